/** A document taken out of its format as plain text: one paragraph a line, in the order in which it is read. */
export interface Extract {
  readonly text: string;
  /**
   * What the user finds places by in the original: every paragraph, or every page, by the offset in `text` (UTF-16 code units) at
   * which it begins. The first begins at 0; they are numbered from 1.
   */
  readonly parts?: { readonly kind: 'paragraph' | 'page'; readonly starts: readonly number[] };
  /** The paragraphs that the format itself calls headings, by the offset at which they begin and their level from 1. */
  readonly headings?: readonly { readonly start: number; readonly level: number }[];
  /** What the user should know was not taken out, by a code that has a message in each language. */
  readonly notices?: readonly string[];
}

export interface ExtractOptions {
  /** Refuse more text than this, in UTF-16 code units. */
  readonly maxCharacters: number;
  /** The label of the encoding that the user or a header names, for formats that are text themselves. */
  readonly encoding?: string;
}

/** The code that reads one format. It is loaded at first need, with the packages that it uses. */
export interface FormatReader {
  /**
   * @throws SourceError `undecodable` where the file is damaged, `too-large` where it passes a limit, `not-text` where it holds no
   * text, `unsupported-format` where it holds something that is not read (encrypted, images only)
   */
  extract(bytes: Uint8Array, options: ExtractOptions): Extract | Promise<Extract>;
}

/** One format beside plain text: everything that the rest of the program needs to know of it. Adding one is a file and a row. */
export interface DocumentFormat {
  /** Its name in records and for `--format-in`, for example `docx`. */
  readonly id: string;
  /** Of the files that a folder is searched for, in lower case with the dot. */
  readonly extensions: readonly string[];
  /** Whether these are the bytes of such a document, whatever the file is called. */
  matches(bytes: Uint8Array): boolean;
  load(): Promise<FormatReader>;
}
