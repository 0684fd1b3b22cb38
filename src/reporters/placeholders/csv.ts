import { PLACEHOLDERS_TABLE } from '../flat/placeholders.ts';
import { flatCsv } from '../flat/table.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import type { PlaceholdersRecord, PlaceholdersSummary } from './contract.ts';

/** The placeholders as CSV. */
export function createReporter(options: ReporterOptions): Reporter<PlaceholdersRecord, PlaceholdersSummary> {
  return flatCsv(PLACEHOLDERS_TABLE, options);
}
