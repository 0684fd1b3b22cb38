import { extensionOf, isSupported } from '../paths.ts';
import { IGNORE_FILES } from './left-out.ts';
import { type MakeIgnore, Matcher, withoutWayOut } from './rules.ts';

/** Whether a file is to be read by its name: yes, no, only if it proves to be text, or only if `--include` asks for its extension. */
export type Wanted = boolean | 'if-text' | 'if-asked';

/** What a search looks for. */
export interface Wants {
  /** Whether there may be something in a folder: its path from where the search began, and its name. */
  folder(path: string, name: string): boolean;
  /** Whether a file is read: its path from where the search began, and its name. */
  file(path: string, name: string): Wanted;
}

/** Folders of programs, in which no speeches are; searched only where they are named. */
export const PROGRAMS: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

const isHidden = (name: string): boolean => name.startsWith('.');

/** The supported files of a folder and of the folders in it. */
export function supportedFiles(searchesHidden: boolean): Wants {
  return {
    folder: (_path, name) => !PROGRAMS.has(name) && (searchesHidden || !isHidden(name)),
    file(_path, name) {
      if (!isHidden(name)) return isSupported(name) || 'if-asked';
      // A hidden file without an extension holds settings, and is text.
      return searchesHidden && !IGNORE_FILES.has(name) && (isSupported(name) === true || 'if-asked');
    },
  };
}

/**
 * Holds what a search wants against the patterns of `--include`: a file is read only if one matches its path or a folder that it
 * is in. A pattern that ends in an extension (`*.log`) asks for it, also where it is not among the supported ones.
 * @returns what becomes of a file that is `wanted`, by its path as the search writes it
 */
export function inclusion(make: MakeIgnore, patterns: readonly string[]): (path: string, wanted: Wanted) => boolean | 'if-text' {
  if (patterns.length === 0) return (_path, wanted) => wanted !== 'if-asked' && wanted;
  const included = new Matcher(make, patterns);
  const askedFor = new Matcher(
    make,
    patterns.filter((pattern) => extensionOf(pattern) !== ''),
  );
  return (path, wanted) => {
    if (wanted === false) return false;
    const seen = withoutWayOut(path);
    return wanted === 'if-asked' ? askedFor.test(seen).ignored : included.test(seen).ignored && wanted;
  };
}
