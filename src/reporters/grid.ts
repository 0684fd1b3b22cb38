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
  const widest = all.map(({ head }) => displayWidth(head, ambiguous));
  for (const line of lines) {
    if (typeof line === 'string') continue;
    for (const [index, column] of all.entries()) {
      widest[index] = Math.max(widest[index] as number, displayWidth(textOf(line[index], column), ambiguous));
    }
  }
  const kept = width === null ? [...all.keys()] : keep(all, widest, width);
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

/** The columns that fit: one after the other goes until the elastic ones have what they want, which is no more than their widest cell. */
function keep(all: readonly Column[], widest: readonly number[], width: number): number[] {
  const kept = [...all.keys()];
  const going = kept.filter((index) => all[index]?.goes !== undefined).sort((a, b) => (all[a]?.goes ?? 0) - (all[b]?.goes ?? 0));
  const needed = (index: number): number => Math.min(all[index]?.elastic?.wants ?? Number.POSITIVE_INFINITY, widest[index] as number);
  for (const index of going) {
    if (kept.reduce((sum, each) => sum + needed(each), GAP.length * (kept.length - 1)) <= width) break;
    kept.splice(kept.indexOf(index), 1);
  }
  return kept;
}

/** The widths of the columns: what the others leave is divided evenly among the elastic ones, none wider than its widest cell. */
function share(all: readonly Column[], widest: readonly number[], kept: readonly number[], width: number): number[] {
  const widths = [...widest];
  const elastic = kept.filter((index) => all[index]?.elastic).sort((a, b) => (widest[a] as number) - (widest[b] as number));
  let room = width - GAP.length * (kept.length - 1);
  for (const index of kept) if (!elastic.includes(index)) room -= widest[index] as number;
  for (const [place, index] of elastic.entries()) {
    const part = Math.floor(room / (elastic.length - place));
    widths[index] = Math.min(widest[index] as number, Math.max(all[index]?.elastic?.least ?? 0, part));
    room -= widths[index] as number;
  }
  return widths;
}
