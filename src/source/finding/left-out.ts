import { existsSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { decode } from '../decode.ts';
import { fromSystemError } from '../failure.ts';
import { withSlashes } from '../paths.ts';
import { readBytes } from '../read.ts';
import type { Found } from './found.ts';
import { openable, openableFolder, type Place, placeIn, placeOf } from './place.ts';
import { type MakeIgnore, Rules, withoutWayOut } from './rules.ts';

/** Counts everywhere, and overrules the other. */
const OWN = '.speechkitignore';
/** Counts inside of a repository, as git and ripgrep have it. */
const OF_GIT = '.gitignore';
/** What makes a folder a repository; in a further work tree of one it is a file. */
const REPOSITORY = '.git';

/** Files that say what is left out and are no documents themselves. */
export const IGNORE_FILES: ReadonlySet<string> = new Set([OWN, OF_GIT]);

/** An ignore file is refused that is larger, in bytes. */
const MAX_BYTES = 1024 * 1024;

/** Patterns, and how a path as the search writes it becomes one from where they start. */
interface Level {
  readonly rules: Rules;
  /** How much at the beginning of the path they do not see, in UTF-16 code units. */
  readonly cut: number;
  /** What they see in its place: the folders from where they start to where the search began. */
  readonly lead: string;
}

const seenBy = ({ cut, lead }: Level, path: string): string => lead + path.slice(cut);

function inside(level: Level, folder: Place): Level {
  const path = seenBy(level, folder.path);
  return path === '' ? level : { ...level, rules: level.rules.within(path) };
}

/** How paths are judged. */
export interface Leaving {
  readonly make: MakeIgnore;
  /** Patterns of `--exclude`, which see paths as they are written, but for a `/` or `../` before them. */
  readonly exclude: readonly string[];
  readonly heedsFiles: boolean;
  /** Where ignore files go that cannot be read; the search goes on without them. */
  readonly failed: Found[];
}

/** What is left out of one folder that is searched: by `--exclude`, and by the ignore files in it and above it. */
export class LeftOut {
  readonly #leaving: Leaving;
  readonly #excluded: readonly Level[];
  /** Innermost folder first, as all lists of levels. */
  readonly #own: readonly Level[];
  readonly #ofGit: readonly Level[];
  readonly #isTracked: boolean;

  private constructor(leaving: Leaving, excluded: readonly Level[], own: readonly Level[], ofGit: readonly Level[], isTracked: boolean) {
    this.#leaving = leaving;
    this.#excluded = excluded;
    this.#own = own;
    this.#ofGit = ofGit;
    this.#isTracked = isTracked;
  }

  /**
   * What holds before a search begins: `--exclude`, and the ignore files of the folders above, those of git up to the repository.
   * @param folder where it begins, with its last `/`, or empty for the working folder
   */
  static async above(folder: Place, leaving: Leaving): Promise<LeftOut> {
    const { make, exclude, heedsFiles } = leaving;
    const cut = folder.path.length - withoutWayOut(folder.path).length;
    const excluded = exclude.length === 0 ? [] : [{ rules: new Rules(make, exclude), cut, lead: '' }];
    const own: Level[] = [];
    const ofGit: Level[] = [];
    let isTracked = false;
    for (const { place, lead } of heedsFiles ? foldersAbove(folder) : []) {
      const at = { cut: folder.path.length, lead };
      own.push(...(await levelsIn(place, OWN, at, leaving)));
      if (isTracked) continue;
      ofGit.push(...(await levelsIn(place, OF_GIT, at, leaving)));
      isTracked = existsSync(openable(placeIn(place, REPOSITORY)));
    }
    return new LeftOut(leaving, excluded, own, isTracked ? ofGit : [], isTracked);
  }

  /**
   * What holds inside of the folder where the search begins, or of one that was found in this.
   * @param folder with its last `/`, or empty for the working folder
   * @param names of what it holds
   */
  async within(folder: Place, names: ReadonlySet<string>): Promise<LeftOut> {
    const { heedsFiles } = this.#leaving;
    const at = { cut: folder.path.length, lead: '' };
    const isRepository = names.has(REPOSITORY);
    const isTracked = this.#isTracked || isRepository;
    const deeper = (levels: readonly Level[]): Level[] => levels.map((level) => inside(level, folder));
    const own = deeper(this.#own);
    // What git says of one repository does not hold in another inside of it.
    const ofGit = isRepository ? [] : deeper(this.#ofGit);
    if (heedsFiles && names.has(OWN)) own.unshift(...(await levelsIn(folder, OWN, at, this.#leaving)));
    if (heedsFiles && names.has(OF_GIT) && isTracked) ofGit.unshift(...(await levelsIn(folder, OF_GIT, at, this.#leaving)));
    return new LeftOut(this.#leaving, deeper(this.#excluded), own, ofGit, isTracked);
  }

  /** Whether what the folder holds is left out. */
  has({ path }: Place, isFolder: boolean): boolean {
    const asked = isFolder ? `${path}/` : path;
    const says = (levels: readonly Level[]): 'out' | 'in' | null => {
      for (const level of levels) {
        const verdict = level.rules.verdict(seenBy(level, asked));
        if (verdict !== null) return verdict;
      }
      return null;
    };
    return says(this.#excluded) === 'out' || (says(this.#own) ?? says(this.#ofGit)) === 'out';
  }
}

/** The patterns of one ignore file, if it is there. */
async function levelsIn(folder: Place, name: string, at: Omit<Level, 'rules'>, { make, failed }: Leaving): Promise<Level[]> {
  const place = placeIn(folder, name);
  try {
    // A folder or a pipe of this name is something else.
    if (!statSync(openable(place), { throwIfNoEntry: false })?.isFile()) return [];
    const { text } = decode(await readBytes(place, { maxBytes: MAX_BYTES }));
    return [{ ...at, rules: new Rules(make, text.split(/\r?\n/u)) }];
  } catch (error) {
    failed.push({ ...place, error: fromSystemError(error) });
    return [];
  }
}

const SLASH = 0x2f;

/** The folders above one, the nearest first, each with the way from it back to the one. */
function foldersAbove(folder: Place): { place: Place; lead: string }[] {
  const above: { place: Place; lead: string }[] = [];
  try {
    const real = realPathOf(folder);
    for (
      let slash = real.lastIndexOf(SLASH);
      slash >= 0 && real.length > 1;
      slash = slash === 0 ? -1 : real.lastIndexOf(SLASH, slash - 1)
    ) {
      above.push({ place: placeOf(real.subarray(0, slash + 1)), lead: `${placeOf(real.subarray(slash + 1)).path}/` });
    }
  } catch {
    // A folder that has no way to it cannot be searched either, and searching it tells why.
  }
  return above;
}

function realPathOf(folder: Place): Buffer {
  const real = realpathSync.native(openableFolder(folder), { encoding: 'buffer' });
  return sep === '/' ? real : Buffer.from(withSlashes(real.toString()));
}
