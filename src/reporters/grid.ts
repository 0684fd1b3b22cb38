import type { ReporterOptions } from './reporter.ts';
import { type AmbiguousWidth, cut, displayWidth, padEnd } from './width.ts';

const GAP = '  ';

type Paint = (text: string) => string;

/** How a column gives way on a terminal that is too narrow for its widest cell. */
export interface Elastic {
  /** Columns of the terminal that it wants before others stay. */
  readonly wants: number;
  /** It gets no less, however narrow the terminal. */
  readonly least: number;
  /** Cuts a cell to so many columns; at its end unless given. */
  readonly cut?: (text: string, columns: number, ambiguous: AmbiguousWidth) => string;
}

/** For a column of sentences. */
export const WORDY: Elastic = { wants: 24, least: 12 };

/** One column of a table. */
export interface Column {
  readonly head: string;
  /** Numbers stand at the right of their column. */
  readonly isNumber?: boolean;
  /** Cells are cut to this on a terminal and in a pipe alike. */
  readonly most?: number;
  readonly elastic?: Elastic;
  /** Where the terminal is too narrow for all columns, those with the lowest number go first. */
  readonly goes?: number;
  readonly paint?: Paint;
}

/** Text of a cell that is safe for a terminal, or with a colour of its own. */
export type Cell = string | readonly [text: string, paint: Paint];
/** The cells of a line, or a text that goes across. */
export type Line = readonly Cell[] | string;

type GridOptions = Pick<ReporterOptions, 'paint' | 'width' | 'ambiguousWidth'>;

/**
 * The lines below the heads of their columns, every column as wide as its widest cell; on a terminal that is too narrow some columns
 * go, and the elastic ones share the room that is left.
 */
export function* grid(
  all: readonly Column[],
  lines: readonly Line[],
  { width, paint, ambiguousWidth: ambiguous }: GridOptions,
): Generator<string> {
  const textOf = (cell: Cell | undefined, { most }: Column): string => {
    const text = typeof cell === 'object' ? cell[0] : (cell ?? '');
    return most === undefined ? text : cut(text, most, ambiguous);
  };
  const heads = all.map(({ head }) => displayWidth(head, ambiguous));
  const widest = all.map(() => 0);
  for (const line of lines) {
    if (typeof line === 'string') continue;
    for (const [index, column] of all.entries()) {
      widest[index] = Math.max(widest[index] as number, displayWidth(textOf(line[index], column), ambiguous));
    }
  }
  const isEmpty = widest.map((cells) => cells === 0);
  for (const [index, head] of heads.entries()) widest[index] = Math.max(widest[index] as number, head);
  const kept = width === null ? [...all.keys()] : keep(all, widest, width, isEmpty);
  const widths = width === null ? widest : share(all, widest, kept, width);
  const last = kept.at(-1);

  const write = (cells: readonly Cell[], isHead: boolean): string => {
    const painted = kept.map((index) => {
      const column = all[index] as Column;
      const columns = widths[index] as number;
      const cell = cells[index];
      const text = textOf(cell, column);
      const fitted = column.elastic ? (column.elastic.cut ?? cut)(text, columns, ambiguous) : text;
      const blanks = padEnd(fitted, columns, ambiguous).slice(fitted.length);
      const paintOf = isHead ? paint.dim : typeof cell === 'object' ? cell[1] : column.paint;
      const shown = fitted === '' || paintOf === undefined ? fitted : paintOf(fitted);
      if (column.isNumber) return blanks + shown;
      return index === last ? shown : shown + blanks;
    });
    return `${painted.join(GAP).trimEnd()}\n`;
  };

  yield write(
    all.map(({ head }) => head),
    true,
  );
  for (const line of lines) yield typeof line === 'string' ? `${line}\n` : write(line, false);
}

/**
 * The columns that fit: one after the other goes until the elastic ones have what they want, which is no more than their widest cell.
 * A narrow one that went before a wide one comes back where there is room for it after all, unless it has nothing to say.
 */
function keep(all: readonly Column[], widest: readonly number[], width: number, isEmpty: readonly boolean[]): number[] {
  const wanted = all.map(({ elastic }, index) => Math.min(elastic?.wants ?? Number.POSITIVE_INFINITY, widest[index] as number));
  const needed = (indices: Iterable<number>): number => [...indices].reduce((sum, each) => sum + GAP.length + (wanted[each] as number), 0);
  const room = width + GAP.length;
  const kept = new Set(all.keys());
  const gone: number[] = [];
  const going = [...kept].filter((index) => all[index]?.goes !== undefined);
  for (const index of going.sort((a, b) => (all[a]?.goes ?? 0) - (all[b]?.goes ?? 0))) {
    if (needed(kept) <= room) break;
    kept.delete(index);
    gone.unshift(index);
  }
  for (const index of gone) if (!isEmpty[index] && needed([...kept, index]) <= room) kept.add(index);
  return [...kept].sort((a, b) => a - b);
}

/**
 * The widths of the columns: the elastic ones get what they want, or equal parts where there is not enough; what is over is divided
 * evenly among those with wider cells.
 */
function share(all: readonly Column[], widest: readonly number[], kept: readonly number[], width: number): number[] {
  const widths = [...widest];
  const elastic = kept.filter((index) => all[index]?.elastic);
  let room = width - GAP.length * (kept.length - 1);
  for (const index of kept) if (!elastic.includes(index)) room -= widest[index] as number;
  const wanted = elastic.map((index) => Math.min(widest[index] as number, all[index]?.elastic?.wants ?? 0));
  const isEnough = wanted.reduce((sum, each) => sum + each, 0) <= room;
  const least = elastic.map((index, place) => (isEnough ? (wanted[place] as number) : (all[index]?.elastic?.least ?? 0)));
  let over = room - least.reduce((sum, each) => sum + each, 0);
  const more = (place: number): number => Math.max(0, (widest[elastic[place] as number] as number) - (least[place] as number));
  const places = [...elastic.keys()].sort((a, b) => more(a) - more(b));
  for (const [turn, place] of places.entries()) {
    const part = Math.max(0, Math.min(more(place), Math.floor(over / (places.length - turn))));
    widths[elastic[place] as number] = (least[place] as number) + part;
    over -= part;
  }
  return widths;
}
