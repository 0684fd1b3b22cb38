import type { Point } from '../../model.ts';
import { PLACE_HEADS, unitOfAll } from '../../text/place.ts';
import { type Cell, type Column, WORDY } from '../grid.ts';
import type { ReporterOptions } from '../reporter.ts';
import { visible } from '../visible.ts';
import type { SlogansLabels } from './labels.ts';
import { isUnexplained, meaningOf, type Said } from './meaning.ts';

/** A formula of many parts is cut to this in the column of terms, or to a part of a narrow terminal. */
const WIDEST_TERM = 32;
const NARROWEST_TERM = 12;
const PART_OF_TERMS = 3;

/** The columns that tables of slogans share. */
export function columnsOf(labels: SlogansLabels, { paint, width }: ReporterOptions) {
  const most = width === null ? WIDEST_TERM : Math.max(NARROWEST_TERM, Math.min(WIDEST_TERM, Math.floor(width / PART_OF_TERMS)));
  return {
    term: { head: labels.term, most, paint: paint.bold },
    kind: { head: labels.kind, goes: 1, paint: paint.dim },
    count: { head: labels.count, isNumber: true, paint: paint.dim },
    per1000: { head: labels.per1000, isNumber: true, goes: 2, paint: paint.dim },
    expansion: { head: labels.expansion, elastic: WORDY },
  } as const satisfies Record<string, Column>;
}

/** The column of places, headed by what they are of. */
export function placeColumn(places: Iterable<Point | undefined>, { lang, paint }: ReporterOptions): Column {
  return { head: PLACE_HEADS[lang][unitOfAll(places)], isNumber: true, paint: paint.dim };
}

/** What the term stands for, in colour and with its line where the document itself says so; a number that nobody explains catches the eye. */
export function meaningCell(slogan: Said, labels: SlogansLabels, { paint }: ReporterOptions): Cell {
  if (isUnexplained(slogan)) return [labels.notExplained, paint.yellow];
  if (slogan.expansionSource === 'several') return [labels.differing, paint.dim];
  const words = visible(meaningOf(slogan));
  const place = slogan.expansionSpan ? labels.saidAt(slogan.expansionSpan.start) : '';
  return slogan.expansionSource === 'document' ? [place + words, paint.cyan] : words;
}
