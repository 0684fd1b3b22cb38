import type { DateOrigin, Document, DocumentDate } from '../model.ts';
import { mostExact } from '../restore/own-dates.ts';
import { dateOfFileName, dateOfFolders } from './path-date.ts';

/** Where dates are looked for unless somebody says otherwise, the most trusted first: the document itself before its name. */
export const DATE_ORIGINS: readonly DateOrigin[] = ['dateline', 'front-matter', 'title', 'file-name', 'folder-name'];

/** All places where dates can be looked for. */
export const EVERY_DATE_ORIGIN: readonly DateOrigin[] = [...DATE_ORIGINS, 'published'];

/** How the date of a document is found. */
export interface DateOptions {
  /** Which origins are asked, the most trusted first; {@link DATE_ORIGINS} unless given. */
  readonly from?: readonly DateOrigin[];
}

/**
 * From when a document is. The first origin that has a date decides, and one after it that says the same more exactly completes it
 * (2021 in the title, 2021-02-23 in the name). Null where no origin has one.
 * @param document a record, or the row that is kept of one
 */
export function documentDate({ path, dates = [] }: Pick<Document, 'path' | 'dates'>, options: DateOptions = {}): DocumentDate | null {
  const { from = DATE_ORIGINS } = options;
  return mostExact(
    from.flatMap((origin) => {
      const date = dateFrom(origin, path, dates);
      return date === null ? [] : [{ date, origin }];
    }),
  );
}

function dateFrom(origin: DateOrigin, path: string, dates: readonly DocumentDate[]): string | null {
  if (origin === 'file-name') return dateOfFileName(path.slice(path.lastIndexOf('/') + 1));
  if (origin === 'folder-name') return dateOfFolders(path);
  return dates.find((found) => found.origin === origin)?.date ?? null;
}
