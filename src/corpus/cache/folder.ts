import { createHash, randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, futimesSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Cache, CachePlace, Entry } from './cache.ts';
import { digestDecoder } from './digest.ts';
import { decodeEntry, encodeEntry } from './entry.ts';
import { nameOf } from './layout.ts';

/** Only the user may look into the cache: it holds what stands in documents. */
export const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** A foreign thing under the name of an entry is not followed (a link) and not waited for (a pipe). Windows has neither flag. */
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Nearly every entry fits, and is had in one read. */
const USUAL_SIZE = 1 << 18;
/** A record of more bytes is not kept: its document is one in many thousands, and reading it would take that much memory. */
const LARGEST_ENTRY = 1 << 28;

/** The file of an entry is touched when it is used and has not been for so long, in milliseconds: often enough for sweeping by days. */
const TOUCH_AFTER = 24 * 60 * 60 * 1000;

const NOTHING_THERE: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR']);
/** What open says of a link that it is not to follow, read of a folder. */
const FOREIGN: ReadonlySet<string | undefined> = new Set(['ELOOP', 'EMLINK', 'EISDIR', 'EFTYPE', 'ENXIO']);

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** A cache on a disk, of which not all may be well. */
interface FolderCache extends Cache {
  /** Why nothing more is kept, as the operating system says it, for example `ENOSPC`; null while all is well. */
  readonly failure: string | null;
}

/**
 * The cache in a folder of files. Nothing is flushed to the disk: what a power cut leaves of an entry fails its checksum.
 * @param now the clock, in milliseconds
 */
export function cacheAt({ root, build, namespace, room }: CachePlace, now: () => number = Date.now): FolderCache {
  const folder = join(root, build);
  const start = now();
  const readDigest = digestDecoder();
  /** Keeps temporary files of runs apart that know nothing of each other, in other containers for example. */
  const own = randomBytes(6).toString('hex');
  let buffer = Buffer.allocUnsafeSlow(USUAL_SIZE);
  let count = 0;
  let written = 0;
  let failure: string | null = null;

  const pathOf = (key: string): string => [folder, ...nameOf(key)].join(sep);

  /** All bytes of an open file, in a buffer that the next call uses again. */
  function readWhole(file: number): Buffer {
    let filled = 0;
    for (;;) {
      const got = readSync(file, buffer, filled, buffer.length - filled, null);
      filled += got;
      // The system gives less than it was asked for only where the file ends.
      if (got === 0 || filled < buffer.length) break;
      const larger = Buffer.allocUnsafeSlow(Math.min(buffer.length * 4, LARGEST_ENTRY + 1));
      if (larger.length === buffer.length) break;
      buffer.copy(larger);
      buffer = larger;
    }
    const whole = buffer.subarray(0, filled);
    if (buffer.length > USUAL_SIZE) buffer = Buffer.allocUnsafeSlow(USUAL_SIZE);
    return whole;
  }

  const allocate = (size: number): Buffer => (size <= buffer.length ? buffer.subarray(0, size) : Buffer.allocUnsafe(size));

  function touch(file: number): void {
    try {
      if (fstatSync(file).mtimeMs < start - TOUCH_AFTER) futimesSync(file, start / 1000, start / 1000);
    } catch {
      // On a read-only file system entries are not swept either.
    }
  }

  function read(key: string, withTerms: boolean): Entry | undefined {
    const file = openSync(pathOf(key), READ);
    try {
      const entry = decodeEntry(key, readWhole(file), (bytes) => readDigest(bytes, withTerms));
      if (entry) touch(file);
      return entry;
    } finally {
      closeSync(file);
    }
  }

  function write(key: string, bytes: Uint8Array): void {
    const path = pathOf(key);
    const temporary = `${path}.${own}-${count++}.tmp`;
    const file = create(temporary, path.slice(0, path.lastIndexOf(sep)));
    try {
      try {
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      } finally {
        closeSync(file);
      }
      written += bytes.length;
      replace(temporary, path);
    } catch (error) {
      remove(temporary);
      throw error;
    }
  }

  return {
    get failure() {
      return failure;
    },
    get(key, withTerms = true) {
      try {
        const entry = read(key, withTerms);
        if (entry === undefined) remove(pathOf(key));
        return entry;
      } catch (error) {
        const code = codeOf(error);
        if (FOREIGN.has(code)) remove(pathOf(key));
        return undefined;
      }
    },
    put(key, entry) {
      if (failure !== null || entry.record.length > LARGEST_ENTRY / 2) return;
      try {
        const bytes = encodeEntry(key, entry, allocate);
        if (bytes.length <= LARGEST_ENTRY && written + bytes.length <= room) write(key, bytes);
      } catch (error) {
        failure = codeOf(error);
      }
    },
    keyOf(bytes, about) {
      // One line, so that no two lists of names and bytes read the same.
      return createHash('sha256')
        .update(`${JSON.stringify([namespace, ...about])}\n`)
        .update(bytes)
        .digest('hex');
    },
  };
}

/** Opens a new file for writing, and makes its folder where that is not there yet, or not any more. */
function create(path: string, folder: string): number {
  try {
    return openSync(path, 'wx', FILE_MODE);
  } catch (error) {
    if (!NOTHING_THERE.has(codeOf(error))) throw error;
    mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
    return openSync(path, 'wx', FILE_MODE);
  }
}

/** Puts a file in the place of another, or of whatever stands there. */
function replace(temporary: string, path: string): void {
  try {
    renameSync(temporary, path);
  } catch {
    // A folder, or on Windows a file that another run is reading: then its entry stays, which is the same.
    remove(path);
    try {
      renameSync(temporary, path);
    } catch {
      remove(temporary);
    }
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It stays, and is not believed.
  }
}
