import type { Duplicates } from '../../model.ts';
import { createReporter as createNdjson } from '../ndjson.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { serialize } from '../serialize.ts';
import type { ClusterLine, DuplicatesSummary, PairLine, PassageLine } from './contract.ts';

/** One JSON record a line: each cluster, each pair, each passage, each failure, and the totals. */
export function createReporter(options: ReporterOptions): Reporter<Duplicates, DuplicatesSummary> {
  function* line(record: ClusterLine | PairLine | PassageLine): Generator<string> {
    yield* serialize(record, null);
    yield '\n';
  }
  return {
    ...createNdjson(options),
    *document({ clusters, pairs, passages }) {
      for (const cluster of clusters) yield* line({ type: 'cluster', ...cluster });
      for (const pair of pairs) yield* line({ type: 'pair', ...pair });
      for (const passage of passages) yield* line({ type: 'passage', ...passage });
    },
  };
}
