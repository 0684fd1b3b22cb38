import type { WordingPiece } from '../../model.ts';
import type { Paint } from '../paint.ts';
import { plain } from '../paint.ts';
import { visible } from '../visible.ts';
import { type AmbiguousWidth, displayWidth } from '../width.ts';

/** A piece of a line, and how it looks. */
export interface Segment {
  readonly text: string;
  readonly kind: WordingPiece['kind'];
}

/** Around a change so many characters of what has stayed are shown. */
const AROUND = 24;
const ELLIPSIS = '…';

/** How removed and added words are marked where there is no colour, as wdiff and git do. */
const MARKS = { removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

/**
 * The pieces as they are shown: long stretches that have stayed are cut, and without colour what changed stands between marks.
 * @param only of two columns the one in which the segments stand: it has no words of the other
 */
export function segmentsOf(
  pieces: readonly WordingPiece[],
  paint: Paint,
  isCut: boolean,
  only: 'removed' | 'added' | null = null,
): Segment[] {
  const segments: Segment[] = [];
  for (const [index, { kind, text }] of pieces.entries()) {
    if (kind === 'same') {
      const edges = { before: index > 0, after: index + 1 < pieces.length };
      segments.push({ kind, text: visible(isCut ? around(text, edges) : text) });
    } else if (only === null || kind === only) {
      const [open, close] = paint === plain ? MARKS[kind] : ['', ''];
      segments.push({ kind, text: open + visible(text) + close });
    }
  }
  return segments;
}

/** The ends of a text that has changes before it, behind it or on both sides. */
function around(text: string, { before, after }: { before: boolean; after: boolean }): string {
  const characters = [...text];
  const room = before && after ? 2 * AROUND : AROUND;
  if (characters.length <= room + 2) return text;
  const head = before || !after ? characters.slice(0, AROUND).join('') : '';
  const tail = after ? characters.slice(-AROUND).join('') : '';
  return head + ELLIPSIS + tail;
}

/** What is not broken: a number or a short word, with the marks that open before it and close behind it. */
const UNITS =
  /(?:\[-|\{\+)?[“‘（《〈【「『(]{0,2}(?:(?:[0-9A-Za-z%]|\.(?=[0-9])){1,16}|.)(?:[，。、；：！？”’）》〉】」』…,.;:!?)]|-\]|\+\}){0,3}/gsu;

/** Breaks segments into lines of at most `columns`; null leaves them on one. */
export function wrapSegments(segments: readonly Segment[], columns: number | null, ambiguous: AmbiguousWidth): Segment[][] {
  if (columns === null) return [[...segments]];
  const lines: Segment[][] = [[]];
  let width = 0;
  for (const { text, kind } of segments) {
    let line = '';
    const flush = (): void => {
      if (line !== '') lines.at(-1)?.push({ text: line, kind });
      line = '';
    };
    for (const [unit] of text.matchAll(UNITS)) {
      const more = displayWidth(unit, ambiguous);
      if (width + more > columns && width > 0) {
        flush();
        lines.push([]);
        width = 0;
      }
      line += unit;
      width += more;
    }
    flush();
  }
  return lines;
}

/** A line as it is written. */
export function lineOf(line: readonly Segment[], paint: Paint): string {
  const looks = { same: (text: string) => text, removed: paint.red, added: paint.green };
  return line.map(({ text, kind }) => looks[kind](text)).join('');
}

/** Columns that a line takes. */
export function widthOf(line: readonly Segment[], ambiguous: AmbiguousWidth): number {
  return line.reduce((width, { text }) => width + displayWidth(text, ambiguous), 0);
}
