import { existsSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CachePlace } from './cache.ts';
import { type BuildFolder, buildFolders, buildName, type CacheFile, filesOf, SWEPT, shardsOf, TAG } from './layout.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Entries that nobody has used for so long go; those of other builds, which only an older program can use, sooner. */
const KEPT = 30 * DAY;
const KEPT_OF_OTHERS = 7 * DAY;
/** A file is written in a moment: an older temporary one is of a run that was killed. */
const TEMPORARY_KEPT = DAY / 24;
/** A run sweeps where nobody has for so long. */
const SWEPT_EVERY = DAY;
/** What the cache may hold, in bytes; as much as compilers' caches are used to. Entries that are in use stay, new ones are not kept. */
export const LIMIT = 5 * 1024 ** 3;

/** How many bytes may be added to a cache folder, by what it held when it was last swept. */
export function roomIn(root: string): number {
  try {
    const held = Number.parseInt(readFileSync(join(root, SWEPT), 'utf8'), 10);
    return held >= 0 ? Math.max(0, LIMIT - held) : LIMIT;
  } catch {
    return LIMIT;
  }
}

/**
 * Removes what has long not been used, where that was not done in the last day: for the end of a run. Looks at each entry once,
 * which takes some ten microseconds. Never throws; two at once are no harm.
 * @param now in milliseconds
 */
export function sweepCache({ root, build }: Pick<CachePlace, 'root' | 'build'>, now: number = Date.now()): void {
  try {
    const marker = join(root, SWEPT);
    const last = statSync(marker, { throwIfNoEntry: false });
    if (last && now - last.mtimeMs < SWEPT_EVERY && last.mtimeMs <= now) return;
    // Written before too, so that another run does not begin with the same.
    if (last) writeFileSync(marker, readFileSync(marker), { mode: 0o600 });
    writeFileSync(marker, `${removeOld(root, build, now)}\n`, { mode: 0o600 });
  } catch {
    // A folder that cannot be written does not grow.
  }
}

/** Removes what is old, and of the rest the oldest until the limit is kept. Gives back the bytes that stay. */
function removeOld(root: string, current: string, now: number): number {
  const kept: CacheFile[] = [];
  for (const folder of buildFolders(root)) {
    const most = buildName(folder.build) === current ? KEPT : KEPT_OF_OTHERS;
    for (const shard of shardsOf(folder)) {
      for (const file of filesOf(shard)) {
        if (now - file.time > (file.isTemporary ? TEMPORARY_KEPT : most)) remove(file);
        else kept.push(file);
      }
    }
    if (buildName(folder.build) !== current) removeEmpty(folder);
  }
  let bytes = kept.reduce((sum, { size }) => sum + size, 0);
  if (bytes <= LIMIT) return bytes;
  for (const file of kept.sort((a, b) => a.time - b.time)) {
    if (bytes <= LIMIT) break;
    remove(file);
    bytes -= file.size;
  }
  return bytes;
}

/** What is in a cache, or was removed from it. */
export interface Contents {
  readonly entries: number;
  /** In bytes. */
  readonly size: number;
}

/** The entries of one program. */
export interface BuildContents extends Contents {
  readonly folder: BuildFolder;
  /** When one of them was last written or known to be used, in milliseconds; null where there is none. */
  readonly time: number | null;
}

/**
 * What each program has in the cache.
 * @throws what the file system says of a cache folder that cannot be listed; one that is not there holds nothing
 */
export function contentsOf(root: string): BuildContents[] {
  return buildFolders(root).map((folder) => {
    let [entries, size, time] = [0, 0, 0];
    for (const file of shardsOf(folder).flatMap((shard) => [...filesOf(shard)])) {
      if (file.isTemporary) continue;
      entries++;
      size += file.size;
      time = Math.max(time, file.time);
    }
    return { folder, entries, size, time: entries === 0 ? null : time };
  });
}

/**
 * Removes everything that a cache has written into its folder, and the folder if nothing else is in it. A run that is using it
 * goes on and makes it anew.
 * @throws what the file system says where something cannot be removed
 */
export function clearCache(root: string): void {
  const isOurs = existsSync(join(root, TAG));
  for (const folder of buildFolders(root)) {
    for (const shard of shardsOf(folder)) for (const { path } of filesOf(shard)) rmSync(path, { recursive: true, force: true });
    removeEmpty(folder);
  }
  for (const name of [SWEPT, TAG]) rmSync(join(root, name), { force: true });
  if (isOurs) removeFolder(root);
}

function remove({ path }: CacheFile): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It is tried again at the next sweep.
  }
}

/** Removes the folders of a program that are empty. */
function removeEmpty(folder: BuildFolder): void {
  for (const shard of shardsOf(folder)) removeFolder(shard);
  removeFolder(folder.path);
}

function removeFolder(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // Something is in it, or a run has put something in it just now.
  }
}
