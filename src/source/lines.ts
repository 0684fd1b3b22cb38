import type { Point, Span } from '../model.ts';
import { firstFrom, Nearby } from '../text/search.ts';
import type { Parts } from './formats/format.ts';

/** Where each line of a text begins, and where it ends, before its terminator: UTF-16 offsets, one of either for each line. */
export interface Lines {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Where the lines of a text begin and end, and in which of them an offset is. All offsets are UTF-16 code units. */
export class LineIndex implements Lines {
  /** Offset of the first character of each line. */
  readonly starts: readonly number[];
  /** Offset after the last character of each line, before its terminator. */
  readonly ends: readonly number[];
  private readonly parts: Parts | undefined;
  private readonly nearby: Nearby;

  /** @param parts what the user finds places by, where that is not lines */
  constructor({ starts, ends }: Lines, parts?: Parts) {
    this.parts = parts;
    this.starts = starts;
    this.nearby = new Nearby(starts);
    this.ends = ends;
  }

  /** Index from 0 of the line that holds `offset`. */
  lineAt(offset: number): number {
    return Math.max(0, this.nearby.upTo(offset));
  }

  /** The place of `offset`, with line and column from 1. */
  point(offset: number): Point {
    const line = this.lineAt(offset);
    const point: Point = { line: line + 1, column: offset - (this.starts[line] as number) + 1, offset };
    if (this.parts !== undefined) point[this.parts.kind] = Math.max(1, firstFrom(this.parts.starts, offset + 1));
    return point;
  }

  /** The half-open span from `start` to `end`. */
  span(start: number, end: number): Span {
    return { start: this.point(start), end: this.point(end) };
  }
}
