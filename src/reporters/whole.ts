import type { Failure } from '../model.ts';
import type { Reporter } from './reporter.ts';
import { serialize } from './serialize.ts';

/**
 * One JSON object for the whole run, of which nothing is written before its end: for commands whose records are few.
 * @param reportOf the object; null where nothing is to be written
 */
export function createWhole<DocumentRecord, RunSummary>(
  reportOf: (records: readonly DocumentRecord[], errors: Failure[], summary: RunSummary) => object | null,
): Reporter<DocumentRecord, RunSummary> {
  const records: DocumentRecord[] = [];
  const errors: Failure[] = [];
  return {
    *document(record) {
      records.push(record);
    },
    *failure(failure) {
      errors.push(failure);
    },
    *end(summary) {
      const report = reportOf(records, errors, summary);
      if (report === null) return;
      yield* serialize(report, 0);
      yield '\n';
    },
  };
}
