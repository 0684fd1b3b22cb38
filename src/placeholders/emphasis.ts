import { isBlank, isHan } from '../text/characters.ts';
import type { Reading } from './category.ts';
import { lengthOf, type Mask } from './masks.ts';

/** A run of signs with what the words around it say. */
export interface ReadMask {
  readonly mask: Mask;
  readonly reading: Reading;
}

/** Emphasis is of one to three stars or low lines on either side. */
const LONGEST = 3;
/** What emphasis in a plain text file opens with: a marker (一、, （一）, 1.). */
const MARKER = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五六七八九十\d]{1,3}[，、章节部])/u;

/**
 * The marks of emphasis that restoration leaves. A text file whose headings stand in stars was Markdown before it was saved,
 * so it is treated as such; the second of the results says whether the text is Markdown in that sense.
 */
export function findEmphasis(
  text: string,
  masks: readonly ReadMask[],
  isMarkdown: boolean,
): { marks: ReadonlySet<Mask>; isMarkdown: boolean } {
  const marks = new Set<Mask>();
  const add = (isPair: (opening: ReadMask, closing: ReadMask) => boolean): void =>
    masks.forEach((opening, index) => {
      const closing = masks[index + 1];
      if (!closing || marks.has(opening.mask) || !areAlike(opening.mask, closing.mask) || !isPair(opening, closing)) return;
      marks.add(opening.mask).add(closing.mask);
    });
  add(({ mask: opening }, { mask: closing }) => opening.sign === 'star' && isHeading(text, opening, closing));
  const was = isMarkdown || marks.size > 0;
  if (was) {
    const isInside = (at: number): boolean => !isBlank(text.charCodeAt(at));
    // Inside a word a low line opens none, by Markdown's own rule.
    const mayOpen = ({ sign, start, block }: Mask): boolean =>
      sign === 'star' || start === block.start || !isHan(text.charCodeAt(start - 1));
    // A mask with its unit after it (`**个`) opens no emphasis.
    add(
      ({ mask, reading }, closing) =>
        mayOpen(mask) && !reading.sure && !closing.reading.sure && isInside(mask.end) && isInside(closing.mask.start - 1),
    );
  }
  return { marks, isMarkdown: was };
}

function areAlike(a: Mask, b: Mask): boolean {
  return (
    a.block === b.block &&
    a.sign === b.sign &&
    (a.sign === 'star' || a.sign === 'line') &&
    lengthOf(a) === lengthOf(b) &&
    lengthOf(a) <= LONGEST
  );
}

/** Stars that open a paragraph before a marker, or the whole of it, and the same at its end or before a blank. */
function isHeading(text: string, { start, end, block }: Mask, closing: Mask): boolean {
  if (start !== block.start) return false;
  const isEnd = closing.end === block.end || isBlank(text.charCodeAt(closing.end)) || '：:。'.includes(text[closing.end] as string);
  return isEnd || MARKER.test(text.slice(end, end + 8));
}
