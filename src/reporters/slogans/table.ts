import type { Slogan } from '../../model.ts';
import { type Cell, grid } from '../grid.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import { columnsOf, meaningCell } from './columns.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';
import type { SlogansOptions } from './formats.ts';
import { SLOGANS_LABELS } from './labels.ts';
import { sumsOf } from './meaning.ts';

/** The slogans of each document as a table for people: term, kind, count, density, line of the first use, and what the term stands for. */
export function createReporter(options: SlogansOptions): Reporter<SlogansRecord, SlogansSummary> {
  const { paint } = options;
  const labels = SLOGANS_LABELS[options.lang];
  const { term, kind, count, per1000, line, expansion } = columnsOf(labels, options);
  let isFirst = true;

  const cellsOf = (slogan: Slogan): Cell[] => [
    visible(slogan.term),
    labels.sloganKinds[slogan.kind],
    String(slogan.count),
    slogan.per1000.toFixed(2),
    String(slogan.occurrences[0]?.span.start.line ?? ''),
    meaningCell(slogan, labels, options),
  ];

  return {
    *document({ path, slogans }) {
      if (!isFirst) yield '\n';
      isFirst = false;
      if (options.several) yield `${paint.cyan(visible(path))}\n`;
      if (slogans.length === 0) yield `${paint.dim(labels.noSlogans)}\n`;
      if (slogans.length === 0) return;
      yield* grid([term, kind, count, per1000, line, expansion], slogans.map(cellsOf), options);
      yield `${paint.dim(labels.sums(sumsOf(slogans)))}\n`;
    },
    *end() {},
  };
}
