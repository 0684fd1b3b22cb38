import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SourceError } from '../failure.ts';
import { asInput, openable, type Place, STDIN } from './place.ts';

/** What a file or a folder is, by whatever path. */
export interface Identity {
  readonly device: number | bigint;
  readonly inode: number | bigint;
}

/** An input as it was found. */
export interface Found extends Place {
  readonly error?: SourceError;
  /** Of an ordinary file, in bytes. */
  readonly size?: number;
  readonly identity?: Identity;
  /** Whether a symbolic link was followed on the way to it. */
  readonly isLinked?: boolean;
}

/** What tells whether two paths lead to one file; undefined where the file system has no numbers for its files. */
export function identityOf(place: Place, stats: Stats): Identity | undefined {
  if (stats.ino === 0) return undefined;
  if (Number.isSafeInteger(stats.ino) && Number.isSafeInteger(stats.dev)) return { device: stats.dev, inode: stats.ino };
  // Those of NTFS are longer than a number is exact.
  try {
    const exact = statSync(openable(place), { bigint: true });
    return { device: exact.dev, inode: exact.ino };
  } catch {
    return undefined;
  }
}

/** A file that is there, or was a moment ago: reading it tells. */
export function foundFile({ path, rawPath }: Place, stats: Stats | undefined, isLinked = false): Found {
  const place: Place = asInput(rawPath === undefined ? { path } : { path, rawPath });
  const identity = stats?.isFile() ? identityOf(place, stats) : undefined;
  return { ...place, ...(stats?.isFile() && { size: stats.size }), ...(identity && { identity }), ...(isLinked && { isLinked }) };
}

const byPath = (a: Place, b: Place): number => {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return Buffer.compare(a.rawPath ?? Buffer.alloc(0), b.rawPath ?? Buffer.alloc(0));
};

/** Files that were seen, by device and number. */
class Seen {
  readonly #files = new Map<number | bigint, Map<number | bigint, number>>();
  readonly #paths = new Set<string>();

  /** Whether this is the first of one file. */
  isFirst({ path, rawPath, size, identity }: Found): boolean {
    if (identity === undefined || size === undefined) {
      const key = path === STDIN || rawPath !== undefined ? path : resolve(path);
      return this.#paths.size !== this.#paths.add(key).size;
    }
    const files = this.#files.get(identity.device) ?? new Map<number | bigint, number>();
    this.#files.set(identity.device, files);
    const before = files.get(identity.inode);
    // Some network file systems make their numbers up, and give one to two files: those should at least have one size.
    if (before === size) return false;
    if (before === undefined) files.set(identity.inode, size);
    return true;
  }
}

/**
 * What was found in one order, by the code units of the paths, and each file once: under the first of its paths that no symbolic
 * link leads to, else under the first.
 */
export function settled(found: readonly Found[]): readonly Found[] {
  const seen = new Seen();
  const sorted = found.toSorted((a, b) => Number(a.isLinked ?? false) - Number(b.isLinked ?? false) || byPath(a, b));
  const once = sorted.filter((one) => seen.isFirst(one));
  return once.some(({ isLinked }) => isLinked) ? once.sort(byPath) : once;
}
