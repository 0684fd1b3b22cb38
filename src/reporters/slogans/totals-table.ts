import type { Reporter } from '../reporter.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';
import type { SlogansOptions } from './formats.ts';
import { SLOGANS_LABELS } from './labels.ts';
import { sumsOf } from './meaning.ts';
import { totalsGrid } from './totals-grid.ts';

/** The slogans of all documents as one table for people. */
export function createReporter(options: SlogansOptions): Reporter<SlogansRecord, SlogansSummary> {
  const { paint } = options;
  const labels = SLOGANS_LABELS[options.lang];

  return {
    *document() {},
    *end({ documents }) {
      const totals = options.totals();
      if (totals.length === 0) yield `${paint.dim(labels.noSlogans)}\n`;
      else yield* totalsGrid(totals, options);
      yield `${paint.dim(labels.sums({ ...sumsOf(totals), documents }))}\n`;
    },
  };
}
