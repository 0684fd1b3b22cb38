import type { Ignore, Options, TestResult } from 'ignore';

/** Makes a matcher of patterns in the syntax of .gitignore; the function that the package `ignore` is. */
export type MakeIgnore = (options: Options) => Ignore;

/** The package takes case for nothing unless told; git, ripgrep and globs do not. */
const CASE: Options = { ignoreCase: false };

/** The package remembers every path that it was asked about; after so many it is made to forget. */
const MOST_ASKED = 10_000;

/** Ways to lay a pattern over a path that are tried for one path; more take longer than a few milliseconds. */
const MOST_WAYS = 1_000_000;

/** A path as patterns of `--include` and `--exclude` see it: without a `/`, `./` or `../` before it. */
export function withoutWayOut(path: string): string {
  return path.replace(/^(?:\.{0,2}\/)+/u, '');
}

/** Patterns in the syntax of .gitignore, and all that they have left out with what is in it. */
export class Matcher {
  readonly #make: MakeIgnore;
  #ignore: Ignore;
  #asked = 0;

  constructor(make: MakeIgnore, patterns: Parameters<Ignore['add']>[0], before?: Matcher) {
    this.#make = make;
    this.#ignore = make(CASE);
    if (before) this.#ignore.add(before.#ignore);
    this.#ignore.add(patterns);
  }

  /** @param path from where the patterns start; that of a folder ends in `/` */
  test(path: string): TestResult {
    if (++this.#asked % MOST_ASKED === 0) this.#ignore = this.#make(CASE).add(this.#ignore);
    return this.#ignore.test(path);
  }
}

/** What patterns say of a path: it is left out, or let in by a `!` pattern, or not spoken of. */
type Verdict = 'out' | 'in' | null;

const ESCAPED = /[\\*?[\]!# ]/gu;

const globstarsIn = (pattern: string): number => pattern.split('/').filter((part) => part.startsWith('**')).length;

/** In how many ways `**` can stand for parts of a path of so many folders. */
function waysOf(globstars: number, folders: number): number {
  let ways = 1;
  for (let i = 1; i <= globstars; i++) ways *= (folders + i) / i;
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
  readonly #globstars: number;
  readonly #matcher: Matcher;
  readonly #folder: string;

  /** @param patterns one each, as lines of the file */
  constructor(make: MakeIgnore, patterns: readonly string[], matcher: Matcher = new Matcher(make, patterns), folder = '') {
    this.#make = make;
    this.#patterns = patterns;
    this.#globstars = patterns.reduce((most, pattern) => Math.max(most, globstarsIn(pattern)), 0);
    this.#matcher = matcher;
    this.#folder = folder;
  }

  /** @param path from the folder at which the patterns start; that of a folder ends in `/` */
  verdict(path: string): Verdict {
    const { ignored, unignored } = this.#matcher.test(path);
    return ignored ? 'out' : unignored ? 'in' : null;
  }

  /**
   * The same patterns inside of a folder that is searched.
   * @param folder from where the patterns start, with its last `/`; below the folder of these
   */
  within(folder: string): Rules {
    const depth = folder.split('/').length;
    // Nobody writes `**` so often for folders so deep, but to stop this program.
    if (waysOf(this.#globstars, depth) > MOST_WAYS) {
      const patterns = this.#patterns.filter((pattern) => waysOf(globstarsIn(pattern), depth) <= MOST_WAYS);
      return new Rules(this.#make, patterns).within(folder);
    }
    let matcher = this.#matcher;
    for (let slash = folder.indexOf('/', this.#folder.length); slash >= 0; slash = folder.indexOf('/', slash + 1)) {
      const above = folder.slice(0, slash + 1);
      if (!matcher.test(above).ignored) continue;
      matcher = new Matcher(this.#make, { pattern: `!/${above.replace(ESCAPED, '\\$&')}` }, matcher);
    }
    return new Rules(this.#make, this.#patterns, matcher, folder);
  }
}
