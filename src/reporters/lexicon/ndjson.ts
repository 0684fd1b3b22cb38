import { createReporter as createNdjson, line } from '../ndjson.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import type { LexiconAnswer, LexiconEntry, LexiconSummary } from './contract.ts';

/** One JSON record a line: each entry that was found, once, each query that found none, and the totals. */
export function createReporter(options: ReporterOptions): Reporter<LexiconAnswer, LexiconSummary> {
  const written = new Set<LexiconEntry>();
  return {
    ...createNdjson(options),
    *document({ entries }) {
      for (const entry of entries) {
        if (written.has(entry)) continue;
        written.add(entry);
        yield* line({ type: 'entry', ...entry });
      }
    },
  };
}
