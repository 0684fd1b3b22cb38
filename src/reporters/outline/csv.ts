import { outlineTable } from '../flat/outline.ts';
import { flatCsv } from '../flat/table.ts';
import type { Reporter } from '../reporter.ts';
import type { OutlineRecord, OutlineSummary } from './contract.ts';
import type { OutlineOptions } from './formats.ts';

/** The nodes that are to be shown as CSV. */
export function createReporter(options: OutlineOptions): Reporter<OutlineRecord, OutlineSummary> {
  return flatCsv(outlineTable(options), options);
}
