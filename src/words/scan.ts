import { isBlank, isDigit, isLatin } from '../text/characters.ts';

/**
 * What a token is. Words and numbers are counted; a mark is punctuation or another sign, a mask stands where a fact was removed.
 * Its number is its place in the list.
 */
export const TOKEN_KINDS = ['word', 'number', 'mark', 'mask'] as const;

export const WORD = 0;
export const NUMBER = 1;
export const MARK = 2;
export const MASK = 3;

/** Is told what a stretch of text holds, in order of place. Blanks are passed over. */
export interface ScanSink {
  /** Han characters, for an engine to divide. */
  han(start: number, end: number): void;
  /** A token that no dictionary is needed for. */
  token(start: number, end: number, kind: number): void;
}

/** What joins the parts of a Latin word: PM2.5, R&D, COVID-19. */
const JOINTS = new Set([..."-+&._'/"].map((character) => character.charCodeAt(0)));
const POINTS = new Set([...'.．'].map((character) => character.charCodeAt(0)));
/** What is written behind a number and belongs to it. */
const RATES = new Set([...'%％‰'].map((character) => character.charCodeAt(0)));
const COMMA = 0x2c;
const GROUP = 3;

const LETTER = /^[\p{L}\p{M}]/u;
const NUMERAL = /^\p{N}/u;

/** The digits of a year that is written out, 二〇二一: only the 〇 tells that they are no words. */
const YEAR_DIGITS = new Set([...'〇零一二三四五六七八九'].map((digit) => digit.charCodeAt(0)));
const ZERO = 0x3007;

/**
 * Reads the text from `start` to `end` and no further; linear.
 * Numbers, Latin words and punctuation are told apart here, because the engines differ in them and agree in nearly all else.
 */
export function scan(text: string, start: number, end: number, sink: ScanSink): void {
  let at = start;
  while (at < end) {
    const from = at;
    let code = 0;
    for (; at < end; at++) {
      code = text.charCodeAt(at);
      if (isCommonHan(code)) continue;
      if (!isRareHan(code) || at + 1 === end || !isLowSurrogate(text.charCodeAt(at + 1))) break;
      at++;
    }
    if (at < end && code === ZERO) at = year(text, from, at, end, sink);
    else if (at > from) sink.han(from, at);
    else if (isBlank(code)) at++;
    else if (isUsualMark(code)) at = mark(text, at, end, sink);
    else at = isPlain(code) ? alphanumeric(text, at, end, sink) : other(text, at, end, sink);
  }
}

/** Of the Han characters from `start` and the 〇 at `zero`, the digits around it are one number. Gives the offset after it. */
function year(text: string, start: number, zero: number, end: number, sink: ScanSink): number {
  let from = zero;
  while (from > start && YEAR_DIGITS.has(text.charCodeAt(from - 1))) from--;
  let to = zero;
  while (to < end && YEAR_DIGITS.has(text.charCodeAt(to))) to++;
  if (from > start) sink.han(start, from);
  sink.token(from, to, NUMBER);
  return to;
}

/** Equal signs (…… ——) are one mark. Gives the offset after it. */
function mark(text: string, start: number, end: number, sink: ScanSink): number {
  const code = text.charCodeAt(start);
  let to = start + 1;
  while (to < end && text.charCodeAt(to) === code) to++;
  sink.token(start, to, MARK);
  return to;
}

/** GDP, 5G and 1,200.5 are one token each. Gives the offset after it. */
function alphanumeric(text: string, start: number, end: number, sink: ScanSink): number {
  let [to, isWord] = plainEnd(text, start, end);
  if (isWord) {
    while (to + 1 < end && JOINTS.has(text.charCodeAt(to)) && isPlain(text.charCodeAt(to + 1))) [to] = plainEnd(text, to + 1, end);
  } else {
    while (text.charCodeAt(to) === COMMA && to + GROUP < end && digitsEnd(text, to + 1, end) === to + 1 + GROUP) to += 1 + GROUP;
    while (to + 1 < end && POINTS.has(text.charCodeAt(to)) && isDigit(text.charCodeAt(to + 1))) to = digitsEnd(text, to + 1, end);
    if (to < end && RATES.has(text.charCodeAt(to))) to++;
  }
  sink.token(start, to, isWord ? WORD : NUMBER);
  return to;
}

/** A letter, a numeral or a sign that is none of the usual. Gives the offset after it and those like it. */
function other(text: string, start: number, end: number, sink: ScanSink): number {
  const first = characterAt(text, start, end);
  const kind = kindOf(first);
  let to = start + first.length;
  while (to < end) {
    const next = characterAt(text, to, end);
    if (kind === MARK ? next !== first : isKnown(next.charCodeAt(0)) || kindOf(next) !== kind) break;
    to += next.length;
  }
  sink.token(start, to, kind);
  return to;
}

function kindOf(character: string): number {
  if (LETTER.test(character)) return WORD;
  return NUMERAL.test(character) ? NUMBER : MARK;
}

/** Where the run of Latin letters and digits ends, and whether there is a letter in it. */
function plainEnd(text: string, start: number, end: number): [number, boolean] {
  let to = start;
  let hasLetter = false;
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    if (isLatin(code)) hasLetter = true;
    else if (!isDigit(code)) break;
  }
  return [to, hasLetter];
}

function digitsEnd(text: string, start: number, end: number): number {
  let to = start;
  while (to < end && isDigit(text.charCodeAt(to))) to++;
  return to;
}

function characterAt(text: string, at: number, end: number): string {
  const character = String.fromCodePoint(text.codePointAt(at) as number);
  return at + character.length > end ? (text[at] as string) : character;
}

const isPlain = (code: number): boolean => isDigit(code) || isLatin(code);

/** Whether another rule reads the character. */
function isKnown(code: number): boolean {
  return isPlain(code) || isBlank(code) || isUsualMark(code) || isCommonHan(code) || isRareHan(code) || code === ZERO;
}

/** Marks of ASCII and of Chinese, full-width forms too, once letters, digits and blanks are told apart. */
function isUsualMark(code: number): boolean {
  return (
    (code > 0x20 && code < 0x7f && !isPlain(code)) ||
    (code >= 0x2010 && code < 0x2028) ||
    (code > 0x3000 && code < 0x3004) ||
    (code > 0x3007 && code < 0x3020) ||
    (code > 0xff00 && code < 0xff66 && !isPlain(code))
  );
}

/** Han characters of the basic plane, as far as both engines take them for such. */
export function isCommonHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff);
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The first half of a Han character of the planes 2 and 3. */
function isRareHan(high: number): boolean {
  return high >= 0xd840 && high <= 0xd8bf;
}
