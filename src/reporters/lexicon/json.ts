import type { Failure } from '../../model.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { serialize } from '../serialize.ts';
import type { LexiconAnswer, LexiconEntry, LexiconReport, LexiconSummary } from './contract.ts';

/** One JSON object for the whole run. */
export function createReporter({ tool }: ReporterOptions): Reporter<LexiconAnswer, LexiconSummary> {
  const entries = new Set<LexiconEntry>();
  const errors: Failure[] = [];
  return {
    *document(answer) {
      for (const entry of answer.entries) entries.add(entry);
    },
    *failure(failure) {
      errors.push(failure);
    },
    *end(summary) {
      const report: LexiconReport = { schemaVersion: 1, tool, entries: [...entries], errors, summary };
      yield* serialize(report, 0);
      yield '\n';
    },
  };
}
