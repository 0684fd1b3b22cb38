import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { apart } from '../../reporters/scan/folder.ts';
import { loadScanReporter, tablesOf } from '../../reporters/scan/formats.ts';
import type { ScanOptions } from '../../reporters/scan/options.ts';
import { fileSink, reporting } from '../file-sink.ts';
import type { Io } from '../io.ts';
import type { Sink } from '../sink.ts';
import { streamTarget, type Target } from './target.ts';

/** A folder with each of the flat tables in a file of its own: `documents.csv`, `outline.csv`, … All of them are written whole, or none is. */
export async function tablesFolder(folder: string, format: string, options: ScanOptions, io: Io): Promise<Target> {
  await reporting(folder, () => mkdir(resolve(io.cwd(), folder), { recursive: true }));
  const files: Target[] = [];
  const sinks: Sink[] = [];
  try {
    for (const table of tablesOf(options)) {
      const reporter = await loadScanReporter(format, { ...options, table });
      const sink = await fileSink(join(folder, `${table}.${format}`), io);
      sinks.push(sink);
      files.push(streamTarget(sink, reporter, false));
    }
  } catch (error) {
    await Promise.allSettled(sinks.map((sink) => sink.discard()));
    throw error;
  }
  const each = async (work: (file: Target, index: number) => Promise<void>): Promise<void> => {
    for (const [index, file] of files.entries()) await work(file, index);
  };
  return {
    isClosed: false,
    tellsFailures: false,
    document(part, row) {
      const parts = apart(part);
      return each((file, index) => file.document(parts[index] ?? new Uint8Array(), row));
    },
    async failure() {},
    end: (summary, slogans) => each((file) => file.end(summary, slogans)),
    async commit() {
      // None takes the place of an older one before all of them are on the disk.
      for (const sink of sinks) await sink.flush();
      await each((file) => file.commit());
    },
    async discard() {
      await Promise.allSettled(sinks.map((sink) => sink.discard()));
    },
  };
}
