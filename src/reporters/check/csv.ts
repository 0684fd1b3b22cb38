import { FINDINGS_TABLE } from '../flat/findings.ts';
import { flatCsv } from '../flat/table.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import type { CheckRecord, CheckSummary } from './contract.ts';

/** The findings as CSV. */
export function createReporter(options: ReporterOptions): Reporter<CheckRecord, CheckSummary> {
  return flatCsv(FINDINGS_TABLE, options);
}
