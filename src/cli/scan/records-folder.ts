import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { FileNames } from '../../reporters/file-names.ts';
import { createIndex } from '../../reporters/scan/folder.ts';
import type { ScanOptions } from '../../reporters/scan/options.ts';
import { fileSink, reporting, writeBytes } from '../file-sink.ts';
import type { Io } from '../io.ts';
import { writeAll } from '../sink.ts';
import type { Target } from './target.ts';

/**
 * A folder with the record of each document in a file of its own, and an index of them, which is written when all of them are there.
 * Whatever else is in the folder stays.
 */
export async function recordsFolder(folder: string, options: ScanOptions, io: Io): Promise<Target> {
  const made = new Set<string>();
  const make = async (path: string): Promise<void> => {
    if (made.has(path)) return;
    await reporting(path, () => mkdir(resolve(io.cwd(), path), { recursive: true }));
    made.add(path);
  };
  await make(folder);
  const names = new FileNames('.json');
  const index = createIndex(options);
  const sink = await fileSink(join(folder, names.index), io);
  return {
    isClosed: false,
    tellsFailures: true,
    async document(part, row) {
      const file = names.of(row.path);
      const path = join(folder, file);
      await make(dirname(path));
      await writeBytes(path, part, io);
      await writeAll(sink, index.document(row, file));
    },
    failure: (failure) => writeAll(sink, index.failure(failure)),
    end: (summary) => writeAll(sink, index.end(summary)),
    commit: () => sink.commit(),
    discard: () => sink.discard(),
  };
}
