import type { Duplicates } from '../../model.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { createWhole } from '../whole.ts';
import type { DuplicatesReport, DuplicatesSummary } from './contract.ts';

const NOTHING: Duplicates = { clusters: [], pairs: [], passages: [] };

/** One JSON object for the whole run. */
export function createReporter({ tool }: ReporterOptions): Reporter<Duplicates, DuplicatesSummary> {
  return createWhole(([found = NOTHING], errors, summary): DuplicatesReport => ({ schemaVersion: 1, tool, ...found, errors, summary }));
}
