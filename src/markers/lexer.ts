import { codesOf, isBlank, isDigit, isHan, skipBlanks } from '../text/characters.ts';
import { BARE_ORDINAL, COUNTED_BY_ORDINAL, type Family } from './families.ts';
import { type Numeral, readArabicNumeral, readChineseNumeral } from './numerals.ts';
import {
  IS_CHINESE_DIGIT,
  IS_DIGIT,
  MAY_BEGIN,
  MAY_BEGIN_INLINE,
  OPENS,
  type Row,
  rolesOf,
  rowsBehind,
  rowsFor,
  rowsWith,
  verbRow,
} from './rows.ts';

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

/** Marks between marker and title, and marks that no word begins with. */
const SEPARATORS = '，,、：:．.';
const NO_WORD = '、，。；：,;:！？';
/** No marker counts further. */
const MOST = 199;
const COMMA = 0x3001;
const DOT = 0x2e;
const WIDE_DOT = 0xff0e;
const YEAR = 0x5e74;

/**
 * The marker that begins at `at`, or null. `opening` says whether `at` is where a paragraph begins:
 * some families only stand there. Reads at most some twenty characters.
 */
export function readMarker(text: string, at: number, end: number, opening: boolean): Marker | null {
  const first = text.charCodeAt(at);
  const roles = rolesOf(first);
  if ((roles & (opening ? MAY_BEGIN : MAY_BEGIN_INLINE)) === 0) return null;
  const isNumeral = (roles & IS_DIGIT) !== 0;
  let numeral: Numeral | null = null;
  let mayBe = 0;
  if (isNumeral || (roles & OPENS) !== 0) {
    const start = isNumeral ? at : skipBlanks(text, at + 1, end);
    const isArabic = start < end && isDigit(text.charCodeAt(start));
    numeral = isArabic ? readArabicNumeral(text, start) : readChineseNumeral(text, start);
    if (numeral !== null && numeral.value > 0 && numeral.end <= end) {
      if (numeral.end < end) {
        const behind = text.charCodeAt(numeral.end);
        const verb = (roles & IS_CHINESE_DIGIT) !== 0 ? verbRow(behind) : undefined;
        if (verb) return close(verb, text, at, numeral.end, end, numeral.value);
        if (numeral.value <= MOST) mayBe = rowsBehind(behind, isArabic);
      } else if (numeral.value <= MOST) mayBe = rowsWith(isArabic);
    }
    // No marker that begins with a digit is without its numeral.
    if (isNumeral && mayBe === 0) return null;
  }
  const rows = rowsFor(first, opening);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row;
    if (row.bit !== 0 && (mayBe & row.bit) === 0) continue;
    const marker = readRow(row, text, at, end, numeral);
    if (marker) return marker;
  }
  return null;
}

const ORDINAL = 0x7b2c;
const UNITS = codesOf('亿万千百十元角分个项条件名人户家倍吨公里米亩平方立升度年月日时天周岁次版届级折成折寸尺斤克伏瓦兆');
const COUNTED: ReadonlySet<number> = codesOf(COUNTED_BY_ORDINAL);
/** Classifiers behind which the thing that is counted is named (第一对关系), and the marks behind that. */
const NAMING: ReadonlySet<number> = codesOf('个对组张道条篇场部门类种项件句');
const AFTER_NOUN = '，,：:';
const LONGEST_NOUN = 4;
/** 第一个五年计划, 第一个月: when something was, and no point. */
const TIMES = ['计划', '年', '月', '天', '周', '季度', '世纪', '阶段'];
const BARE: Row = { family: BARE_ORDINAL, bit: 0, units: null, mayLackUnit: true };

/** 第一 before a word that it may enumerate; {@link readMarker} reads those that are markers by what stands behind them. */
export function readBareOrdinal(text: string, at: number, end: number): Marker | null {
  if (text.charCodeAt(at) !== ORDINAL) return null;
  const numeral = readChineseNumeral(text, at + 1);
  if (!numeral || numeral.value === 0 || numeral.end + 1 >= end) return null;
  const following = text.charCodeAt(numeral.end);
  if (!isHan(following)) return null;
  const named = NAMING.has(following) ? readNamedOrdinal(text, at, numeral, end) : null;
  if (named !== null || COUNTED.has(following)) return named;
  return close(BARE, text, at, numeral.end, end, numeral.value);
}

/** 第一个关键词：…第二个关键词：…: the ordinal of a thing that is named again with each. */
function readNamedOrdinal(text: string, at: number, { value, end: from }: Numeral, end: number): Marker | null {
  const most = Math.min(end, from + 1 + LONGEST_NOUN);
  let i = from + 1;
  while (i < most && isHan(text.charCodeAt(i))) i++;
  if (i === from + 1 || i >= end || !holds(AFTER_NOUN, text.charCodeAt(i))) return null;
  const name = text.slice(from, i);
  if (TIMES.some((word) => name.endsWith(word))) return null;
  const { family } = BARE;
  return { family, series: `${family.id}:${name}`, depth: 0, ordinal: value, start: at, end: i, titleStart: skipBlanks(text, i + 1, end) };
}

/** Reads a marker of the row. @param numeral what was read of one, which may stand behind what the row has before it */
function readRow(row: Row, text: string, at: number, end: number, numeral: Numeral | null): Marker | null {
  const { digits, id } = row.family;
  if (digits === 'enumerated') return readEnumerated(row, text, at, end);
  if (digits === 'word') return readWord(row, text, at, end);
  if (numeral === null || numeral.value === 0 || numeral.value > MOST || numeral.end > end) return null;
  if (id === 'decimal') return readDecimal(row.family, text, at, numeral.end, end, numeral.value);
  return close(row, text, at, numeral.end, end, numeral.value);
}

function readEnumerated(row: Row, text: string, at: number, end: number): Marker | null {
  const code = text.charCodeAt(at);
  for (const [first, value, length] of row.family.blocks ?? []) {
    if (code >= first && code < first + length) return close(row, text, at, at + 1, end, value + code - first);
  }
  return null;
}

function readWord(row: Row, text: string, at: number, end: number): Marker | null {
  for (const [word, value] of row.family.words ?? []) {
    if (text.startsWith(word, at)) return close(row, text, at, at + word.length, end, value);
  }
  return null;
}

/** `1.1`, `1.2.3`: the ordinal is the last number, and a title must follow. */
function readDecimal(family: Family, text: string, at: number, from: number, end: number, first: number): Marker | null {
  let i = from;
  let value = first;
  let parts = 1;
  let lastDot = at;
  while (isDot(text.charCodeAt(i)) && isDigit(text.charCodeAt(i + 1))) {
    const next = readArabicNumeral(text, i + 1, 2);
    if (!next || next.value === 0) return null;
    value = next.value;
    lastDot = i;
    i = next.end;
    parts++;
  }
  if (parts < 2 || i >= end) return null;
  const comma = text.charCodeAt(i) === COMMA;
  if (!comma && !isBlank(text.charCodeAt(i)) && !isWordBehind(text.charCodeAt(i))) return null;
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

/** 1.1指导思想; 1.5亿元 and 2.3倍 are figures. */
function isWordBehind(code: number): boolean {
  return isHan(code) && !UNITS.has(code);
}

function isDot(code: number): boolean {
  return code === DOT || code === WIDE_DOT;
}

/** Reads what must follow the numeral and decides whether this is the family at all. */
function close(row: Row, text: string, at: number, from: number, end: number, ordinal: number | null): Marker | null {
  const { family } = row;
  const { after, next } = family;
  const unit = unitAt(row, text, from);
  if (unit === null) return null;
  let i = from + unit.length;
  if (after !== null) {
    const closing = skipBlanks(text, i, end);
    if (closing >= end || !holds(after, text.charCodeAt(closing))) return null;
    i = closing + 1;
    if (family.id === 'arabic' && !separatesTitle(text, closing, i, end)) return null;
  }
  if (next !== null && !followsWell(next, text, i, end)) return null;
  if (i > end || isSomethingElse(family, text, at, i, end) || isFalseFriend(family, text, i, end, ordinal)) return null;
  const series = unit !== '' && family.id === 'ordinal' ? `${family.id}:${unit}` : family.id;
  return { family, series, depth: 0, ordinal, start: at, end: i, titleStart: skipSeparators(family, text, i, end) };
}

/** The unit behind the numeral, empty where there need be none; null where one is missing. */
function unitAt({ units, mayLackUnit }: Row, text: string, at: number): string | null {
  const known = units?.get(text.charCodeAt(at));
  if (known !== undefined) for (const unit of known) if (text.startsWith(unit, at)) return unit;
  return mayLackUnit ? '' : null;
}

/** 一是一、二是二 says that something is so; （⑴⑵） refers to notes. */
function isSomethingElse({ bare, digits, alone }: Family, text: string, at: number, behind: number, end: number): boolean {
  if (behind >= text.length) return false;
  if (digits === 'enumerated') return isEnumerated(text.charCodeAt(behind));
  if (bare === null || digits !== 'chinese' || text.charCodeAt(behind) !== text.charCodeAt(at)) return false;
  return !(alone && isWordAfter(text, behind + 1, end));
}

/** 一是一、 says that it is so; 三是三大攻坚战 is a point. */
function isWordAfter(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  return at < end && !isBlank(code) && !holds(NO_WORD, code);
}

function isEnumerated(code: number): boolean {
  return rowsFor(code, true).some(({ family }) => family.digits === 'enumerated');
}

/** `1.5亿`, `3.2%` are numbers; `1.2023年` is 1. before a year. */
function separatesTitle(text: string, mark: number, from: number, end: number): boolean {
  if (from >= end || !isDigit(text.charCodeAt(from)) || text.charCodeAt(mark) === COMMA) return true;
  const year = readArabicNumeral(text, from, 4);
  return year !== null && year.end - from === 4 && text.charCodeAt(year.end) === YEAR;
}

function followsWell({ any, blank, marks, words }: NonNullable<Family['next']>, text: string, at: number, end: number): boolean {
  if (any) return true;
  if (at >= end) return blank;
  const code = text.charCodeAt(at);
  return holds(marks, code) || (blank && isBlank(code)) || words.some((word) => text.startsWith(word, at));
}

/** Whether the code unit is one of the characters: they are few, and a string of it would have to be made to ask them. */
function holds(characters: string, code: number): boolean {
  for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === code) return true;
  return false;
}

/** Punctuation between marker and title that does not belong to the marker: 第一，… （一）、… */
function skipSeparators({ next }: Family, text: string, from: number, end: number): number {
  let i = skipBlanks(text, from, end);
  while (i < end && holds(SEPARATORS, text.charCodeAt(i)) && (next !== null || i === from)) i = skipBlanks(text, i + 1, end);
  return i;
}

/** 一、二、三产业 and 第一、二、三产业 enumerate; 五、六十人 estimates; 1、2号线 counts. */
function isFalseFriend({ after, before, digits }: Family, text: string, markEnd: number, end: number, ordinal: number | null): boolean {
  if (ordinal === null) return false;
  const comma = after !== null ? markEnd - 1 : skipBlanks(text, markEnd, end);
  if (comma >= text.length || text.charCodeAt(comma) !== COMMA) return false;
  // 第二、第三个问题 names two.
  const another = before?.[0] === '第' && text[comma + 1] === '第' ? readChineseNumeral(text, comma + 2) : null;
  if (another?.value === ordinal + 1) return true;
  const next = digits === 'arabic' ? readArabicNumeral(text, comma + 1) : readChineseNumeral(text, comma + 1);
  if (!next || (next.value !== ordinal + 1 && next.value !== (ordinal + 1) * 10)) return false;
  const following = text[next.end];
  return following === undefined || !'是要年大级个项届中'.includes(following);
}
