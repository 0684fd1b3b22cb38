import type { Formats } from '../registry.ts';
import type { ReporterOptions } from '../reporter.ts';
import type { DateRecord, DateSummary } from './contract.ts';

/** What the reporters of `date` may depend on besides. */
export type DateTableOptions = ReporterOptions & {
  /** So many rows of evidence a table shows at most; null for all. */
  readonly limit: number | null;
};

type DateFormats = Formats<DateRecord, DateSummary, DateTableOptions>;

/** JSON is the same in every view. */
const RECORDS: DateFormats = { json: () => import('../json.ts'), ndjson: () => import('../ndjson.ts') };

/** What one row of a table or of CSV is, and how it is written. */
export const DATE_VIEWS = {
  /** A piece of evidence. */
  evidence: { table: () => import('./table.ts'), ...RECORDS, csv: () => import('./csv.ts'), markdown: () => import('./markdown.ts') },
  /** A document. */
  document: {
    table: () => import('./documents-table.ts'),
    ...RECORDS,
    csv: () => import('./documents-csv.ts'),
    markdown: () => import('./markdown.ts'),
  },
} satisfies Record<string, DateFormats>;
