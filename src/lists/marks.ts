/** Classes of code units, in one table: claims look at every character of the text, so each look must be one read. */

/** Ends a clause: no list reaches over it. */
export const CLAUSE_END = 1;
/** `、` */
export const SEPARATOR = 2;
export const OPENING = 4;
export const CLOSING = 8;
/** 一 … 十, 两. */
export const NUMERAL = 16;
export const DIGIT = 32;
/** 百 千 万 亿 〇 零: a number with one of these is a quantity, no number of points. */
export const LARGE = 64;
export const BLANK = 128;
/** 和 与 及 同 暨, alone or as part of a word. */
export const JOINING = 256;

const CLASSES = new Uint16Array(0x10000);
const note = (characters: string, flag: number): void => {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    CLASSES[code] = (CLASSES[code] as number) | flag;
  }
};
note('，。；：！？,;:!?\n\r\u3000—…', CLAUSE_END);
note('、', SEPARATOR);
note('“‘「『（(《〈〔【[', OPENING);
note('”’」』）)》〉〕】]', CLOSING);
export const NUMERALS = '一二三四五六七八九十两';
export const DIGITS = '0123456789０１２３４５６７８９';
note(NUMERALS, NUMERAL);
note(DIGITS, DIGIT);
note('百千万亿〇零', LARGE);
note('和与及同暨', JOINING);
note(' \t\u00a0\u3000\n\r', BLANK);

/** The classes of a code unit. */
export function classOf(code: number): number {
  return CLASSES[code] as number;
}

/** The classes of the code unit at `offset`; 0 outside of the text. */
export function classAt(text: string, offset: number): number {
  return offset < 0 || offset >= text.length ? 0 : classOf(text.charCodeAt(offset));
}

/** Whether a clause ends with the code unit at `offset`: a single — stands inside a name (金华—义乌), a double one does not. */
export function endsClause(text: string, offset: number): boolean {
  if (!(classAt(text, offset) & CLAUSE_END)) return false;
  return text[offset] !== '—' || text[offset - 1] === '—' || text[offset + 1] === '—';
}

/** The first of `words` that ends right before `end`, or null. */
export function wordBefore(text: string, end: number, words: readonly string[]): string | null {
  for (const word of words) if (text.endsWith(word, end)) return word;
  return null;
}

/** The first of `words` that begins at `start`, or null. */
export function wordAt(text: string, start: number, words: readonly string[]): string | null {
  for (const word of words) if (text.startsWith(word, start)) return word;
  return null;
}

/** The first offset from `from` on that is neither blank nor one of `marks`, at most `end`. */
export function skip(text: string, from: number, end: number, marks = ''): number {
  let i = from;
  while (i < end && (classAt(text, i) & BLANK || isOneOf(text.charCodeAt(i), marks))) i++;
  return i;
}

/** Whether the code unit is one of the marks, which are few: a string of one character would have to be made to look it up. */
export function isOneOf(code: number, marks: string): boolean {
  for (let i = 0; i < marks.length; i++) if (marks.charCodeAt(i) === code) return true;
  return false;
}
