import type { Formats } from '../registry.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';

export const SLOGANS_FORMATS: Formats<SlogansRecord, SlogansSummary> = {
  table: () => import('./table.ts'),
  json: () => import('../json.ts'),
  ndjson: () => import('../ndjson.ts'),
  csv: () => import('./csv.ts'),
};

/** The formats of `slogans --occurrences`, under the same names. */
export const OCCURRENCES_FORMATS: Formats<SlogansRecord, SlogansSummary> = {
  ...SLOGANS_FORMATS,
  csv: () => import('./occurrences-csv.ts'),
};
