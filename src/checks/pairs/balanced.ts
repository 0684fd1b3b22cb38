import { readChineseNumeral } from '../../markers/numerals.ts';
import { isDigit, isHan, isLatin } from '../../text/characters.ts';
import type { Signs } from '../../text/signs.ts';
import { numberAt, QUOTATION, STRAIGHT } from './marks.ts';

/** No quotation begins with one of these. */
export const STOPS = '，。、；：！？,;:!?';
/** Deeper than that no text nests its marks. */
export const DEEPEST = 6;
/** The longest marker that a lone bracket closes: 12), 十二）. */
const LONGEST_MARKER = 3;
/** What closes so far behind its partner may be something else. */
const FARTHEST = 60;
const FULL_STOP = 0x3002;
const BRACKET = ')'.charCodeAt(0);
const WIDE_BRACKET = '）'.charCodeAt(0);

/** Where the marks stand that are open, and their numbers; written anew for each paragraph. */
const open = new Uint32Array(DEEPEST);
const opened = new Uint8Array(DEEPEST);

/**
 * Whether each mark among the rare signs from index `from` to `to` (half-open) closes the one that was opened last, as it should: the
 * paragraph that begins at `start` has no fault then, and leaves nothing open. Most paragraphs are so, and nothing else is to be known of them.
 */
export function isBalanced({ text, codes, rare }: Signs, start: number, from: number, to: number): boolean {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const at = rare[i] as number;
    const number = numberAt(codes, at);
    if (number === 0) continue;
    if (number === STRAIGHT) return false;
    const last = depth > 0 ? (opened[depth - 1] as number) : 0;
    if (number % 2 === 1) {
      // One quotation inside of another of the same kind: the mark may be turned.
      if (depth === DEEPEST || (number === QUOTATION && last === QUOTATION)) return false;
      open[depth] = at;
      opened[depth] = number;
      depth++;
    } else {
      if (last !== number - 1) return false;
      depth--;
      if (isRound(codes[at] as number) && isFar(text, open[depth] as number, at) && closesMarker(text, start, at)) return false;
    }
  }
  return depth === 0;
}

/** Whether the mark is a round bracket that closes. */
const isRound = (code: number): boolean => code === BRACKET || code === WIDE_BRACKET;

/** Whether a sentence ends between two places, or so much stands between them that one may. */
export function isFar(text: string, from: number, to: number): boolean {
  if (to - from > FARTHEST) return true;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === FULL_STOP) return true;
  return false;
}

/** 1) 2) 3), 一）: whether the mark is the bracket of a marker, which stands at a start or behind a mark or a blank. */
export function closesMarker(text: string, start: number, at: number): boolean {
  if (!isRound(text.charCodeAt(at))) return false;
  let from = at;
  while (from > start && at - from < LONGEST_MARKER && isWordly(text.charCodeAt(from - 1))) from--;
  if (from > start && isWordly(text.charCodeAt(from - 1))) return false;
  const number = text.slice(from, at);
  return /^(?:\d+|[a-zA-Z])$/.test(number) || readChineseNumeral(number, 0)?.end === number.length;
}

/** Whether the code unit is of a word, and no mark. */
export function isWordly(code: number): boolean {
  return isHan(code) || isDigit(code) || isLatin(code);
}
