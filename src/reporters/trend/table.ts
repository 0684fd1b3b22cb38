import type { TermTrend, Trend, TrendChange } from '../../model.ts';
import { type Cell, type Column, grid, type Line } from '../grid.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import { displayWidth } from '../width.ts';
import type { TrendSummary } from './contract.ts';
import type { TrendOptions } from './formats.ts';
import { TREND_LABELS } from './labels.ts';
import { countsOf, periodsOf } from './period-rows.ts';
import { sparkline, summed, type Ticks, ticksFor } from './sparkline.ts';

/** A formula of many parts is cut to this in the column of terms. */
const WIDEST_TERM = 24;
/** Columns of a sparkline where there is no terminal, and the part of a terminal that it gets. */
const USUAL_LINE = 60;
const PART_OF_LINE = 3;
const NARROWEST_LINE = 10;

/** For people: a line a term with its sparkline, or the periods one by one with bars. */
export function createReporter(options: TrendOptions): Reporter<Trend, TrendSummary> {
  const { paint, lang, table } = options;
  const labels = TREND_LABELS[lang];
  return {
    *document(trend) {
      if (trend.periods.length === 0) return yield `${paint.dim(labels.noDocuments)}\n`;
      if (table === 'periods') yield* periodsOf(trend, options);
      else if (trend.terms.length === 0) yield `${paint.dim(labels.noTerms)}\n`;
      else yield* table === 'counts' ? countsOf(trend, options) : termsOf(trend, options);
      if (table !== 'periods' && trend.found > trend.terms.length) yield `${paint.dim(labels.more(trend.found - trend.terms.length))}\n`;
      yield `${paint.dim(labels.sums(trend))}\n`;
    },
    *end() {},
  };
}

/** The sparklines stand below those of the documents and characters, so that it is seen where they rest on little. */
function* termsOf(trend: Trend, options: TrendOptions): Generator<string> {
  const { paint, lang, width, ambiguousWidth: ambiguous } = options;
  const labels = TREND_LABELS[lang];
  const { periods, by } = trend;
  const columns = width === null ? USUAL_LINE : Math.max(NARROWEST_LINE, Math.floor(width / PART_OF_LINE));
  const ticks = ticksFor(periods.length, columns, ambiguous);
  const documents = summed(
    periods.map((period) => period.documents),
    ticks,
  );
  const characters = summed(
    periods.map((period) => period.characters),
    ticks,
  );
  const text = (values: readonly number[]): string =>
    sparkline(
      values.map((value, at) => (documents[at] === 0 ? null : value)),
      ambiguous,
    );
  const lines: Line[] = [
    [[labels.documents, paint.dim], '', '', '', '', [text(documents), paint.dim]],
    [[labels.characters, paint.dim], '', '', '', '', [text(characters), paint.dim]],
    ...trend.terms.map((term) => lineOf(term, characters, ticks, options)),
  ];
  const all: Column[] = [
    { head: labels.term, most: WIDEST_TERM, paint: paint.bold },
    { head: labels.kind, goes: 1, paint: paint.dim },
    { head: labels.count, isNumber: true, goes: 5, paint: paint.dim },
    { head: labels.documents, isNumber: true, goes: 4, paint: paint.dim },
    { head: labels.perMillion, isNumber: true, goes: 7 },
    { head: axis(trend, ticks, options), paint: paint.cyan },
    { head: labels.change, goes: 6 },
    { head: labels.first, goes: 3, paint: paint.dim },
    { head: labels.last, goes: 2, paint: paint.dim },
  ];
  yield* grid(all, lines, options);
  if (ticks.size > 1) yield `${paint.dim(labels.ticks(ticks.size, by))}\n`;
}

/** The first and the last period over the ends of the sparklines. */
function axis({ periods }: Trend, { count }: Ticks, { ambiguousWidth: ambiguous }: TrendOptions): string {
  const [first, last] = [periods[0]?.period ?? '', periods.at(-1)?.period ?? ''];
  if (first === last) return first;
  const blanks = count * ambiguous - displayWidth(first + last, ambiguous);
  return `${first}${blanks < 1 ? '–' : ' '.repeat(blanks)}${last}`;
}

function lineOf(term: TermTrend, characters: readonly number[], ticks: Ticks, { paint, lang, ambiguousWidth }: TrendOptions): Cell[] {
  const labels = TREND_LABELS[lang];
  const rates = summed(term.counts, ticks).map((count, at) => (characters[at] === 0 ? null : count / (characters[at] as number)));
  const paints: Readonly<Record<TrendChange, (text: string) => string>> = { rising: paint.green, falling: paint.yellow, steady: paint.dim };
  return [
    visible(term.term),
    labels.kinds[term.kind],
    String(term.count),
    String(term.documents),
    term.perMillion.toFixed(2),
    sparkline(rates, ambiguousWidth),
    term.change === null ? '' : [labels.changes[term.change], paints[term.change]],
    term.first.date,
    term.last.date,
  ];
}
