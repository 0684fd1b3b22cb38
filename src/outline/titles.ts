import { isAsciiDigit, isDigit, isHan, isOpening, isSentenceEnd, skipBlanks, trimBlanks } from '../text/characters.ts';
import { isDotForStop } from '../text/dots.ts';
import type { Signs } from '../text/signs.ts';

/** A title longer than this is body text without punctuation. */
const LONGEST = 400;
const OPENING = '（(《〈【“';
const CLOSING = '）)》〉】”';
const LEADERS = ' \t\u3000…．.·';
const COLON = 0xff1a;
const HALF_WIDTH_COLON = 0x3a;
/** A bracket or a quotation in a title is at most so long. */
const REACH = 80;

/**
 * The title after a marker: all of the paragraph if it is only a title, else its first sentence, up to 。！？； or a colon
 * that opens the body. Final punctuation is left out. `limit` is where the next point of the paragraph begins; `whole` says that it is where the
 * paragraph or the bold print ends.
 * Returns half-open offsets of the restored text.
 */
export function titleRange(signs: Signs, from: number, limit: number, whole: boolean): [number, number] {
  const { text } = signs;
  const start = skipBlanks(text, from, limit);
  const end = trimBlanks(text, start, Math.min(limit, start + LONGEST));
  const stop = sentenceStop(signs, start, end);
  const onlyTitle = whole && stop >= end - 1 && end === trimBlanks(text, start, limit) && text[end - 1] !== '。';
  const colon = onlyTitle ? -1 : colonStop(signs, start, stop);
  let last = trimBlanks(text, start, colon >= 0 ? colon : stop);
  while (last > start && isFinal(text, last - 1)) last = trimBlanks(text, start, last - 1);
  return [start, last];
}

function isFinal(text: string, at: number): boolean {
  const character = text[at] as string;
  return '。！？；：!?;:，,、'.includes(character) || (character === '.' && isHan(text.charCodeAt(at - 1)));
}

/** Offset of the first sentence end that is not inside a bracket or a quotation, or `end`. */
function sentenceStop(signs: Signs, start: number, end: number): number {
  const { codes } = signs;
  for (let at = signs.next(start), past = at; at < end; at = signs.next(past)) {
    const code = codes[at] as number;
    if (isSentenceEnd(code) || isDotForStop(signs, at)) return at;
    // A bracket that ends the sentence with it is skipped as a whole; one that is never closed is not.
    past = (isOpening(code) ? closeOf(signs, at, end) : at) + 1;
  }
  return end;
}

/** Offset of the mark that closes what opens at `at`, or `at` where it closes too far on or is a mark of another kind. */
function closeOf({ text, codes }: Signs, at: number, end: number): number {
  const opening = OPENING.indexOf(text[at] as string);
  if (opening < 0) return at;
  const closing = CLOSING.charCodeAt(opening);
  const limit = Math.min(end, at + REACH);
  for (let i = at + 1; i < limit; i++) if (codes[i] === closing) return i;
  return at;
}

/** Offset of a colon that opens the body, or -1: what stands before it is a title by itself. */
function colonStop(signs: Signs, start: number, stop: number): number {
  const { codes } = signs;
  for (let at = signs.next(start + 1); at < stop; at = signs.next(at + 1)) {
    const code = codes[at] as number;
    if (code === COLON || (code === HALF_WIDTH_COLON && !isAsciiDigit(codes[at - 1] as number))) return at;
  }
  return -1;
}

/** The title of a row of a table of contents without the leader and the page number after it (`总则……………12`). */
export function withoutPageReference(title: string): string {
  let number = title.length;
  while (number > 0 && title.length - number < 4 && isDigit(title.charCodeAt(number - 1))) number--;
  let leader = number;
  while (leader > 0 && LEADERS.includes(title[leader - 1] as string)) leader--;
  const found = title.slice(leader, number);
  const isReference = number < title.length && (found.length >= 2 || found === '\t' || found === '\u3000');
  return isReference ? title.slice(0, leader) : title;
}
