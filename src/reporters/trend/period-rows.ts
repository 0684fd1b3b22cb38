import type { TermTrend, Trend } from '../../model.ts';
import { type Column, grid } from '../grid.ts';
import { visible } from '../visible.ts';
import { cutPath, displayWidth } from '../width.ts';
import type { TrendOptions } from './formats.ts';
import { TREND_LABELS } from './labels.ts';
import { bar } from './sparkline.ts';

/** Columns of the longest bar where there is no terminal, and the part of a terminal that it gets. */
const USUAL_BAR = 40;
const PART_OF_BAR = 3;
const BEFORE_BAR = 30;

/** Each term by itself: where it was first and last used, and a line a period with documents, with a bar for its rate. */
export function* countsOf(trend: Trend, options: TrendOptions): Generator<string> {
  for (const [index, term] of trend.terms.entries()) {
    if (index > 0) yield '\n';
    yield* headOf(term, options);
    yield* barsOf(trend, term, options);
  }
}

function* headOf(
  { term, kind, change, count, first, last }: TermTrend,
  { paint, lang, width, ambiguousWidth }: TrendOptions,
): Generator<string> {
  const labels = TREND_LABELS[lang];
  const words = [labels.kinds[kind], `${labels.count} ${count}`, ...(change === null ? [] : [labels.changes[change]])];
  yield `${paint.bold(visible(term))}\n${paint.dim(words.join('  '))}\n`;
  for (const [label, { date, path, place }] of [
    [labels.first, first],
    [labels.last, last],
  ] as const) {
    const [before, line] = [`${label}  ${date}  `, `:${place.line}`];
    const room = width === null ? Number.POSITIVE_INFINITY : width - displayWidth(before + line, ambiguousWidth);
    yield `${paint.dim(before + cutPath(visible(path), room, ambiguousWidth) + line)}\n`;
  }
}

function* barsOf({ by, periods }: Trend, { counts, documentCounts, rates }: TermTrend, options: TrendOptions): Generator<string> {
  const { paint, lang, ambiguousWidth } = options;
  const labels = TREND_LABELS[lang];
  const most = Math.max(...rates.map((rate) => rate ?? 0));
  const lines = periods.flatMap(({ period, documents, characters }, index) =>
    documents === 0
      ? []
      : [
          [
            period,
            String(counts[index]),
            `${documentCounts[index]}/${documents}`,
            String(characters),
            rates[index]?.toFixed(2) ?? '',
            bar(rates[index] ?? 0, most, columnsOf(options), ambiguousWidth),
          ],
        ],
  );
  const all: Column[] = [
    { head: labels.period[by] },
    { head: labels.count, isNumber: true },
    { head: labels.documents, isNumber: true, goes: 2, paint: paint.dim },
    { head: labels.characters, isNumber: true, goes: 1, paint: paint.dim },
    { head: labels.perMillion, isNumber: true },
    { head: '', paint: paint.cyan },
  ];
  yield* grid(all, lines, options);
}

/** What there is to count in: a line a period with documents. */
export function* periodsOf({ by, periods }: Trend, options: TrendOptions): Generator<string> {
  const { paint, lang, ambiguousWidth } = options;
  const labels = TREND_LABELS[lang];
  const most = Math.max(...periods.map(({ characters }) => characters));
  const lines = periods
    .filter(({ documents }) => documents > 0)
    .map(({ period, documents, characters }) => [
      period,
      String(documents),
      String(characters),
      bar(characters, most, columnsOf(options), ambiguousWidth),
    ]);
  const all: Column[] = [
    { head: labels.period[by] },
    { head: labels.documents, isNumber: true, goes: 1 },
    { head: labels.characters, isNumber: true },
    { head: '', paint: paint.cyan },
  ];
  yield* grid(all, lines, options);
}

/** Columns of the longest bar, such that a period and two numbers stand before it on any terminal. */
function columnsOf({ width }: TrendOptions): number {
  return width === null ? USUAL_BAR : Math.max(1, Math.min(Math.floor(width / PART_OF_BAR), width - BEFORE_BAR));
}
