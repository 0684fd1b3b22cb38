import type { Trend } from '../../model.ts';
import { createReporter as createNdjson, line } from '../ndjson.ts';
import type { Reporter } from '../reporter.ts';
import type { PeriodLine, TermLine, TrendSummary, UndatedLine } from './contract.ts';
import type { TrendOptions } from './formats.ts';

/** One JSON record a line: each input that failed, each period, each term, each document without a date, and the totals. */
export function createReporter(options: TrendOptions): Reporter<Trend, TrendSummary> {
  return {
    ...createNdjson(options),
    *document({ periods, terms, undated }) {
      for (const period of periods) yield* line({ type: 'period', ...period } satisfies PeriodLine);
      for (const term of terms) yield* line({ type: 'term', ...term } satisfies TermLine);
      for (const path of undated) yield* line({ type: 'undated', path } satisfies UndatedLine);
    },
  };
}
