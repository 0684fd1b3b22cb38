import type { SloganTotal } from '../../model.ts';
import { type Cell, grid } from '../grid.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import { columnsOf, meaningCell } from './columns.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';
import type { SlogansOptions } from './formats.ts';
import { SLOGANS_LABELS } from './labels.ts';
import { sumsOf } from './meaning.ts';

/** The slogans of all documents as one table for people. */
export function createReporter(options: SlogansOptions): Reporter<SlogansRecord, SlogansSummary> {
  const { paint } = options;
  const labels = SLOGANS_LABELS[options.lang];
  const { term, kind, count, per1000, expansion } = columnsOf(labels, options);
  const inDocuments = { head: labels.documents, isNumber: true, paint: paint.dim };

  const cellsOf = (total: SloganTotal): Cell[] => [
    visible(total.term),
    labels.sloganKinds[total.kind],
    String(total.documents),
    String(total.count),
    total.per1000.toFixed(2),
    meaningCell(total, labels, options),
  ];

  return {
    *document() {},
    *end({ documents }) {
      const totals = options.totals();
      if (totals.length === 0) yield `${paint.dim(labels.noSlogans)}\n`;
      else yield* grid([term, kind, inDocuments, count, per1000, expansion], totals.map(cellsOf), options);
      yield `${paint.dim(labels.sums({ ...sumsOf(totals), documents }))}\n`;
    },
  };
}
