import { rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { OutputError } from './context.ts';
import type { Io } from './io.ts';
import { gather, type Sink } from './sink.ts';

const NEW_FILE_MODE = 0o666;
const MODE_BITS = 0o7777;
const RADIX = 36;
const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A sink on a file that is written whole or not at all: into a new file beside it, which takes its place at the end.
 * What is not an ordinary file (a device, a pipe) is written directly; a symbolic link keeps pointing where it did.
 */
export async function fileSink(path: string, io: Io): Promise<Sink> {
  const { file, written, target } = await reporting(path, () => openBeside(resolve(io.cwd(), path)));
  const isDirect = written === target;
  const forget = isDirect ? () => {} : onInterrupt(io, () => rmSync(written, { force: true }));
  const gatherer = gather(path, (text) => file.appendFile(text));
  return {
    get isClosed() {
      return gatherer.isClosed;
    },
    write: gatherer.write,
    flush: gatherer.flush,
    async commit() {
      await gatherer.flush();
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

/** Opens the file that is written: a new one beside the target, or the target itself where it is not an ordinary file. */
async function openBeside(path: string): Promise<{ file: FileHandle; written: string; target: string }> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => null);
  if (before?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  if (before !== null && !before.isFile()) return { file: await open(target, 'w'), written: target, target };
  const written = join(dirname(target), `.${basename(target)}.${Math.random().toString(RADIX).slice(2)}.tmp`);
  const file = await open(written, 'wx', before === null ? NEW_FILE_MODE : before.mode & MODE_BITS);
  return { file, written, target };
}

async function reporting<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
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
