import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// The cache folder: CACHEDIR.TAG, `swept`, and for each program that wrote to it a folder VERSION-HASH, in that folders of two
// hexadecimal digits, in those the entries, named by the rest of their key. Nothing else in the folder is ever touched: it may be
// one that a user has named by mistake.

/** Tells programs that make backups to leave the folder out, by https://bford.info/cachedir/. */
export const TAG = 'CACHEDIR.TAG';
export const TAG_TEXT =
  'Signature: 8a477f597d28d172789f06886806bc55\n# What speechkit keeps of analysed documents; it may be removed at any time.\n';

/** When the folder was last swept (the time of the file) and how many bytes it then held (its text). */
export const SWEPT = 'swept';

const SHARD = /^[0-9a-f]{2}$/;
const ENTRY = /^[0-9a-f]{62}$/;
const TEMPORARY = /^[0-9a-f]{62}\.[0-9a-f]{12}-[0-9]{1,15}\.tmp$/;
const VERSION = /^[0-9][\w.+-]*$/;
const HASH = /^[0-9a-f]{16}$/;

/** A program that wrote to the cache. */
export interface Build {
  readonly version: string;
  readonly hash: string;
}

/** The name of the folder of a program. */
export function buildName({ version, hash }: Build): string {
  return `${version}-${hash}`;
}

/** The program whose folder is called so, or null where no folder of the cache is. */
function buildOf(name: string): Build | null {
  const dash = name.lastIndexOf('-');
  const [version, hash] = [name.slice(0, Math.max(0, dash)), name.slice(dash + 1)];
  return VERSION.test(version) && HASH.test(hash) ? { version, hash } : null;
}

/** The folder of an entry below that of its program, and its name there. */
export function nameOf(key: string): readonly [string, string] {
  return [key.slice(0, 2), key.slice(2)];
}

/** A file of the cache: an entry, or what a run that was killed has left of one. */
export interface CacheFile {
  readonly path: string;
  readonly isTemporary: boolean;
  /** In bytes. */
  readonly size: number;
  /** When it was written or last known to be used, in milliseconds. */
  readonly time: number;
}

/** A folder of the cache with its program. */
export interface BuildFolder {
  readonly build: Build;
  readonly path: string;
}

/**
 * The folders of all programs, sorted by name.
 * @throws what the file system says of a cache folder that cannot be listed; one that is not there holds nothing
 */
export function buildFolders(root: string): BuildFolder[] {
  return list(root, false).flatMap((entry) => {
    const build = entry.isDirectory() ? buildOf(entry.name) : null;
    return build === null ? [] : [{ build, path: join(root, entry.name) }];
  });
}

/** The folders in which the entries of a program are. */
export function shardsOf({ path }: BuildFolder): string[] {
  return list(path, true)
    .filter((entry) => entry.isDirectory() && SHARD.test(entry.name))
    .map(({ name }) => join(path, name));
}

/** The entries and temporary files in one of these folders; what vanishes meanwhile is left out. */
export function* filesOf(shard: string): Generator<CacheFile> {
  for (const { name } of list(shard, true)) {
    const isTemporary = TEMPORARY.test(name);
    if (!isTemporary && !ENTRY.test(name)) continue;
    const path = join(shard, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats) yield { path, isTemporary, size: stats.size, time: stats.mtimeMs };
  }
}

function list(folder: string, isLenient: boolean): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isLenient || (error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
