import type { PageContent } from './engine.ts';
import { fold } from './fold.ts';

/**
 * A stretch of text in one font on one line, placed as one reads: `start` and `end` along the line, `line` across the lines from
 * the first to the last. In points (1/72 inch) of the page.
 */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** Of the font. */
  readonly size: number;
}

/** Characters stand upright within this many degrees of a right angle. */
const UPRIGHT = 5;

/** In what direction lines run over the page: to the right, down, to the left (upside down), up; or in columns from the right. */
type Direction = 0 | 1 | 2 | 3 | 'columns';

/** The text of a page in the direction in which most of it runs, and whether some that runs in another is left out. */
export function runsOf({ items, view }: PageContent): { runs: Run[]; isPartial: boolean } {
  const groups = new Map<Direction | 'askew', { runs: Run[]; length: number }>();
  for (const { text: shown, place: matrix, width, height, isVertical } of items) {
    const text = fold(shown);
    if (text === '') continue;
    const [a, b, c, d, x, y] = multiply(view, matrix);
    const size = Math.hypot(c, d);
    if (![a, b, x, y, width, height].every(Number.isFinite) || !(size > 0)) continue;
    const direction = isVertical ? 'columns' : directionOf(a, b);
    const length = isVertical ? height : width;
    const run = direction === 'askew' ? null : place(text, x, y, length, size, direction);
    const group = groups.get(direction) ?? { runs: [], length: 0 };
    groups.set(direction, group);
    if (run) group.runs.push(run);
    group.length += text.trim().length;
  }
  const askew = groups.get('askew')?.length ?? 0;
  groups.delete('askew');
  const [first, ...others] = [...groups.values()].sort((one, other) => other.length - one.length);
  return { runs: first?.runs ?? [], isPartial: askew + others.reduce((sum, { length }) => sum + length, 0) > 0 };
}

function directionOf(a: number, b: number): Direction | 'askew' {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  const quarter = Math.round(degrees / 90);
  return Math.abs(degrees - quarter * 90) <= UPRIGHT ? (((quarter + 4) % 4) as Direction) : 'askew';
}

function place(text: string, x: number, y: number, length: number, size: number, direction: Direction): Run {
  switch (direction) {
    case 0:
      return { text, start: x, end: x + length, line: y, size };
    case 2:
      return { text, start: -x, end: -x + length, line: -y, size };
    case 3:
      return { text, start: -y, end: -y + length, line: x, size };
    default:
      // Down the page: the lines follow each other from the right to the left, as the columns of vertical text do.
      return { text, start: y, end: y + length, line: -x, size };
  }
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

function multiply(left: readonly number[], right: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = left as unknown as Matrix;
  const [g, h, i, j, k, l] = right as unknown as Matrix;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
