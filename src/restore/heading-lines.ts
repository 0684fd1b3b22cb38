import type { Passage } from './passage.ts';

interface Run {
  /** Index of its first line. */
  readonly first: number;
  last: number;
}

/** Lists nest so deep at most. */
const DEEPEST = 4;

/**
 * Indexes of the lines that open with a marker of a series that counts on from line to line: 一、 with a 二、 after it. A line
 * that a wrap began in the middle of a word (形式单 / 一、内容) has none. Linear.
 */
export function headingLines(passages: readonly Passage[]): Set<number> {
  const lines = new Set<number>();
  const open = new Map<string, Run[]>();
  passages.forEach(({ marker }, index) => {
    if (!marker || marker.ordinal === null) return;
    const runs = open.get(marker.series) ?? [];
    open.set(marker.series, runs);
    const at = runs.findLastIndex((run) => run.last + 1 === marker.ordinal);
    const run = runs[at];
    if (run) {
      runs.length = at + 1;
      run.last = marker.ordinal;
      lines.add(run.first).add(index);
    } else if (marker.ordinal === 1 && runs[runs.length - 1]?.last !== 1) {
      // A second 1 before any 2 is the false one: the first is still waiting.
      if (runs.length >= DEEPEST) runs.shift();
      runs.push({ first: index, last: 1 });
    }
  });
  return lines;
}
