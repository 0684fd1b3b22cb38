import type { OverviewOptions, WriteOverview } from '../../reporters/overview/options.ts';
import { filesFolder } from '../files-folder.ts';
import type { Io } from '../io.ts';
import { overviewTarget } from './streams.ts';
import type { ReportTarget } from './target.ts';

/** A folder with a page for each document and the report on all of them as its index, which is written when all of them are there. */
export async function pagesFolder(
  folder: string,
  write: WriteOverview,
  options: Omit<OverviewOptions, 'reasons'>,
  io: Io,
): Promise<ReportTarget> {
  const files = await filesFolder(folder, '.html', io);
  return {
    ...overviewTarget(files.index, write, options),
    isClosed: false,
    document: ({ digest: { row }, part }) => files.add(row.path, part),
  };
}
