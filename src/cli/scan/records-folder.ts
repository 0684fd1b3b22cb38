import { createIndex } from '../../reporters/scan/folder.ts';
import type { ScanOptions } from '../../reporters/scan/options.ts';
import { filesFolder } from '../files-folder.ts';
import type { Io } from '../io.ts';
import { writeAll } from '../sink.ts';
import type { Target } from './target.ts';

/** A folder with the record of each document in a file of its own, and an index of them, which is written when all of them are there. */
export async function recordsFolder(folder: string, options: ScanOptions, io: Io): Promise<Target> {
  const files = await filesFolder(folder, '.json', io);
  const sink = files.index;
  const index = createIndex(options);
  return {
    isClosed: false,
    tellsFailures: true,
    document: async (part, row) => writeAll(sink, index.document(row, await files.add(row.path, part))),
    failure: (failure) => writeAll(sink, index.failure(failure)),
    end: (summary) => writeAll(sink, index.end(summary)),
    commit: () => sink.commit(),
    discard: () => sink.discard(),
  };
}
