import type { Dating, Point } from '../../model.ts';
import { PLACE_HEADS, placeWords, unitOfAll } from '../../text/place.ts';
import { type Cell, type Column, grid, type Line, WORDY } from '../grid.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import { wrap } from '../wrap.ts';
import type { DateRecord, DateSummary } from './contract.ts';
import { endLines, isOutside, oddLacking, placesOf, yearsOf } from './ends.ts';
import type { DateTableOptions } from './formats.ts';
import { DATE_LABELS } from './labels.ts';

const INDENT = '  ';
/** Of an old text all that came later is lacking: the first tell. */
const LACKING = 6;
/** A formula of many parts is cut to this. */
const WIDEST_TERM = 32;
const TERM = { wants: 20, least: 8 };
/** Lines of prose are no wider, however wide the terminal. */
const WIDEST_LINE = 100;

/** The years of a text for people: the range with what its ends rest on, the evidence as a table, what is lacking, and what does not fit. */
export function createReporter(options: DateTableOptions): Reporter<DateRecord, DateSummary> {
  const { paint, lang } = options;
  const labels = DATE_LABELS[lang];
  let isFirst = true;

  return {
    *document({ path, title, dating }) {
      if (!isFirst) yield '\n';
      isFirst = false;
      const columns = Math.min(options.width ?? WIDEST_LINE, WIDEST_LINE) - INDENT.length;
      const { printed, anachronisms } = dating;
      if (options.several) yield `${paint.cyan(visible(path))}\n`;
      if (title !== null) yield `${paint.bold(visible(title))}\n`;
      yield `${printed === null ? labels.saysNothing : labels.says(printed.date, labels.origins[printed.origin])}\n`;
      for (const line of endLines(dating, labels, options)) yield `${wrap(line, columns, INDENT)}\n`;
      if (isOutside(dating)) yield `${paint.red('✗')} ${labels.outside}\n`;
      for (const one of anachronisms) {
        const [place] = one.places;
        const where = place === undefined ? '' : labels.at(placeWords(place.start, lang));
        yield `${paint.red('✗')} ${wrap(visible(labels.fault(one)) + where, columns, INDENT)}\n`;
      }
      if (dating.evidence.length === 0) yield `${paint.dim(labels.noEvidence)}\n`;
      else {
        yield '\n';
        yield* evidenceTable(dating, options);
      }
      if (dating.lacking.length > 0) {
        yield '\n';
        yield* lackTable(dating, options);
      }
    },
    *end({ documents, bounded, outside, anachronisms }) {
      if (documents > 1) yield `\n${paint.dim(labels.sums(documents, bounded, outside, anachronisms))}\n`;
    },
  };
}

/** One row a piece of evidence, with its first places. */
function evidenceTable({ evidence }: Dating, options: DateTableOptions): Iterable<string> {
  const { paint, lang, limit } = options;
  const labels = DATE_LABELS[lang];
  const head = PLACE_HEADS[lang][unitOfAll(evidence.map(({ places }): Point | undefined => places[0]?.start))];
  const columns: Column[] = [
    { head: labels.evidence, most: WIDEST_TERM, elastic: TERM, paint: paint.bold },
    { head: labels.years },
    { head: labels.reading, goes: 3 },
    { head: labels.kind, goes: 1, paint: paint.dim },
    { head: labels.count, isNumber: true, goes: 2, paint: paint.dim },
    { head, paint: paint.dim, elastic: { wants: 12, least: 6 } },
    { head: '' },
  ];
  const lines = evidence
    .slice(0, limit ?? evidence.length)
    .map((one): Cell[] => [
      visible(one.term),
      yearsOf(one),
      labels.readings[one.reading],
      labels.kinds[one.kind],
      String(one.places.length),
      placesOf(one),
      [labels.uses[one.use], one.use === 'against' ? paint.yellow : paint.dim],
    ]);
  return grid(columns, withRest(lines, evidence.length, options), options);
}

/** One row a term that is lacking. */
function lackTable(dating: Dating, options: DateTableOptions): Iterable<string> {
  const { paint, lang, limit } = options;
  const labels = DATE_LABELS[lang];
  const { lacking } = dating;
  const odd = new Set(oddLacking(dating));
  const columns: Column[] = [
    { head: labels.lacking, most: WIDEST_TERM, elastic: TERM, paint: paint.bold },
    { head: labels.usual },
    { head: labels.matter, elastic: WORDY, paint: paint.dim },
    { head: '' },
  ];
  const lines = lacking
    .slice(0, limit === null ? lacking.length : Math.min(limit, LACKING))
    .map((one): Cell[] => [
      visible(one.term),
      yearsOf(one),
      `${one.matter.map(visible).join(' ')} (${one.mentions})`,
      odd.has(one) ? [labels.oddLack, paint.yellow] : '',
    ]);
  return grid(columns, withRest(lines, lacking.length, options), options);
}

/** The rows, and how many more there are. */
function withRest(lines: readonly Line[], all: number, { paint, lang }: DateTableOptions): Line[] {
  const left = all - lines.length;
  return left > 0 ? [...lines, paint.dim(DATE_LABELS[lang].more(left))] : [...lines];
}
