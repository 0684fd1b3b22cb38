import type { Run } from './runs.ts';

/** In widths of a character: runs farther apart than this belong to two columns, if there are columns. */
const GUTTER = 0.8;
/** A page has columns where at least so many lines of the right one begin at one place. */
const LEAST_LINES = 6;
/** Lines of a column fill it as a rule; the cells of a table do not. */
const FILLED = 0.7;

/**
 * The rows of a page in the order in which one reads them. Rows that go across a gutter divide the page into bands; in a band of
 * two columns the left one comes first.
 * @param rows runs on one base line, in order along it; the rows from the first line to the last
 */
export function readingOrder(rows: readonly Run[][]): readonly Run[][] {
  const gutter = gutterOf(rows);
  if (gutter === null) return rows;
  const result: Run[][] = [];
  let left: Run[][] = [];
  let right: Run[][] = [];
  for (const row of rows) {
    if (crosses(row, gutter)) {
      result.push(...left, ...right, row);
      left = [];
      right = [];
      continue;
    }
    const one = row.filter((run) => run.start < gutter);
    const other = row.filter((run) => run.start >= gutter);
    if (one.length > 0) left.push(one);
    if (other.length > 0) right.push(other);
  }
  return [...result, ...left, ...right];
}

/** Whether a row has text on the gutter or so close on both sides that it is one line. */
function crosses(row: readonly Run[], gutter: number): boolean {
  let end = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    if (run.text.trim() === '') continue;
    if (run.start < gutter) {
      if (run.end > gutter) return true;
      end = Math.max(end, run.end);
    } else return run.start - end < GUTTER * run.size;
  }
  return false;
}

/** Where the second column begins, or null where the page has no columns. */
function gutterOf(rows: readonly Run[][]): number | null {
  const full = rows.map((row) => row.filter(({ text }) => text.trim() !== '')).filter((row) => row.length > 0);
  const from = full.reduce((least, [first]) => Math.min(least, (first as Run).start), Number.POSITIVE_INFINITY);
  const to = full.flat().reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY);
  const starts = new Map<number, number>();
  for (const row of full) {
    row.forEach((run, index) => {
      const before = row[index - 1];
      const begins = before === undefined || run.start - before.end >= GUTTER * run.size;
      const share = (run.start - from) / (to - from);
      if (begins && share > 0.25 && share < 0.75) starts.set(Math.round(run.start), (starts.get(Math.round(run.start)) ?? 0) + 1);
    });
  }
  const [best] = [...starts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (best === undefined || best[1] < LEAST_LINES) return null;
  const gutter = best[0] - 1;
  const inside = full.filter((row) => !crosses(row, gutter));
  const leftEnds = inside.flatMap((row) => row.findLast((run) => run.start < gutter)?.end ?? []);
  const rightEnds = inside.flatMap((row) => ((row.at(-1)?.start ?? from) >= gutter ? (row.at(-1) as Run).end : []));
  if (leftEnds.length < LEAST_LINES || rightEnds.length < LEAST_LINES) return null;
  const farthest = leftEnds.reduce((most, end) => Math.max(most, end), from);
  const fills = (ends: number[], begin: number, end: number): boolean => median(ends) - begin >= FILLED * (end - begin);
  return fills(leftEnds, from, farthest) && fills(rightEnds, gutter, to) && farthest - from > (to - from) / 4 ? gutter : null;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
