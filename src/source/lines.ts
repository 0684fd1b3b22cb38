import type { Point, Span } from '../model.ts';
import { firstFrom, Nearby } from '../text/search.ts';
import type { Parts } from './formats/format.ts';
import { refuseLines } from './plenty.ts';

const LF = 0x0a;
const CR = 0x0d;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

const OTHERS = [CR, LINE_SEPARATOR, PARAGRAPH_SEPARATOR].map((code) => String.fromCharCode(code));

const nextLineFeed = (text: string, from: number): number => text.indexOf('\n', from);

function nextTerminator(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || code === CR || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR) return i;
  }
  return -1;
}

/**
 * Where the lines of a text begin and end. CRLF, CR, LF, U+2028 and U+2029 each end a line.
 * All offsets are UTF-16 code units.
 */
export class LineIndex {
  /** Offset of the first character of each line. */
  readonly starts: readonly number[];
  /** Offset after the last character of each line, before its terminator. */
  readonly ends: readonly number[];
  private readonly parts: Parts | undefined;
  private readonly nearby: Nearby;

  /**
   * @param parts what the user finds places by, where that is not lines
   * @throws SourceError `too-large` where there are more than a million
   */
  constructor(text: string, parts?: Parts) {
    this.parts = parts;
    const starts = [0];
    const ends: number[] = [];
    // Line feeds alone, as in nearly every text, are found many times faster than one of four.
    const nextEnd = OTHERS.some((terminator) => text.includes(terminator)) ? nextTerminator : nextLineFeed;
    for (let end = nextEnd(text, 0); end >= 0; end = nextEnd(text, starts[starts.length - 1] as number)) {
      ends.push(end);
      refuseLines(ends.length);
      starts.push(text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1);
    }
    ends.push(text.length);
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
