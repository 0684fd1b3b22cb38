import type { Failure } from '../../model.ts';
import type { Reporter } from '../reporter.ts';
import { serialize } from '../serialize.ts';
import type { CompareRecord, CompareReport, CompareSummary } from './contract.ts';
import type { CompareOptions } from './formats.ts';

/** One JSON object. */
export function createReporter({ tool }: CompareOptions): Reporter<CompareRecord, CompareSummary> {
  const errors: Failure[] = [];
  let record: CompareRecord | null = null;
  return {
    *document(compared) {
      record = compared;
    },
    *failure(failure) {
      errors.push(failure);
    },
    *end(summary) {
      const { documents = [], comparison = null } = record ?? {};
      const report: CompareReport = { schemaVersion: 1, tool, documents, errors, comparison, summary };
      yield* serialize(report, 0);
      yield '\n';
    },
  };
}
