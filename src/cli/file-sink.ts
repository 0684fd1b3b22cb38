import { closeSync, openSync, rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { OutputError } from './context.ts';
import type { Io } from './io.ts';
import { removeLeftovers, temporaryName } from './leftovers.ts';
import { gather, type Sink } from './sink.ts';

const NEW_FILE_MODE = 0o666;
const MODE_BITS = 0o7777;
const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A sink on a file that is written whole or not at all: into a new file beside it, which takes its place at the end.
 * What is not an ordinary file (a device, a pipe) is written directly; a symbolic link keeps pointing where it did. What a killed run
 * has left beside it is removed.
 */
export async function fileSink(path: string, io: Io): Promise<Sink> {
  const { file, commit, discard, folder } = await replacementOf(path, io);
  if (folder !== null) await removeLeftovers(folder, io);
  const gatherer = gather(path, (chunk) => file.appendFile(chunk));
  return {
    get isClosed() {
      return gatherer.isClosed;
    },
    write: gatherer.write,
    flush: gatherer.flush,
    async commit() {
      await gatherer.flush();
      await commit();
    },
    discard,
  };
}

/** Writes bytes into a file, whole or not at all, in the way of {@link fileSink}. */
export async function writeBytes(path: string, bytes: Uint8Array, io: Io): Promise<void> {
  const { file, commit, discard } = await replacementOf(path, io);
  try {
    await reporting(path, () => file.writeFile(bytes));
    await commit();
  } catch (error) {
    await discard().catch(() => {});
    throw error;
  }
}

/** A file that is written to take the place of another. */
interface Replacement {
  readonly file: FileHandle;
  /** Where both are; null where there is no other. */
  readonly folder: string | null;
  /** It takes the place. */
  commit(): Promise<void>;
  /** It goes, and the other stays. */
  discard(): Promise<void>;
}

async function replacementOf(path: string, io: Io): Promise<Replacement> {
  const { written, target, mode } = await reporting(path, () => placesOf(resolve(io.cwd(), path), io));
  const isDirect = written === target;
  // Before the file is there: an interrupt may come at any moment.
  const forget = isDirect ? () => {} : onInterrupt(io, () => rmSync(written, { force: true }));
  const file = await reporting(path, () => (isDirect ? open(target, 'w') : openNew(written, mode))).catch((error: unknown) => {
    forget();
    throw error;
  });
  return {
    file,
    folder: isDirect ? null : dirname(target),
    async commit() {
      await reporting(path, async () => {
        await file.close();
        if (!isDirect) await rename(written, target);
      });
      forget();
    },
    async discard() {
      await file.close();
      if (!isDirect) await rm(written, { force: true });
      forget();
    },
  };
}

/** Which file is written, to take the place of which other: a new one beside it, or itself where it is not an ordinary file. */
async function placesOf(path: string, io: Io): Promise<{ written: string; target: string; mode: number }> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => null);
  if (before?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  const mode = before === null ? NEW_FILE_MODE : before.mode & MODE_BITS;
  if (before !== null && !before.isFile()) return { written: target, target, mode };
  return { written: join(dirname(target), temporaryName(io)), target, mode };
}

/** Makes a file and opens it. It is made at once: on another thread, it might be made after an interrupt has removed it. */
async function openNew(path: string, mode: number): Promise<FileHandle> {
  closeSync(openSync(path, 'wx', mode));
  return await open(path, 'a');
}

/** Does something with the file or folder at `path` and says that it is about that where it fails. @throws OutputError */
export async function reporting<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new OutputError(path, error);
  }
}

/** Runs `clean` before an interrupt ends the process; the returned function takes that back. */
function onInterrupt(io: Io, clean: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    clean();
    forget();
    if (io.pid !== undefined) io.kill?.(io.pid, signal);
  };
  const forget = (): void => {
    for (const signal of INTERRUPTS) io.off?.(signal, end);
  };
  for (const signal of INTERRUPTS) io.on?.(signal, end);
  return forget;
}
