import type { Hit } from '../../model.ts';
import type { Formats } from '../registry.ts';
import type { ReporterOptions } from '../reporter.ts';
import type { ConcordanceRecord, ConcordanceSummary } from './contract.ts';

/** Puts the hits of all inputs in an order of their own. */
export interface HitSorter {
  add(path: string, hit: Hit): void;
  all(): Iterable<{ readonly path: string; readonly hit: Hit }>;
}

/** What the reporters of `concordance` may depend on besides. */
export type ConcordanceOptions = ReporterOptions & {
  /** What is looked for, as far as its width is known before it is found. */
  readonly words: readonly string[];
  /** How much context the hits hold on either side, in UTF-16 code units. */
  readonly context: number;
  /** Null where the hits come in order of place. */
  readonly sorter: HitSorter | null;
};

type ConcordanceFormats = Formats<ConcordanceRecord, ConcordanceSummary, ConcordanceOptions>;

export const CONCORDANCE_FORMATS: ConcordanceFormats = {
  table: () => import('./table.ts'),
  json: () => import('../json.ts'),
  ndjson: () => import('../ndjson.ts'),
  csv: () => import('./csv.ts'),
};

/** The formats of `concordance --count`, under the same names. */
export const COUNT_FORMATS: ConcordanceFormats = {
  ...CONCORDANCE_FORMATS,
  table: () => import('./counts.ts'),
  csv: () => import('./counts-csv.ts'),
};

/** The formats of `concordance --files-with-matches`, under the same names. */
export const FILES_FORMATS: ConcordanceFormats = {
  ...COUNT_FORMATS,
  table: () => import('./files.ts'),
};
