import type { Duplicates, Failure } from '../../model.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { serialize } from '../serialize.ts';
import type { DuplicatesReport, DuplicatesSummary } from './contract.ts';

/** One JSON object for the whole run. */
export function createReporter({ tool }: ReporterOptions): Reporter<Duplicates, DuplicatesSummary> {
  const errors: Failure[] = [];
  let found: Duplicates = { clusters: [], pairs: [], passages: [] };
  return {
    *document(duplicates) {
      found = duplicates;
    },
    *failure(failure) {
      errors.push(failure);
    },
    *end(summary) {
      const report: DuplicatesReport = { schemaVersion: 1, tool, ...found, errors, summary };
      yield* serialize(report, 0);
      yield '\n';
    },
  };
}
