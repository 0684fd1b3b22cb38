import type { Ignore, Options } from 'ignore';

/** Makes a matcher of patterns in the syntax of .gitignore; the function that the package `ignore` is. */
export type MakeIgnore = (options: Options) => Ignore;

/** The package takes case for nothing unless told; git, ripgrep and globs do not. */
const CASE: Options = { ignoreCase: false };

/** Ways to lay a pattern over a path that are tried for one path; more take longer than a few milliseconds. */
const MOST_WAYS = 1_000_000;

/** What patterns say of a path: it is left out, or let in by a `!` pattern, or not spoken of. */
type Verdict = 'out' | 'in' | null;

const ESCAPED = /[\\*?[\]!# ]/gu;

const globstarsIn = (pattern: string): number => pattern.split('/').filter((part) => part.startsWith('**')).length;

/** In how many ways `**` can stand for parts of a path of so many folders. */
function waysOf(globstars: number, folders: number): number {
  let ways = 1;
  for (let i = 0; i < globstars; i++) ways *= Math.max(1, folders - i) / (i + 1);
  return ways;
}

/**
 * Patterns in the syntax of .gitignore, as they hold inside of one folder.
 *
 * The package leaves out all that a left-out folder holds. Here a folder that is searched was not left out, whatever these
 * patterns say of it: those of another file let it in, or the user named it. So, as in ripgrep, each path is judged by itself.
 */
export class Rules {
  readonly #make: MakeIgnore;
  readonly #patterns: readonly string[];
  readonly #matcher: Ignore;
  readonly #folder: string;

  /** @param patterns one each, as lines of the file */
  constructor(make: MakeIgnore, patterns: readonly string[], matcher: Ignore = make(CASE).add(patterns), folder = '') {
    this.#make = make;
    this.#patterns = patterns;
    this.#matcher = matcher;
    this.#folder = folder;
  }

  /** @param path from the folder at which the patterns start; that of a folder ends in `/` */
  verdict(path: string): Verdict {
    const { ignored, unignored } = this.#matcher.test(path);
    return ignored ? 'out' : unignored ? 'in' : null;
  }

  /**
   * The same patterns inside of a folder that is searched, in a matcher of its own: one remembers every path that it was asked.
   * @param folder from where the patterns start, with its last `/`; below the folder of these
   */
  within(folder: string): Rules {
    const depth = folder.split('/').length;
    // Nobody writes `**` so often for folders so deep, but to stop this program.
    const patterns = this.#patterns.filter((pattern) => waysOf(globstarsIn(pattern), depth) <= MOST_WAYS);
    const isWhole = patterns.length === this.#patterns.length;
    const matcher = isWhole ? this.#make(CASE).add(this.#matcher) : this.#make(CASE).add(patterns);
    const judged = isWhole ? this.#folder.length : 0;
    for (let slash = folder.indexOf('/', judged); slash >= 0; slash = folder.indexOf('/', slash + 1)) {
      const above = folder.slice(0, slash + 1);
      if (matcher.test(above).ignored) matcher.add({ pattern: `!/${above.replace(ESCAPED, '\\$&')}` });
    }
    return new Rules(this.#make, isWhole ? this.#patterns : patterns, matcher, folder);
  }
}
