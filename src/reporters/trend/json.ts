import type { Failure, Trend } from '../../model.ts';
import type { Reporter } from '../reporter.ts';
import { serialize } from '../serialize.ts';
import type { TrendReport, TrendSummary } from './contract.ts';
import type { TrendOptions } from './formats.ts';

/** One JSON object. */
export function createReporter({ tool }: TrendOptions): Reporter<Trend, TrendSummary> {
  const errors: Failure[] = [];
  let trend: Trend | null = null;
  return {
    *document(given) {
      trend = given;
    },
    *failure(failure) {
      errors.push(failure);
    },
    *end(summary) {
      if (trend === null) return;
      const report: TrendReport = { schemaVersion: 1, tool, trend, errors, summary };
      yield* serialize(report, 0);
      yield '\n';
    },
  };
}
