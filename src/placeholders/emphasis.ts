import { mayEmphasise } from '../restore/emphasis.ts';
import { isBlank, isHan } from '../text/characters.ts';
import type { ReadMask } from './category.ts';
import { lengthOf, type Mask } from './masks.ts';

/** Emphasis is of one to three stars or low lines on either side. */
const LONGEST = 3;
const CLAUSES = /[，。；：、]/u;
/** *XX*市: emphasis around a mask. */
const MASKED = /^[xXｘＸ×_＿〇○□某]{1,8}$/u;
const LONGEST_MASKED = 9;
/** `## 一、…` in a text file. */
const HEADING = /^#{1,6}[ \u3000]/u;
/** What emphasis in a plain text file opens with: a marker (一、, （一）, 1.). */
const MARKER = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五六七八九十\d]{1,3}[，、章节部])/u;

/** What of the stars and low lines of a document is emphasis. */
export interface Emphasis {
  /** The marks that restoration left. */
  readonly marks: ReadonlySet<Mask>;
  /** Whether the text is Markdown, by its format or by its look. */
  readonly isMarkdown: boolean;
  /** Runs of stars without another one in their paragraph or the next with which they could go together. */
  readonly lone: ReadonlySet<Mask>;
}

/**
 * The marks of emphasis that restoration leaves. A text file whose headings stand in stars or behind `##` was Markdown before it was
 * saved, so it is treated as such.
 */
export function findEmphasis(text: string, masks: readonly ReadMask[], isMarkdown: boolean): Emphasis {
  const marks = new Set<Mask>();
  const stars = masks.filter(({ mask }) => mask.sign === 'star');
  const lines = masks.filter(({ mask }) => mask.sign === 'line');
  if (stars.length === 0 && lines.length === 0) return NONE;
  const add = (runs: readonly ReadMask[], isPair: (opening: ReadMask, closing: ReadMask) => boolean): void =>
    runs.forEach((opening, index) => {
      const closing = runs[index + 1];
      if (!closing || marks.has(opening.mask) || !areAlike(opening.mask, closing.mask) || !isPair(opening, closing)) return;
      marks.add(opening.mask).add(closing.mask);
    });
  add(stars, ({ mask: opening }, { mask: closing }) => isHeading(text, opening, closing));
  const was = isMarkdown || marks.size > 0 || masks.some(({ mask: { block } }) => HEADING.test(text.slice(block.start, block.start + 8)));
  if (was) {
    const isInside = (at: number): boolean => !isBlank(text.charCodeAt(at));
    // Inside a word a low line opens none, by Markdown's own rule, and closes none; people do it all the same, around a word or two.
    const mayOpen = ({ sign, start, block }: Mask): boolean =>
      sign === 'star' || start === block.start || !isHan(text.charCodeAt(start - 1));
    const mayClose = ({ mask: { sign, start, end, block }, reading: { sure, fromBefore } }: ReadMask, from: number): boolean =>
      (!sure || fromBefore === true) &&
      (sign === 'star' || end === block.end || !isHan(text.charCodeAt(end)) || !CLAUSES.test(text.slice(from, start)));
    // A mask with its unit after it (`**个`) opens no emphasis.
    const isPair = (opening: ReadMask, closing: ReadMask): boolean => {
      const { mask } = opening;
      return (
        MASKED.test(text.slice(mask.end, Math.min(closing.mask.start, mask.end + LONGEST_MASKED))) ||
        (mayOpen(mask) &&
          !opening.reading.sure &&
          mayClose(closing, mask.end) &&
          isInside(mask.end) &&
          isInside(closing.mask.start - 1) &&
          mayEmphasise(text, mask.block.start, mask, closing.mask))
      );
    };
    add(stars, isPair);
    add(lines, isPair);
  }
  const mayBePair = (a: Mask, b: Mask): boolean =>
    a.block === b.block ? mayEmphasise(text, a.block.start, a, b) : a.block.end === b.block.start;
  const isHanBeside = ({ start, end }: Mask): boolean => isHan(text.charCodeAt(start - 1)) || isHan(text.charCodeAt(end));
  const lone = stars.filter(({ mask }, index) => {
    const [before, after] = [stars[index - 1]?.mask, stars[index + 1]?.mask];
    return isHanBeside(mask) && !(before !== undefined && mayBePair(before, mask)) && !(after !== undefined && mayBePair(mask, after));
  });
  return { marks, isMarkdown: was, lone: new Set(lone.map(({ mask }) => mask)) };
}

const NONE: Emphasis = { marks: new Set(), isMarkdown: false, lone: new Set() };

function areAlike(a: Mask, b: Mask): boolean {
  return a.block === b.block && lengthOf(a) === lengthOf(b) && lengthOf(a) <= LONGEST;
}

/** Stars that open a paragraph before a marker, or the whole of it, and the same at its end or before a blank. */
function isHeading(text: string, { start, end, block }: Mask, closing: Mask): boolean {
  if (start !== block.start) return false;
  const isEnd = closing.end === block.end || isBlank(text.charCodeAt(closing.end)) || '：:。'.includes(text[closing.end] as string);
  return isEnd || MARKER.test(text.slice(end, end + 8));
}
