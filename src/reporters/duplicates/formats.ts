import type { Duplicates } from '../../model.ts';
import type { Formats } from '../registry.ts';
import type { ReporterOptions } from '../reporter.ts';
import type { DuplicatesSummary } from './contract.ts';

/** The tables that CSV may be. */
export const DUPLICATES_TABLES = ['pairs', 'passages', 'clusters'] as const;

/** What these reporters depend on besides. */
export interface DuplicatesOptions extends ReporterOptions {
  readonly table: (typeof DUPLICATES_TABLES)[number];
  /** The one document that all others were held against, as its path comes out; null where all were. */
  readonly against: string | null;
}

export const DUPLICATES_FORMATS: Formats<Duplicates, DuplicatesSummary, DuplicatesOptions> = {
  table: () => import('./table.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
  csv: () => import('./csv.ts'),
  markdown: () => import('./markdown.ts'),
};
