import type { Point, Slogan } from '../../model.ts';
import { numberOf } from '../../text/place.ts';
import { type Cell, grid } from '../grid.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import { columnsOf, meaningCell, placeColumn } from './columns.ts';
import type { SlogansRecord, SlogansSummary } from './contract.ts';
import type { SlogansOptions } from './formats.ts';
import { SLOGANS_LABELS } from './labels.ts';
import { sumsOf } from './meaning.ts';

const placeCell = (point: Point | undefined): string => (point === undefined ? '' : String(numberOf(point)));

/** The slogans of each document as a table for people: term, kind, count, density, line of the first use, and what the term stands for. */
export function createReporter(options: SlogansOptions): Reporter<SlogansRecord, SlogansSummary> {
  const { paint } = options;
  const labels = SLOGANS_LABELS[options.lang];
  const { term, kind, count, per1000, expansion } = columnsOf(labels, options);
  let isFirst = true;

  const firstOf = ({ occurrences }: Slogan): Point | undefined => occurrences[0]?.span.start;

  const cellsOf = (slogan: Slogan): Cell[] => [
    visible(slogan.term),
    labels.sloganKinds[slogan.kind],
    String(slogan.count),
    slogan.per1000.toFixed(2),
    placeCell(firstOf(slogan)),
    meaningCell(slogan, labels, options),
  ];

  return {
    *document({ path, slogans }) {
      if (!isFirst) yield '\n';
      isFirst = false;
      if (options.several) yield `${paint.cyan(visible(path))}\n`;
      if (slogans.length === 0) yield `${paint.dim(labels.noSlogans)}\n`;
      if (slogans.length === 0) return;
      const place = placeColumn(slogans.map(firstOf), options);
      yield* grid([term, kind, count, per1000, place, expansion], slogans.map(cellsOf), options);
      yield `${paint.dim(labels.sums(sumsOf(slogans)))}\n`;
    },
    *end() {},
  };
}
