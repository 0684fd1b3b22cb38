import { barX, barY, dot, lineY, type Markish, rect, ruleX, ruleY, text } from '@observablehq/plot';
import type { Language } from '../../language.ts';
import { visible } from '../visible.ts';
import { cut, displayWidth } from '../width.ts';
import { BROAD, draw, figure, MIDDLE, NARROW } from './drawing.ts';
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

/** A section of the strip, in 字数 from the beginning of the speech. */
export interface Stretch {
  /** Short: what stands in the strip where there is room. */
  readonly mark: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A place in the strip. */
export interface Tick {
  readonly at: number;
  readonly name: string;
}

/** Height of a line, and the width of a column of the terminal (half a Chinese character) in a drawing's text of 13 px. */
const LINE = 24;
const COLUMN = 7;
/** Widest margin for names, in columns. */
const LONGEST_NAME = 28;
/** Most periods that have their names below a drawing of a width of {@link MIDDLE}. */
const MOST_TICKS = 10;
/** Colours of series in turn. */
const COLOURS = ['bar', 'bar-2', 'bar-3', 'bar-4'];

/** Horizontal bars, in the order given: the most used slogans. */
export function bars({
  lang,
  caption,
  heads,
  rows,
}: ChartOptions & { readonly heads: readonly [string, string]; readonly rows: readonly Bar[] }): Html {
  const names = rows.map(({ name }) => cut(visible(name), LONGEST_NAME, 2));
  const columns = Math.max(0, ...names.map((name) => displayWidth(name, 2)));
  const drawing = draw({
    label: `${caption}: ${rows.map(({ name, value }) => `${name} ${value}`).join(', ')}`,
    width: MIDDLE,
    height: rows.length * LINE,
    marginLeft: columns * COLUMN + 12,
    marginRight: 40,
    marginTop: 0,
    marginBottom: 0,
    x: { axis: null, domain: [0, Math.max(1, ...rows.map(({ value }) => value))] },
    // By their place, since two may have one name.
    y: {
      label: null,
      tickSize: 0,
      tickFormat: (index: number) => names[index] ?? '',
      domain: rows.map((_row, index) => index),
      padding: 0.3,
    },
    marks: [
      barX(rows, {
        x: 'value',
        y: (_row, index: number) => index,
        fill: 'var(--bar)',
        title: ({ name, note }: Bar) => visible(note ?? name),
      }),
      text(rows, { x: 'value', y: (_row, index: number) => index, text: ({ value }: Bar) => String(value), dx: 5, textAnchor: 'start' }),
    ],
  });
  return figure(
    caption,
    drawing,
    numbers(
      lang,
      heads,
      rows.map(({ name, value }) => [name, value]),
    ),
  );
}

/** Columns of one series, or lines of up to four, over years or months. */
export function periods(
  options: ChartOptions & {
    readonly head: string;
    readonly periods: readonly string[];
    readonly series: readonly Series[];
    readonly as: 'columns' | 'lines';
  },
): Html {
  const { lang, caption, head, series, as } = options;
  const step = Math.ceil(options.periods.length / MOST_TICKS);
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
  const drawing = draw({
    label: `${caption}: ${series.map(({ name }) => name).join(', ')}; ${options.periods[0] ?? ''}–${options.periods.at(-1) ?? ''}`,
    width: MIDDLE,
    height: 220,
    marginLeft: 48,
    marginTop: 12,
    x: {
      label: null,
      type: as === 'columns' ? 'band' : 'point',
      domain: options.periods,
      ticks: options.periods.filter((_period, at) => at % step === 0),
      tickSize: 0,
    },
    y: { label: null, grid: true, ticks: 4, tickSize: 0, zero: true, nice: true },
    marks: [...marks, ruleY([0], { stroke: 'var(--edge)' })],
  });
  const legend =
    series.length > 1 &&
    html`<ul class="legend">${series.map(({ name }, index) => html`<li class="series-${(index % COLOURS.length) + 1}">${name}</li>`)}</ul>`;
  const rows = options.periods.map((period, at) => [period, ...series.map(({ values }) => values[at] ?? '–')]);
  return figure(caption, [html`${legend}${drawing}`], numbers(lang, [head, ...series.map(({ name }) => name)], rows));
}

/** The speech from its beginning to its end: its sections as wide as they are long, and above them where things stand. */
export function strip(
  options: ChartOptions & {
    readonly heads: readonly [string, string, string];
    readonly stretches: readonly Stretch[];
    readonly ticks: readonly Tick[];
  },
): Html {
  const { lang, caption, heads, stretches, ticks } = options;
  const end = Math.max(1, ...stretches.map((stretch) => stretch.end));
  const label = `${caption}: ${stretches.map(({ name, start, end: to }) => `${name} ${to - start}`).join(', ')}`;
  const drawn = (width: number, className: 'broad' | 'narrow'): Html => {
    const perCharacter = width / end;
    return draw({
      label,
      className,
      width,
      height: 74,
      margin: 0,
      x: { axis: null, domain: [0, end] },
      y: { axis: null, domain: [0, 74], range: [0, 74] },
      marks: [
        ruleX(ticks, { x: 'at', y1: 2, y2: 26, stroke: 'var(--slogan)', strokeWidth: 1.5, strokeOpacity: 0.65, title: ({ name }: Tick) => visible(name) }),
        rect(stretches, {
          x1: 'start', x2: 'end', y1: 30, y2: 48, insetRight: 1,
          fill: 'var(--bar)', fillOpacity: (_stretch, index: number) => (index % 2 === 0 ? 0.55 : 0.35),
          title: ({ name, start, end: to }: Stretch) => visible(`${name} ${to - start}`),
        }),
        text(stretches.filter(({ mark, start, end: to }) => (to - start) * perCharacter > displayWidth(visible(mark), 2) * COLUMN + 4), {
          x: ({ start, end: to }: Stretch) => (start + to) / 2, y: 62, text: ({ mark }: Stretch) => visible(mark),
        }),
      ],
    }); // biome-ignore format: a drawing
  };
  const counts = stretches.map((stretch) => ticks.filter(({ at }) => at >= stretch.start && at < stretch.end).length);
  const rows = stretches.map(({ name, start, end: to }, index) => [name, to - start, counts[index] as number]);
  return figure(caption, [drawn(BROAD, 'broad'), drawn(NARROW, 'narrow')], numbers(lang, heads, rows));
}

/** What a chart shows, in numbers; its first column names the rows. */
function numbers(lang: Language, heads: readonly string[], rows: readonly (readonly (string | number)[])[]): Html {
  return html`<details class="numbers-of"><summary>${PAGE_LABELS[lang].data}</summary><table>
<thead><tr>${heads.map((head, index) => html`<th scope="col"${index > 0 && html` class="number"`}>${head}</th>`)}</tr></thead>
<tbody>${rows.map(([name, ...values]) => html`<tr><th scope="row">${name}</th>${values.map((value) => html`<td class="number">${value}</td>`)}</tr>\n`)}</tbody>
</table></details>`;
}
