import type { SloganTotal } from '../../model.ts';
import { type Cell, grid } from '../grid.ts';
import type { ReporterOptions } from '../reporter.ts';
import { visible } from '../visible.ts';
import { columnsOf, meaningCell } from './columns.ts';
import { SLOGANS_LABELS } from './labels.ts';

/** Slogans over all documents of a run as one table for people. */
export function totalsGrid(totals: readonly SloganTotal[], options: ReporterOptions): Generator<string> {
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
  return grid([term, kind, inDocuments, count, per1000, expansion], totals.map(cellsOf), options);
}
