import { classAt, isOneOf, NUMERAL } from '../lists/marks.ts';
import { valueOfSign } from '../markers/numerals.ts';
import type { OutlineNode } from '../model.ts';
import { isBlank } from '../text/characters.ts';

/** What may stand between a number of deeds and the first of them, and how much of it, with blanks. */
const MARKS = '：:，,。—';
const MOST_BETWEEN = 4;
/** What makes the numeral a part of a number or of a rank. */
const BEFORE = '第十百千';

/**
 * Where the number of deeds stands that ends right before a run of just so many points with that verb (做到四要：一要…四要…), as half-open
 * offsets of the text; null where none does. In quotation marks (“四要”) it is read as other numbers are.
 * @param at where the run begins in the text
 */
export function numberOfDeeds(text: string, at: number, run: readonly OutlineNode[]): readonly [number, number] | null {
  const [first] = run;
  if (!first?.family.startsWith('verb-') || !run.every(({ family }) => family === first.family)) return null;
  let end = at;
  while (end > 0 && at - end < MOST_BETWEEN && (isBlank(text.charCodeAt(end - 1)) || isOneOf(text.charCodeAt(end - 1), MARKS))) end--;
  const verb = first.marker.charCodeAt(first.marker.length - 1);
  if (end === at || end < 2 || text.charCodeAt(end - 1) !== verb) return null;
  const start = end - 2;
  if ((classAt(text, start) & NUMERAL) === 0 || valueOfSign(text.charCodeAt(start)) !== run.length) return null;
  const isPart = (classAt(text, start - 1) & NUMERAL) !== 0 || (start > 0 && BEFORE.includes(text[start - 1] as string));
  return isPart ? null : [start, end];
}
