import type { Duplicates } from '../../model.ts';
import { createReporter as createNdjson, line } from '../ndjson.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import type { ClusterLine, DuplicatesSummary, PairLine, PassageLine } from './contract.ts';

/** One JSON record a line: each cluster, each pair, each passage, each failure, and the totals. */
export function createReporter(options: ReporterOptions): Reporter<Duplicates, DuplicatesSummary> {
  return {
    ...createNdjson(options),
    *document({ clusters, pairs, passages }) {
      for (const cluster of clusters) yield* line({ type: 'cluster', ...cluster } satisfies ClusterLine);
      for (const pair of pairs) yield* line({ type: 'pair', ...pair } satisfies PairLine);
      for (const passage of passages) yield* line({ type: 'passage', ...passage } satisfies PassageLine);
    },
  };
}
