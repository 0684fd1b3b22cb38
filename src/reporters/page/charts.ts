import { barX, barY, dot, lineY, type Markish, rect, ruleX, ruleY, text } from '@observablehq/plot';
import type { Language } from '../../language.ts';
import { firstFrom } from '../../text/search.ts';
import { visible } from '../visible.ts';
import { cut, displayWidth } from '../width.ts';
import { BROAD, type ClassName, draw, figure, MIDDLE, NARROW } from './drawing.ts';
import { type Html, html } from './html.ts';
import { PAGE_LABELS } from './labels.ts';

interface ChartOptions {
  readonly lang: Language;
  readonly caption: string;
}

/** A row of a bar chart. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  /** Shown when pointed at. */
  readonly note?: string;
}

/** Values of one thing over periods; null where there is nothing to count in. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

interface PeriodOptions {
  /** Head of the column of periods. */
  readonly head: string;
  readonly periods: readonly string[];
  readonly series: readonly Series[];
  readonly as: 'columns' | 'lines';
}

/** A section of the strip; where it begins and ends, in one measure with the ticks, and its 字数. */
export interface Stretch {
  /** Short: what stands in the strip where there is room. */
  readonly mark: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly characters: number;
}

/** A place in the strip. */
export interface Tick {
  readonly at: number;
  readonly name: string;
}

interface StripOptions {
  /** Heads of the columns of sections, 字数, and places. */
  readonly heads: readonly [string, string, string];
  readonly stretches: readonly Stretch[];
  /** In order. */
  readonly ticks: readonly Tick[];
}

/** Height of a line, and the width of a column of the terminal (half a Chinese character) in a drawing's text of 13 px. */
const LINE = 24;
const COLUMN = 7;
/** So much of the width of a drawing may be a margin for names. */
const NAMES = 0.42;
/** Least width of a period that has its name below it, in CSS pixels. */
const PERIOD = 46;
/** About so many lines go across a drawing of periods. */
const TICKS = 4;
/** So many names are told of a drawing to those who do not see it; its numbers stand below it. */
const MOST_NAMES = 12;
/** Colours of series in turn. */
const COLOURS = ['bar', 'bar-2', 'bar-3', 'bar-4'];

/** Horizontal bars, in the order given: the most used slogans. */
export function bars({ lang, caption, heads, rows }: ChartOptions & { heads: readonly [string, string]; rows: readonly Bar[] }): Html {
  const at = (_row: Bar, index: number): number => index;
  const drawn = (width: number, className: ClassName): Html => {
    const names = rows.map(({ name }) => cut(visible(name), Math.floor((width * NAMES) / COLUMN), 2));
    return draw({
      label: `${caption}: ${some(rows.map(({ name, value }) => `${name} ${value}`))}`,
      className,
      width,
      height: rows.length * LINE,
      marginLeft: Math.max(0, ...names.map((name) => displayWidth(name, 2))) * COLUMN + 12,
      marginRight: 40,
      marginTop: 0,
      marginBottom: 0,
      x: { axis: null, domain: [0, Math.max(1, ...rows.map(({ value }) => value))] },
      // By their place, since two may have one name.
      y: { label: null, tickSize: 0, tickFormat: (index: number) => names[index] ?? '', domain: rows.map(at), padding: 0.3 },
      marks: [
        barX(rows, { x: 'value', y: at, fill: 'var(--bar)', title: ({ name, note }: Bar) => visible(note ?? name) }),
        text(rows, { x: 'value', y: at, text: ({ value }: Bar) => String(value), dx: 5, textAnchor: 'start' }),
      ],
    });
  };
  return figure(
    caption,
    [drawn(MIDDLE, 'broad'), drawn(NARROW, 'narrow')],
    numbers(
      lang,
      heads,
      rows.map(({ name, value }) => [name, value]),
    ),
  );
}

/** Columns of one series, or lines of up to four, over years or months. */
export function periods(options: ChartOptions & PeriodOptions): Html {
  const { lang, caption, head, series, as } = options;
  const marks: Markish[] = series.flatMap(({ name, values }, index) => {
    const data = values.map((value, at) => ({ period: options.periods[at] as string, value }));
    const title = ({ period, value }: (typeof data)[number]): string => visible(`${name} ${period}: ${value ?? '–'}`);
    const colour = `var(--${COLOURS[index % COLOURS.length]})`;
    if (as === 'columns') return [barY(data, { x: 'period', y: 'value', fill: colour, title })];
    return [
      lineY(data, { x: 'period', y: 'value', stroke: colour, strokeWidth: 2 }),
      dot(
        data.filter(({ value }) => value !== null),
        { x: 'period', y: 'value', r: 2.5, fill: colour, title },
      ),
    ];
  });
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const highest = Math.max(0, ...values);
  // There are no halves of what is counted.
  const isFew = highest <= TICKS && values.every(Number.isInteger);
  const ticks = isFew ? { ticks: Array.from({ length: highest + 1 }, (_, tick) => tick), tickFormat: String } : { ticks: TICKS };
  const drawn = (width: number, className: ClassName): Html => {
    const step = Math.ceil((options.periods.length * PERIOD) / width);
    return draw({
      label: `${caption}: ${some(series.map(({ name }) => name))}; ${options.periods[0] ?? ''}–${options.periods.at(-1) ?? ''}`,
      className,
      width,
      height: 220,
      marginLeft: 48,
      marginTop: 12,
      x: {
        label: null,
        type: as === 'columns' ? 'band' : 'point',
        domain: options.periods,
        ticks: options.periods.filter((_period, at) => at % step === 0),
        tickFormat: visible,
        tickSize: 0,
      },
      y: { label: null, grid: true, ...ticks, tickSize: 0, zero: true, nice: true },
      marks: [...marks, ruleY([0], { stroke: 'var(--edge)' })],
    });
  };
  const names = series.map(({ name }, index) => html`<li class="series-${(index % COLOURS.length) + 1}">${name}</li>`);
  const legend = html`${series.length > 1 && html`<ul class="legend">${names}</ul>`}`;
  const rows = options.periods.map((period, at) => [period, ...series.map(({ values }) => values[at] ?? '–')]);
  const table = numbers(lang, [head, ...series.map(({ name }) => name)], rows);
  return figure(caption, [legend, drawn(MIDDLE, 'broad'), drawn(NARROW, 'narrow')], table);
}

/** The speech from its beginning to its end: its sections as wide as they are long, and above them where things stand. */
export function strip(options: ChartOptions & StripOptions): Html {
  const { lang, caption, heads, stretches, ticks } = options;
  const end = Math.max(1, ...stretches.slice(-1).map((stretch) => stretch.end));
  const label = `${caption}: ${some(stretches.map(({ name, characters }) => `${name} ${characters}`))}`;
  const drawn = (width: number, className: ClassName): Html => {
    const scale = width / end;
    const words = ({ mark, name, start, end: to }: Stretch): string => {
      const room = ((to - start) * scale - 8) / COLUMN;
      return [name, mark].map(visible).find((candidate) => displayWidth(candidate, 2) <= room) ?? '';
    };
    // What is narrower than a pixel, or stands on the same one, nobody sees.
    const seen = new Map(ticks.map((tick) => [Math.round(tick.at * scale), tick]));
    const wide = stretches.filter(({ start, end: to }) => (to - start) * scale >= 0.5);
    return draw({
      label,
      className,
      width,
      height: 74,
      margin: 0,
      x: { axis: null, domain: [0, end] },
      y: { axis: null, domain: [0, 74], range: [0, 74] },
      marks: [
        ruleX([...seen.values()], {
          x: 'at',
          y1: 2,
          y2: 26,
          stroke: 'var(--slogan)',
          strokeWidth: 1.5,
          title: ({ name }: Tick) => visible(name),
        }),
        rect(wide, {
          x1: 'start',
          x2: 'end',
          y1: 30,
          y2: 48,
          insetRight: 1,
          fill: 'var(--bar)',
          fillOpacity: (_stretch: Stretch, index: number) => (index % 2 === 0 ? 0.55 : 0.35),
          title: ({ name, characters }: Stretch) => visible(`${name} ${characters}`),
        }),
        text(wide, { x: ({ start, end: to }: Stretch) => (start + to) / 2, y: 62, text: words }),
      ],
    });
  };
  const places = ticks.map(({ at }) => at);
  const rows = stretches.map(({ name, characters, start, end: to }) => [
    name,
    characters,
    firstFrom(places, to) - firstFrom(places, start),
  ]);
  return figure(caption, [drawn(BROAD, 'broad'), drawn(NARROW, 'narrow')], numbers(lang, heads, rows));
}

/** The first of many names, for a label. */
const some = (names: readonly string[]): string => names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ', …' : '');

/** What a chart shows, in numbers; its first column names the rows. */
function numbers(lang: Language, heads: readonly string[], rows: readonly (readonly (string | number)[])[]): Html {
  return html`<details class="numbers-of"><summary>${PAGE_LABELS[lang].data}</summary><table>
<thead><tr>${heads.map((head, index) => html`<th scope="col"${index > 0 && html` class="number"`}>${head}</th>`)}</tr></thead>
<tbody>${rows.map(([name, ...values]) => html`<tr><th scope="row">${name}</th>${values.map((value) => html`<td class="number">${value}</td>`)}</tr>\n`)}</tbody>
</table></details>`;
}
