import { isBlank, isDigit, isHan, skipBlanks } from '../text/characters.ts';
import { BARE_ORDINAL, COUNTED_BY_ORDINAL, FAMILIES, type Family, isVerb } from './families.ts';
import { readArabicNumeral, readChineseNumeral, skipChineseSigns } from './numerals.ts';

/** A marker that was read in a text. Offsets are UTF-16 code units of that text. */
export interface Marker {
  readonly family: Family;
  /** What the marker counts on in: its family, and for 第一种, 第一步 the unit too, since 第二 does not follow 第一种. */
  readonly series: string;
  /** Null where the word gives no number of its own (最后). */
  readonly ordinal: number | null;
  /** How many numbers a decimal has (1.2.3: 3), else 0. */
  readonly depth: number;
  readonly start: number;
  /** After the marker and the punctuation that belongs to it. */
  readonly end: number;
  /** After the punctuation and blanks that separate marker and title. */
  readonly titleStart: number;
}

/** Rows of the table by the code unit that they can begin with; {@link verbRows} apart, which all begin with a numeral. */
const rowsByFirst = new Map<number, Family[]>();
/** 一是, 一要, 一抓 …: there are many, so they are found by the word after the numeral. */
const verbRows = new Map<number, Family>();
/** What a code unit may be in a marker: many are asked, so each answer must be one read. */
const ROLES = new Uint8Array(0x10000);
/** Some marker begins so. */
const MAY_BEGIN = 1;
/** One that may stand inside a paragraph does. */
const MAY_BEGIN_INLINE = 2;
const IS_CHINESE_DIGIT = 4;
const IS_ARABIC_DIGIT = 8;
const FOLLOWS_CHINESE = 16;
const FOLLOWS_ARABIC = 32;

/** What a marker begins with that has nothing before its numeral. */
export const CHINESE_DIGITS = '一二三四五六七八九十百';
export const ARABIC_DIGITS = '0123456789０１２３４５６７８９';
/** What follows such a numeral in a marker, blanks and the words of the verb families apart. */
export const AFTER_CHINESE = '、.．：，）)〕】';
export const AFTER_ARABIC = '、.．）)〕';

note(codesOf(CHINESE_DIGITS), IS_CHINESE_DIGIT);
note(codesOf(ARABIC_DIGITS), IS_ARABIC_DIGIT);
note(codesOf(AFTER_CHINESE), FOLLOWS_CHINESE);
note(codesOf(AFTER_ARABIC), FOLLOWS_ARABIC);
for (const family of FAMILIES) {
  const flags = MAY_BEGIN | (family.inline ? MAY_BEGIN_INLINE : 0);
  const codes = firstCodes(family);
  note(codes, flags);
  if (isVerb(family)) {
    for (const unit of family.units ?? []) verbRows.set(unit.charCodeAt(0), family);
    continue;
  }
  for (const code of codes) {
    const rows = rowsByFirst.get(code);
    if (rows) rows.push(family);
    else rowsByFirst.set(code, [family]);
  }
}

note(verbRows.keys(), FOLLOWS_CHINESE);

function note(codes: Iterable<number>, flags: number): void {
  for (const code of codes) ROLES[code] = (ROLES[code] as number) | flags;
}

function codesOf(characters: string): number[] {
  return Array.from(characters, (character) => character.charCodeAt(0));
}

function firstCodes(family: Family): Set<number> {
  const codes = new Set<number>();
  const add = (characters: string): void => {
    for (const code of codesOf(characters)) codes.add(code);
  };
  for (const opening of family.before ?? []) add(opening[0] as string);
  for (const [word] of family.words ?? []) add(word[0] as string);
  for (const [code, , length] of family.blocks ?? []) for (let i = 0; i < length; i++) codes.add(code + i);
  if (!family.before || family.lostOpening) {
    if (family.digits === 'chinese') add(CHINESE_DIGITS);
    else if (family.digits === 'upper') add('壹贰貳叁參肆伍陆陸柒捌玖拾');
    else if (family.digits === 'arabic') add(ARABIC_DIGITS);
  }
  return codes;
}

/**
 * The marker that begins at `at`, or null. `opening` says whether `at` is where a paragraph begins:
 * some families only stand there. Reads at most some twenty characters.
 */
export function readMarker(text: string, at: number, end: number, opening: boolean): Marker | null {
  const first = text.charCodeAt(at);
  const flags = ROLES[first] as number;
  if ((flags & (opening ? MAY_BEGIN : MAY_BEGIN_INLINE)) === 0) return null;
  if ((flags & IS_ARABIC_DIGIT) !== 0 && !mayFollow(text, skipDigits(text, at), end, FOLLOWS_ARABIC)) return null;
  if ((flags & IS_CHINESE_DIGIT) !== 0) {
    if (!mayFollow(text, skipChineseSigns(text, at), end, FOLLOWS_CHINESE)) return null;
    const numeral = readChineseNumeral(text, at);
    if (!numeral || numeral.end > end || numeral.value === 0) return null;
    const verb = verbRows.get(text.charCodeAt(numeral.end));
    if (verb) return close(verb, text, at, numeral.end, end, numeral.value);
  }
  for (const family of rowsByFirst.get(first) ?? []) {
    if (!opening && !family.inline) continue;
    const marker = readFamily(family, text, at, end);
    if (marker) return marker;
  }
  return null;
}

const ORDINAL = 0x7b2c;
const COUNTED = new Set(codesOf(COUNTED_BY_ORDINAL));

/** 第一 before a word that it may enumerate; {@link readMarker} reads those that are markers by what stands behind them. */
export function readBareOrdinal(text: string, at: number, end: number): Marker | null {
  if (text.charCodeAt(at) !== ORDINAL) return null;
  const numeral = readChineseNumeral(text, at + 1);
  if (!numeral || numeral.value === 0 || numeral.end + 1 >= end) return null;
  const following = text.charCodeAt(numeral.end);
  if (!isHan(following) || COUNTED.has(following)) return null;
  return close(BARE_ORDINAL, text, at, numeral.end, end, numeral.value);
}

/** Whether what stands at `at`, behind the signs of a numeral, may follow one in a marker: behind most numbers of a text nothing does. */
function mayFollow(text: string, at: number, end: number, role: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  return ((ROLES[code] as number) & role) !== 0 || isBlank(code);
}

/** The offset behind the digits at `start`, or behind one more than the numeral of a marker has. */
function skipDigits(text: string, start: number): number {
  let i = start;
  while (i - start < 4 && isDigit(text.charCodeAt(i))) i++;
  return i;
}

function readFamily(family: Family, text: string, at: number, end: number): Marker | null {
  if (family.digits === 'enumerated') return readEnumerated(family, text, at, end);
  if (family.digits === 'word') return readWord(family, text, at, end);
  let i = at;
  if (family.before) {
    const opening = firstAt(family.before, text, at);
    if (opening !== null) i = skipBlanks(text, at + opening.length, end);
    else if (!family.lostOpening) return null;
  }
  const numeral = family.digits === 'arabic' ? readArabicNumeral(text, i) : readChineseNumeral(text, i);
  const arabicAfterWord = !numeral && family.before?.[0] === '第' ? readArabicNumeral(text, i) : null;
  const read = numeral ?? arabicAfterWord;
  if (!read || read.value === 0 || read.value > 199 || read.end > end) return null;
  if (family.id === 'decimal') return readDecimal(family, text, at, read.end, end, read.value);
  return close(family, text, at, read.end, end, read.value);
}

function readEnumerated(family: Family, text: string, at: number, end: number): Marker | null {
  const code = text.charCodeAt(at);
  for (const [first, value, length] of family.blocks ?? []) {
    if (code >= first && code < first + length) return close(family, text, at, at + 1, end, value + code - first);
  }
  return null;
}

function readWord(family: Family, text: string, at: number, end: number): Marker | null {
  for (const [word, value] of family.words ?? []) {
    if (text.startsWith(word, at)) return close(family, text, at, at + word.length, end, value);
  }
  return null;
}

/** `1.1`, `1.2.3`: the ordinal is the last number, and a title must follow. */
function readDecimal(family: Family, text: string, at: number, from: number, end: number, first: number): Marker | null {
  let i = from;
  let value = first;
  let parts = 1;
  let lastDot = at;
  while ((text[i] === '.' || text[i] === '．') && isDigit(text.charCodeAt(i + 1))) {
    const next = readArabicNumeral(text, i + 1, 2);
    if (!next || next.value === 0) return null;
    value = next.value;
    lastDot = i;
    i = next.end;
    parts++;
  }
  if (parts < 2 || i >= end) return null;
  const blank = isBlank(text.charCodeAt(i));
  const comma = text[i] === '、';
  if (!blank && !comma) return null;
  return {
    family,
    series: `${family.id}:${text.slice(at, lastDot)}`,
    depth: parts,
    ordinal: value,
    start: at,
    end: comma ? i + 1 : i,
    titleStart: skipBlanks(text, comma ? i + 1 : i, end),
  };
}

/** Reads what must follow the numeral and decides whether this is the family at all. */
function close(family: Family, text: string, at: number, from: number, end: number, ordinal: number | null): Marker | null {
  let i = from;
  let unitLength = 0;
  if (family.units) {
    const unit = firstAt(family.units, text, i);
    if (unit === null) return null;
    unitLength = unit.length;
    i += unitLength;
  }
  if (family.after) {
    const closing = skipBlanks(text, i, end);
    if (closing >= end || !family.after.includes(text[closing] as string)) return null;
    i = closing + 1;
    if (family.id === 'arabic' && !separatesTitle(text, closing, i, end)) return null;
  }
  if (family.next && !followsWell(family.next, text, i, end)) return null;
  if (i > end) return null;
  // 一是一、二是二 says that something is so; （⑴⑵） refers to notes.
  if (family.bare && text[i] === text[at] && family.digits === 'chinese' && !(family.alone && isWordAfter(text, i + 1, end))) return null;
  if (family.digits === 'enumerated' && isEnumerated(text.charCodeAt(i))) return null;
  if (isFalseFriend(family, text, i, end, ordinal)) return null;
  const series = unitLength > 0 && family.id === 'ordinal' ? `${family.id}:${text.slice(i - unitLength, i)}` : family.id;
  return { family, series, depth: 0, ordinal, start: at, end: i, titleStart: skipSeparators(family, text, i, end) };
}

/** 一是一、 says that it is so; 三是三大攻坚战 is a point. */
function isWordAfter(text: string, i: number, end: number): boolean {
  return i < end && !isBlank(text.charCodeAt(i)) && !'、，。；：,;:！？'.includes(text[i] as string);
}

function isEnumerated(code: number): boolean {
  return (rowsByFirst.get(code) ?? []).some((row) => row.digits === 'enumerated');
}

/** `1.5亿`, `3.2%` are numbers; `1.2023年` is 1. before a year. */
function separatesTitle(text: string, mark: number, from: number, end: number): boolean {
  if (text[mark] === '、' || from >= end || !isDigit(text.charCodeAt(from))) return true;
  const year = readArabicNumeral(text, from, 4);
  return year !== null && year.end - from === 4 && text[year.end] === '年';
}

function followsWell(next: NonNullable<Family['next']>, text: string, i: number, end: number): boolean {
  if (next.any) return true;
  if (i >= end) return next.blank;
  const character = text[i] as string;
  if (next.marks.includes(character)) return true;
  if (next.blank && isBlank(text.charCodeAt(i))) return true;
  return firstAt(next.words, text, i) !== null;
}

/** The first of the words that stands at `at`, or null. */
function firstAt(words: readonly string[], text: string, at: number): string | null {
  for (const word of words) if (text.startsWith(word, at)) return word;
  return null;
}

/** Punctuation between marker and title that does not belong to the marker: 第一，… （一）、… */
function skipSeparators(family: Family, text: string, from: number, end: number): number {
  let i = skipBlanks(text, from, end);
  while (i < end && '，,、：:．.'.includes(text[i] as string) && (family.next || i === from)) i = skipBlanks(text, i + 1, end);
  return i;
}

/** 一、二、三产业 and 第一、二、三产业 enumerate; 五、六十人 estimates; 1、2号线 counts. */
function isFalseFriend(family: Family, text: string, markEnd: number, end: number, ordinal: number | null): boolean {
  if (ordinal === null) return false;
  const comma = family.after ? markEnd - 1 : skipBlanks(text, markEnd, end);
  if (text[comma] !== '、') return false;
  // 第二、第三个问题 names two.
  const another = family.before?.[0] === '第' && text[comma + 1] === '第' ? readChineseNumeral(text, comma + 2) : null;
  if (another?.value === ordinal + 1) return true;
  const next = family.digits === 'arabic' ? readArabicNumeral(text, comma + 1) : readChineseNumeral(text, comma + 1);
  if (!next || (next.value !== ordinal + 1 && next.value !== (ordinal + 1) * 10)) return false;
  const following = text[next.end];
  return following === undefined || !'是要年大级个项届中'.includes(following);
}
