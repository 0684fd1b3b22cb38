import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { FileNames } from '../../reporters/file-names.ts';
import type { OverviewOptions, WriteOverview } from '../../reporters/overview/options.ts';
import { fileSink, reporting, writeBytes } from '../file-sink.ts';
import type { Io } from '../io.ts';
import { writeAll } from '../sink.ts';
import type { ReportTarget } from './target.ts';

/**
 * A folder with a page for each document and the report on all of them as its index, which takes the place of an older one when all of
 * them are there. Whatever else is in the folder stays.
 */
export async function pagesFolder(
  folder: string,
  write: WriteOverview,
  options: Omit<OverviewOptions, 'reasons'>,
  io: Io,
): Promise<ReportTarget> {
  const made = new Set<string>();
  const make = async (path: string): Promise<void> => {
    if (made.has(path)) return;
    await reporting(path, () => mkdir(resolve(io.cwd(), path), { recursive: true }));
    made.add(path);
  };
  await make(folder);
  const names = new FileNames('.html');
  const sink = await fileSink(join(folder, names.index), io);
  return {
    isClosed: false,
    tellsFailures: true,
    async document({ digest: { row }, part }) {
      const page = names.of(row.path);
      const path = join(folder, page);
      await make(dirname(path));
      await writeBytes(path, part, io);
      return page;
    },
    end: (report, reasons) => writeAll(sink, write(report, { ...options, reasons })),
    commit: () => sink.commit(),
    discard: () => sink.discard(),
  };
}
