import { codesOf, isDigit } from '../text/characters.ts';

/** The numbers of notes in one character, and the question mark that stands for one that could not be written. */
const NUMBERS = codesOf('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇❶❷❸❹❺❻❼❽❾❿⁰¹²³⁴⁵⁶⁷⁸⁹?');
/** Brackets around a number in figures. */
const OPENING = codesOf('（(〔［[');
const CLOSING = codesOf('）)〕］]');
/** A note has a number of so many characters at most, and words of so many at least before it. */
const LONGEST = 3;
const LEAST_WORDS = 2;

/**
 * Where the words of a quotation end, before the number of a note that stands inside of it: “四新一特①”, “三个一批[4]”.
 * @param codes of the text
 */
export function endBeforeNote(codes: Uint16Array, start: number, end: number): number {
  const last = codes[end - 1] as number;
  let at = end;
  if (NUMBERS.has(last)) {
    while (end - at < LONGEST && NUMBERS.has(codes[at - 1] as number)) at--;
  } else if (CLOSING.has(last)) {
    at = end - 1;
    while (end - at <= LONGEST && isDigit(codes[at - 1] as number)) at--;
    at = at < end - 1 && OPENING.has(codes[at - 1] as number) ? at - 1 : end;
  }
  return at - start < LEAST_WORDS ? end : at;
}
