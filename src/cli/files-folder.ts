import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { FileNames } from '../reporters/file-names.ts';
import { fileSink, reporting, writeBytes } from './file-sink.ts';
import type { Io } from './io.ts';
import { removeLeftovers } from './leftovers.ts';
import type { Sink } from './sink.ts';

/** A folder with a file for each document. Whatever else is in it stays. */
export interface FilesFolder {
  /** The file on all of them, which takes the place of an older one when it is committed. */
  readonly index: Sink;
  /** Writes the file of the document at `path`. @returns its name, from the folder on */
  add(path: string, bytes: Uint8Array): Promise<string>;
}

/** Makes the folder, and those in it that the files need. @param extension of the files, with its dot @throws OutputError */
export async function filesFolder(folder: string, extension: string, io: Io): Promise<FilesFolder> {
  const made = new Set<string>();
  const make = async (path: string): Promise<void> => {
    if (made.has(path)) return;
    await reporting(path, () => mkdir(resolve(io.cwd(), path), { recursive: true }));
    await removeLeftovers(resolve(io.cwd(), path), io);
    made.add(path);
  };
  await make(folder);
  const names = new FileNames(extension);
  return {
    index: await fileSink(join(folder, names.index), io),
    async add(path, bytes) {
      const name = names.of(path);
      const file = join(folder, name);
      await make(dirname(file));
      await writeBytes(file, bytes, io);
      return name;
    },
  };
}
