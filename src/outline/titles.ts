import { isDigit, isHan, isOpening, isSentenceEnd, skipBlanks, trimBlanks } from '../text/characters.ts';

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
export function titleRange(text: string, from: number, limit: number, whole: boolean): [number, number] {
  const start = skipBlanks(text, from, limit);
  const end = trimBlanks(text, start, Math.min(limit, start + LONGEST));
  const stop = sentenceStop(text, start, end);
  const onlyTitle = whole && stop >= end - 1 && end === trimBlanks(text, start, limit) && text[end - 1] !== '。';
  const colon = onlyTitle ? -1 : colonStop(text, start, stop);
  let last = trimBlanks(text, start, colon >= 0 ? colon : stop);
  while (last > start && isFinal(text, last - 1)) last = trimBlanks(text, start, last - 1);
  return [start, last];
}

function isFinal(text: string, at: number): boolean {
  const character = text[at] as string;
  return '。！？；：!?;:，,、'.includes(character) || (character === '.' && isHan(text.charCodeAt(at - 1)));
}

/** Offset of the first sentence end that is not inside a bracket or a quotation, or `end`. */
function sentenceStop(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isSentenceEnd(code)) return i;
    if (!isOpening(code)) continue;
    const opening = OPENING.indexOf(text[i] as string);
    if (opening < 0) continue;
    const close = text.slice(i + 1, Math.min(end, i + REACH)).indexOf(CLOSING[opening] as string);
    // A bracket that ends the sentence with it is skipped as a whole; one that is never closed is not.
    if (close >= 0) i += close + 1;
  }
  return end;
}

/** Offset of a colon that opens the body, or -1: what stands before it is a title by itself. */
function colonStop(text: string, start: number, stop: number): number {
  for (let i = start + 1; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (code === COLON || (code === HALF_WIDTH_COLON && !/\d/u.test(text[i - 1] as string))) return i;
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
