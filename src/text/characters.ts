/** Classes of characters, by UTF-16 code unit. One code unit is enough: every mark that the rules look for is in the BMP. */

/** The marks by what they do, in one table: they are asked of so many characters that each answer must be one read. */
const MARKS = new Uint8Array(0x10000);
const TERMINAL = markAll('。！？；：!?;:…', 1);
const SENTENCE_END = markAll('。！？!?；;', 2);
const CLOSING = markAll('”’」』）】》〉〕)]"', 4);
const OPENING = markAll('“‘「『（【《〈〔([', 8);
const COMMA = markAll('，、,', 16);

function markAll(marks: string, flag: number): number {
  for (const mark of marks) {
    const code = mark.charCodeAt(0);
    MARKS[code] = (MARKS[code] as number) | flag;
  }
  return flag;
}

/** Whether the code unit is a mark of the kind; NaN, as `charCodeAt` says beyond the ends of a text, is none. */
const isMark = (code: number, flag: number): boolean => ((MARKS[code] as number) & flag) !== 0;

/** The code units of the characters, to ask whether one is among them: a string of one character costs more than the answer. */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** Whether the code unit is a Han character (any plane: the halves of a surrogate pair count). */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xd840 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3007 ||
    code === 0x3005
  );
}

/** Whether the code unit is an ASCII or full-width Arabic digit. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** Whether the code unit is an ASCII digit; `undefined` is what stands behind the end of a text. */
export function isAsciiDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x39;
}

/** Whether the code unit is an ASCII or full-width Latin letter. */
export function isLatin(code: number): boolean {
  const folded = code >= 0xff21 && code <= 0xff5a ? code - 0xfee0 : code;
  return (folded >= 0x41 && folded <= 0x5a) || (folded >= 0x61 && folded <= 0x7a);
}

/** Whether the code unit is white space, or one of the invisible characters that web pages leave behind (U+200B, U+FEFF). */
export function isBlank(code: number): boolean {
  if (code > 0x3000) return code === 0xfeff;
  if (code > 0x20 && code < 0x85) return false;
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000
  );
}

/** Every blank; see {@link isBlank}. */
export const BLANKS =
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff';

/** Whether the code unit ends a sentence (。！？；, half-width too). */
export function isSentenceEnd(code: number): boolean {
  return isMark(code, SENTENCE_END);
}

/** Whether a paragraph may end with the code unit: a sentence end, a colon or an ellipsis. */
export function isTerminal(code: number): boolean {
  return isMark(code, TERMINAL);
}

/** Whether the code unit closes a quotation or a bracket. */
export function isClosing(code: number): boolean {
  return isMark(code, CLOSING);
}

/** Whether the code unit opens a quotation or a bracket. */
export function isOpening(code: number): boolean {
  return isMark(code, OPENING);
}

/** Whether the code unit is a comma or an enumeration comma. */
export function isComma(code: number): boolean {
  return isMark(code, COMMA);
}

/** Whether the text ends as a paragraph does: its last character, closing marks aside, is terminal. */
export function endsTerminated(text: string): boolean {
  let i = text.length - 1;
  while (i > 0 && isClosing(text.charCodeAt(i))) i--;
  return i >= 0 && isTerminal(text.charCodeAt(i));
}

/** Whether a sentence ends somewhere before the last character of the text. */
export function hasSentenceInside(text: string): boolean {
  for (let i = 0; i < text.length - 1; i++) if (isSentenceEnd(text.charCodeAt(i))) return true;
  return false;
}

/** How many commas the text has. */
export function countCommas(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isComma(text.charCodeAt(i))) count++;
  return count;
}

/** The offset of the first character from `from` on that is not blank, at most `end`. */
export function skipBlanks(text: string, from: number, end = text.length): number {
  let i = from;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** The offset after the last character before `end` that is not blank, at least `from`. */
export function trimBlanks(text: string, from: number, end: number): number {
  let i = end;
  while (i > from && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}
