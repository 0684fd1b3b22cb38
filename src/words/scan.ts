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

/** Which rule reads a code unit: looking at every one of the text must be fast. */
const OTHER = 0;
const HAN = 1;
/** The first half of a Han character of the planes 2 and 3. */
const RARE_HAN = 2;
const BLANK = 3;
/** A sign that is surely none of a word. */
const SIGN = 4;
const ALPHANUMERIC = 5;
const YEAR = 6;
const CLASSES = classesOfAll();

/**
 * Reads the text from `start` to `end` and no further; linear.
 * Numbers, Latin words and punctuation are told apart here, because the engines differ in them and agree in nearly all else.
 */
export function scan(text: string, start: number, end: number, sink: ScanSink): void {
  let at = start;
  while (at < end) {
    const from = at;
    let kind: number | undefined = HAN;
    for (; at < end; at++) {
      kind = CLASSES[text.charCodeAt(at)];
      if (kind === HAN) continue;
      if (kind !== RARE_HAN || at + 1 === end || !isLowSurrogate(text.charCodeAt(at + 1))) break;
      at++;
    }
    if (at < end && kind === YEAR) at = year(text, from, at, end, sink);
    else if (at > from) sink.han(from, at);
    else if (kind === SIGN) at = sign(text, at, end, sink);
    else if (kind === BLANK) at++;
    else at = kind === ALPHANUMERIC ? alphanumeric(text, at, end, sink) : other(text, at, end, sink);
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
function sign(text: string, start: number, end: number, sink: ScanSink): number {
  const code = text.charCodeAt(start);
  let to = start + 1;
  while (to < end && text.charCodeAt(to) === code) to++;
  sink.token(start, to, MARK);
  return to;
}

/** GDP, 5G and 1,200.5 are one token each. Gives the offset after it. */
function alphanumeric(text: string, start: number, end: number, sink: ScanSink): number {
  let to = digitsEnd(text, start, end);
  const isWord = to < end && isLatin(text.charCodeAt(to));
  if (isWord) {
    to = plainEnd(text, to, end);
    while (to + 1 < end && JOINTS.has(text.charCodeAt(to)) && isPlain(text.charCodeAt(to + 1))) to = plainEnd(text, to + 1, end);
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
  while (to < end && CLASSES[text.charCodeAt(to)] === OTHER) {
    const next = characterAt(text, to, end);
    if (kind === MARK ? next !== first : kindOf(next) !== kind) break;
    to += next.length;
  }
  sink.token(start, to, kind);
  return to;
}

function kindOf(character: string): number {
  if (LETTER.test(character)) return WORD;
  return NUMERAL.test(character) ? NUMBER : MARK;
}

function plainEnd(text: string, start: number, end: number): number {
  let to = start;
  while (to < end && isPlain(text.charCodeAt(to))) to++;
  return to;
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

/** Whether an engine takes the code unit for a Han character by itself. */
export function isCommonHan(code: number): boolean {
  return CLASSES[code] === HAN;
}

function isPlain(code: number): boolean {
  return isDigit(code) || isLatin(code);
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function classesOfAll(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  // Han characters as far as both engines take them for such, and the signs of Chinese and of ASCII.
  const ranges = [
    [HAN, 0x3400, 0x4dbf],
    [HAN, 0x4e00, 0x9fff],
    [HAN, 0xf900, 0xfaff],
    [RARE_HAN, 0xd840, 0xd8bf],
    [SIGN, 0x21, 0x7e],
    [SIGN, 0x2010, 0x2027],
    [SIGN, 0x3001, 0x3003],
    [SIGN, 0x3008, 0x301f],
    [SIGN, 0xff01, 0xff65],
  ] as const;
  for (const [kind, first, last] of ranges) classes.fill(kind, first, last + 1);
  classes[ZERO] = YEAR;
  for (let code = 0; code < classes.length; code++) {
    if (isPlain(code)) classes[code] = ALPHANUMERIC;
    else if (isBlank(code)) classes[code] = BLANK;
  }
  return classes;
}
