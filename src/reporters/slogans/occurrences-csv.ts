import { SLOGANS_TABLE } from '../flat/slogans.ts';
import { flatCsv } from '../flat/table.ts';
import type { Reporter } from '../reporter.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';
import type { SlogansOptions } from './formats.ts';

/** The occurrences as CSV. */
export function createReporter(options: SlogansOptions): Reporter<SlogansRecord, SlogansSummary> {
  return flatCsv(SLOGANS_TABLE, options);
}
