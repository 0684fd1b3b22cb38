import type { Span } from '../../model.ts';
import { visible } from '../visible.ts';
import { type AmbiguousWidth, displayWidth } from '../width.ts';
import { type Frame, frameOf } from './frame.ts';

/** A place to be marked, and how. */
export interface Mark {
  readonly span: Span;
  readonly sign: '^' | '~';
  color(text: string): string;
}

/** A line of the file with its marks below it. */
export interface Quotation {
  readonly line: string;
  readonly marks: string;
  /** Whether the first place goes on in another line. */
  readonly goesOn: boolean;
  /** The places that this line does not show, or not apart from another. */
  readonly left: readonly Mark[];
}

/** The line around the first place, and in it every other that is wholly shown there: a place is not worth a line of its own then. */
export function quote(text: string, [anchor, ...others]: readonly [Mark, ...Mark[]], room: number, ambiguous: AmbiguousWidth): Quotation {
  const { span } = anchor;
  const frame = frameOf(text, span, room, ambiguous);
  const placed: Mark[] = [];
  const left: Mark[] = [];
  for (const mark of others) {
    const fits = isShown(frame, mark.span, span.start.line) && [anchor, ...placed].every((one) => areApart(one.span, mark.span));
    (fits ? placed : left).push(mark);
  }
  placed.sort((a, b) => a.span.start.offset - b.span.start.offset);
  const shown = (from: number, to: number): string => visible(text.slice(from, to));
  const widthOf = (from: number, to: number): number => displayWidth(shown(from, to), ambiguous);

  const ellipsis = frame.before.slice(0, frame.before.length - shown(frame.shownFrom, span.start.offset).length);
  let line = ellipsis;
  let marks = ' '.repeat(displayWidth(ellipsis, ambiguous));
  let at = frame.shownFrom;
  const pass = ({ span: { start, end }, sign, color }: Mark, marked: string, width: number): void => {
    line += shown(at, start.offset) + color(marked);
    marks += ' '.repeat(widthOf(at, start.offset)) + color(sign + '~'.repeat(Math.max(0, width - 1)));
    at = end.offset;
  };
  const passAll = (some: readonly Mark[]): void => {
    for (const mark of some) {
      const { start, end } = mark.span;
      pass(mark, shown(start.offset, end.offset), widthOf(start.offset, end.offset));
    }
  };
  passAll(placed.filter((mark) => mark.span.start.offset < span.start.offset));
  pass(anchor, frame.marked, frame.width);
  const behind = placed.filter((mark) => mark.span.start.offset > span.start.offset);
  const end = behind.at(-1)?.span.end.offset ?? span.end.offset;
  passAll(behind);
  line += frame.after.slice(behind.length === 0 ? 0 : shown(span.end.offset, end).length);
  return { line, marks, goesOn: frame.goesOn, left };
}

function areApart(one: Span, other: Span): boolean {
  return one.end.offset <= other.start.offset || other.end.offset <= one.start.offset;
}

/** Whether the frame of a place in `line` shows the whole of another, which is not empty. */
function isShown({ shownFrom, shownTo, goesOn }: Frame, { start, end }: Span, line: number): boolean {
  const isInside = start.offset >= shownFrom && end.offset <= shownTo && end.offset > start.offset;
  return isInside && !goesOn && start.line === line && end.line === line;
}
