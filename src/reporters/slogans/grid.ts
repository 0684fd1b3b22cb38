import type { ReporterOptions } from '../reporter.ts';
import { cut, displayWidth, padEnd } from '../width.ts';

const GAP = '  ';
/** What the last column wants before others stay; it gets no less than half of it. */
const WANTED = 24;
const LEAST = WANTED / 2;

type Paint = (text: string) => string;

/** One column; the last of a grid takes what room there is. */
export interface Column {
  readonly head: string;
  /** Numbers stand at the right of their column. */
  readonly isNumber?: boolean;
  /** Cells are cut to this on a terminal and in a pipe alike. */
  readonly most?: number;
  /** Where the terminal is too narrow for all columns, those with the lowest number go first. */
  readonly goes?: number;
  readonly paint?: Paint;
}

/** Text of a cell that is safe for a terminal, or with a colour of its own. */
export type Cell = string | readonly [text: string, paint: Paint];
/** The cells of a line, or a text that goes across. */
export type Line = readonly Cell[] | string;

/** The lines below the heads of their columns, every column as wide as its widest cell. */
export function* grid(
  all: readonly Column[],
  lines: readonly Line[],
  { width, paint, ambiguousWidth: ambiguous }: ReporterOptions,
): Generator<string> {
  const textOf = (cell: Cell | undefined, column: Column): string => {
    const text = typeof cell === 'object' ? cell[0] : (cell ?? '');
    return column.most === undefined ? text : cut(text, column.most, ambiguous);
  };
  const rows = lines.filter((line) => typeof line === 'object');
  const widths = all.map((column, index) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(textOf(row[index], column), ambiguous)), displayWidth(column.head, ambiguous)),
  );
  const kept = keep(all, widths, width);
  const last = kept.at(-1);
  const used = kept.slice(0, -1).reduce((sum, index) => sum + (widths[index] as number) + GAP.length, 0);
  const room = width === null ? Number.POSITIVE_INFINITY : Math.max(LEAST, width - used);

  const write = (cells: readonly Cell[], isHead: boolean): string => {
    const painted = kept.map((index) => {
      const column = all[index] as Column;
      const columns = widths[index] as number;
      const cell = cells[index];
      const text = textOf(cell, column);
      const paintOf = isHead ? paint.dim : typeof cell === 'object' ? cell[1] : (column.paint ?? ((same: string) => same));
      const fitted = index === last ? cut(text, room, ambiguous) : text;
      const blanks = padEnd(fitted, columns, ambiguous).slice(fitted.length);
      const shown = fitted === '' ? '' : paintOf(fitted);
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

/** The columns that fit: one after the other goes until the last has what it wants, which is no more than its widest cell. */
function keep(all: readonly Column[], widths: readonly number[], width: number | null): number[] {
  const kept = all.map((_, index) => index);
  if (width === null) return kept;
  const wanted = Math.min(WANTED, widths.at(-1) ?? 0);
  const going = kept.filter((index) => all[index]?.goes !== undefined).sort((a, b) => (all[a]?.goes ?? 0) - (all[b]?.goes ?? 0));
  const usedBy = (indices: readonly number[]): number =>
    indices.slice(0, -1).reduce((sum, index) => sum + (widths[index] as number) + GAP.length, 0);
  for (const index of going) {
    if (usedBy(kept) + wanted <= width) break;
    kept.splice(kept.indexOf(index), 1);
  }
  return kept;
}
