import type { Trend } from '../../model.ts';
import type { Reporter } from '../reporter.ts';
import { createWhole } from '../whole.ts';
import type { TrendReport, TrendSummary } from './contract.ts';
import type { TrendOptions } from './formats.ts';

/** One JSON object. */
export function createReporter({ tool }: TrendOptions): Reporter<Trend, TrendSummary> {
  return createWhole(([trend], errors, summary): TrendReport | null =>
    trend === undefined ? null : { schemaVersion: 1, tool, trend, errors, summary },
  );
}
