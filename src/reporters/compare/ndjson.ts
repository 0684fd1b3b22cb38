import { createReporter as createNdjson, line } from '../ndjson.ts';
import type { Reporter } from '../reporter.ts';
import type { CompareRecord, CompareSummary } from './contract.ts';
import type { CompareOptions } from './formats.ts';

/** A line for either document, one for the comparison, and one for the totals. */
export function createReporter(options: CompareOptions): Reporter<CompareRecord, CompareSummary> {
  const lines = createNdjson(options);
  return {
    ...lines,
    *document({ documents, comparison }) {
      for (const head of documents) yield* lines.document(head, '');
      yield* line({ type: 'comparison', ...comparison });
    },
  };
}
