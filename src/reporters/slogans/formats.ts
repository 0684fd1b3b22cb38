import type { SloganTotal } from '../../model.ts';
import type { Formats } from '../registry.ts';
import type { ReporterOptions } from '../reporter.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';

/** What the reporters of `slogans` may depend on besides. */
export type SlogansOptions = ReporterOptions & {
  /** The terms over all documents, in the order that was asked for; whole once the last document is reported. */
  readonly totals: () => readonly SloganTotal[];
};

type SlogansFormats = Formats<SlogansRecord, SlogansSummary, SlogansOptions>;

/** JSON is the same in every view: it holds documents, in them terms, and in those occurrences. */
const RECORDS: SlogansFormats = { json: () => import('../json.ts'), ndjson: () => import('../ndjson.ts') };

/** What one row of a table or of CSV is, and how it is written. */
export const SLOGANS_VIEWS = {
  /** A term over all documents. */
  term: { table: () => import('./totals-table.ts'), ...RECORDS, csv: () => import('./totals-csv.ts') },
  /** A term of a document. */
  file: { table: () => import('./table.ts'), ...RECORDS, csv: () => import('./csv.ts') },
  /** A term of a section of a document. */
  section: { table: () => import('./sections-table.ts'), ...RECORDS, csv: () => import('./sections-csv.ts') },
  /** An occurrence. */
  occurrence: { table: () => import('./occurrences-table.ts'), ...RECORDS, csv: () => import('./occurrences-csv.ts') },
  /** A document. */
  document: { table: () => import('./documents-table.ts'), ...RECORDS, csv: () => import('./documents-csv.ts') },
} satisfies Record<string, SlogansFormats>;

export type SlogansView = keyof typeof SLOGANS_VIEWS;
