import type { Span } from '../../model.ts';
import { visible } from '../visible.ts';
import { type AmbiguousWidth, cut, cutStart, displayWidth } from '../width.ts';

/** A stretch of one line of the file, as wide as there is room, and in it the place that a span begins at. */
export interface Frame {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Columns before the place, and of the place itself: at least one. */
  readonly indent: number;
  readonly width: number;
  /** Offsets of the first character of the text that is shown whole, and of the first behind it that is not. */
  readonly shownFrom: number;
  readonly shownTo: number;
  /** Whether the span goes on in another line. */
  readonly goesOn: boolean;
}

/**
 * The line of the file at the beginning of a span, made visible and cut to `room` columns around the span: the whole of a speech may
 * stand on one line. Looks at no more of the text than it shows.
 */
export function frameOf(text: string, { start, end }: Span, room: number, ambiguous: AmbiguousWidth): Frame {
  const lineStart = start.offset - (start.column - 1);
  const [markedText, markedEnd] = forwards(text, start.offset, end.offset, room, ambiguous);
  const marked = cut(markedText, room, ambiguous);
  const [beforeText, beforeStart] = backwards(text, lineStart, start.offset, room, ambiguous);
  const [afterText, afterEnd] = forwards(text, markedEnd, text.length, room, ambiguous);
  const width = displayWidth(marked, ambiguous);
  const free = Math.max(0, room - width);
  const beforeWidth = displayWidth(beforeText, ambiguous);
  const afterWidth = displayWidth(afterText, ambiguous);
  // Each side has half of what is free, and what the other side does not need.
  const beforeRoom = Math.min(beforeWidth, Math.max(Math.floor(free / 2), free - afterWidth));
  const before = cutStart(beforeText, beforeRoom, ambiguous);
  const after = markedEnd < end.offset ? '' : cut(afterText, free - beforeRoom, ambiguous);
  return {
    before,
    marked,
    after,
    shownFrom: before === beforeText ? beforeStart : offsetBefore(text, start.offset, before.length - 1),
    shownTo: after === afterText ? afterEnd : offsetAfter(text, markedEnd, after.length - 1),
    indent: displayWidth(before, ambiguous),
    width: Math.max(1, width),
    goesOn: end.line > start.line,
  };
}

/** The visible text from `from` on, to `to` or the end of the line, but no more than overflows `room`; and where it ends. */
function forwards(text: string, from: number, to: number, room: number, ambiguous: AmbiguousWidth): [string, number] {
  let result = '';
  let at = from;
  for (let width = 0; at < to && width <= room && !isLineEnd(text.charCodeAt(at)); ) {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    const shown = visible(character);
    result += shown;
    width += displayWidth(shown, ambiguous);
    at += character.length;
  }
  return [result, at];
}

/** The visible text before `to`, from `from` on, but no more than overflows `room`; and where it begins. */
function backwards(text: string, from: number, to: number, room: number, ambiguous: AmbiguousWidth): [string, number] {
  const shown: string[] = [];
  let at = to;
  for (let width = 0; at > from && width <= room; ) {
    const character = characterBefore(text, at, from);
    shown.push(visible(character));
    width += displayWidth(shown.at(-1) as string, ambiguous);
    at -= character.length;
  }
  return [shown.reverse().join(''), at];
}

function characterBefore(text: string, at: number, from: number): string {
  const isPair = at - 2 >= from && (text.codePointAt(at - 2) as number) > 0xffff;
  return text.slice(at - (isPair ? 2 : 1), at);
}

/** The offset at which so many code units of the visible text before `to` begin. */
function offsetBefore(text: string, to: number, shown: number): number {
  let at = to;
  for (let length = 0; length < shown; ) {
    const character = characterBefore(text, at, 0);
    length += visible(character).length;
    at -= character.length;
  }
  return at;
}

/** The offset at which so many code units of the visible text from `from` on end. */
function offsetAfter(text: string, from: number, shown: number): number {
  let at = from;
  for (let length = 0; length < shown; ) {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    length += visible(character).length;
    at += character.length;
  }
  return at;
}

/** As {@link Span} counts lines: LF, CR, U+2028 and U+2029 end one. */
function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}
