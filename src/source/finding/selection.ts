/** Which files a search finds. What is named in full is an input whatever these say. */
export interface Selection {
  /** Only files that one of these matches, in the syntax of .gitignore, from the path as it comes out. */
  readonly include?: readonly string[];
  /** No files and folders that one of these matches, in the same syntax. */
  readonly exclude?: readonly string[];
  /** Whether .speechkitignore and, inside of a repository, .gitignore are heeded; true unless given. */
  readonly ignoreFiles?: boolean;
  /** Whether hidden files and folders are searched; false unless given. */
  readonly hidden?: boolean;
  /** Whether symbolic links in folders are followed; false unless given. */
  readonly follow?: boolean;
  /** More paths of files and folders, meant as they are written: no globs, and `-` is a file. Bytes are names that are not UTF-8. */
  readonly listed?: readonly (string | Uint8Array)[];
}
