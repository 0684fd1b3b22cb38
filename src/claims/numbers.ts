import type { Counted } from '../lists/counted.ts';
import {
  CLAUSE_END,
  CLOSING,
  classAt,
  classOf,
  DIGIT,
  DIGITS,
  endsClause,
  isOneOf,
  LARGE,
  NUMERAL,
  NUMERALS,
  OPENING,
  SEPARATOR,
  wordAt,
  wordBefore,
} from '../lists/marks.ts';
import { CLASSIFIERS_BY_FIRST, type Classifier } from '../lists/words.ts';
import { readArabicNumeral, readChineseNumeral, valueOfSign } from '../markers/numerals.ts';
import type { Block, BlockKind, Restored } from '../restore/restored.ts';
import { codesOf } from '../text/characters.ts';
import { pairReader } from '../text/pairs.ts';
import type { Signs } from '../text/signs.ts';
import { EXACT_BEFORE, FIXED_NAMES, INEXACT_BEFORE, MEASURES } from './words.ts';

/** Longer noun phrases are clauses. */
const NOUN_LIMIT = 28;
/** More than this is a statistic. */
const MOST = 40;
/** A number right inside quotation marks without a classifier is small; “十五”, “十一五” are plans. */
const MOST_BARE = 12;
/** What stands beside a number says of it: it makes a numeral a part of something else, before it or after it, or between two; or it quotes one. */
const SIDES = new Uint16Array(0x10000);
const MAKES_PART_BEFORE = noteSides('第.．·+＋', 1);
const MAKES_PART_AFTER = noteSides('.．%％‰+＋~～-–—/℃°', 2);
const BETWEEN_NUMBERS = noteSides('、—–-~～至到或/：:,', 4);
const LETTER = noteSides('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 8);
const INEXACT = noteSides(INEXACT_BEFORE, 16);
/** What may open a quotation that is a number of things, and what closes one. */
const QUOTES = '“‘「';
const IS_QUOTE = noteSides(QUOTES, 32);
const CLOSES = noteSides('”"’」', 64);
const ONE = 0x4e00;
/** 两 */
const BOTH = 0x4e24;
const BRACKET = 0xff08;
const HALF_WIDTH_BRACKET = 0x28;
/** No number of points has more signs. */
const LONGEST = 3;
/** What {@link FIXED_NAMES} begin with, and {@link MEASURES}. */
const OPENS_FIXED_NAME = noteSides(FIXED_NAMES.map((word) => word[0]).join(''), 128);
const OPENS_MEASURE = noteSides(MEASURES.map((word) => word[0]).join(''), 256);

/** What stands around a number that counts points by itself: 原因有三：, 理由有二。 */
const HAVE = '有'.charCodeAt(0);
const BEHIND_BARE = '：:。，,';
const BARE: Classifier = { word: '', announces: true };

/** Where a number of things may stand: the last sign of a number before a classifier or a mark, or a mark that opens a quotation before a number. */
const placesOfNumbers = pairReader([
  { firsts: codesOf(NUMERALS + DIGITS), seconds: CLASSIFIERS_BY_FIRST.keys() },
  { firsts: codesOf(QUOTES), seconds: codesOf(NUMERALS + DIGITS) },
  { firsts: codesOf(NUMERALS), seconds: codesOf(BEHIND_BARE) },
]);

/** Calls `visit` with every number of things in the blocks of the kind, and the index of its block, in order. Linear. */
export function forEachCounted({ signs, blocks }: Restored, kind: BlockKind, visit: (block: number, counted: Counted) => void): void {
  const { codes } = signs;
  const places = placesOfNumbers(signs);
  let i = 0;
  for (let index = 0; index < blocks.length && i < places.length; index++) {
    const block = blocks[index] as Block;
    let past = block.start;
    // A mark that the block before ends with may open the number that this one begins with.
    while (i < places.length && (places[i] as number) < past - 1) i++;
    if (block.kind !== kind) continue;
    for (; i < places.length && (places[i] as number) < block.end; i++) {
      const place = places[i] as number;
      const at = ((SIDES[codes[place] as number] as number) & IS_QUOTE) !== 0 ? place + 1 : startOfNumber(codes, place, past);
      if (at >= block.end) break;
      if (at < past) continue;
      past = endOfNumber(codes, place + 1, block.end);
      const counted = mayCount(codes, at, past) ? readCounted(signs, at, past, block.end) : null;
      if (counted) visit(index, counted);
    }
  }
}

/** Gives each of the characters the flag. */
function noteSides(characters: string, flag: number): number {
  for (const character of characters) SIDES[character.charCodeAt(0)] = (SIDES[character.charCodeAt(0)] as number) | flag;
  return flag;
}

/** What the code unit makes of a number beside it; 0 outside of the text. */
function sideAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? 0 : (SIDES[text.charCodeAt(at)] as number);
}

const isOfNumber = (code: number): boolean => (classOf(code) & (NUMERAL | DIGIT | LARGE)) !== 0;

function startOfNumber(codes: Uint16Array, last: number, from: number): number {
  let at = last;
  while (at > from && isOfNumber(codes[at - 1] as number)) at--;
  return at;
}

function endOfNumber(codes: Uint16Array, from: number, end: number): number {
  let at = from;
  while (at < end && isOfNumber(codes[at] as number)) at++;
  return at;
}

/** Whether the signs may count points: mixed digits (3万, 二〇25) and quantities never do, nor does 一. */
function mayCount(codes: Uint16Array, at: number, stop: number): boolean {
  if (stop - at > LONGEST || (stop - at === 1 && codes[at] === ONE)) return false;
  let kinds = 0;
  for (let i = at; i < stop; i++) kinds |= classOf(codes[i] as number) & (NUMERAL | DIGIT | LARGE);
  return kinds === NUMERAL || kinds === DIGIT;
}

function readCounted(signs: Signs, at: number, stop: number, end: number): Counted | null {
  const { text } = signs;
  const quoted = (sideAt(text, at - 1) & IS_QUOTE) !== 0;
  const unit = unitAt(text, stop) ?? (isBare(signs, at, stop) ? BARE : null);
  if (!unit && !quoted) return null;
  const value = numberOf(text, at, stop);
  if (value < 2 || value > MOST || isPartOfMore(text, at, stop)) return null;
  const close = quoted ? closeOf(signs, stop, end) : -1;
  if (quoted && close < 0) return null;
  if (!unit && (value > MOST_BARE || close - stop < 1)) return null;
  const nounStart = stop + (unit?.word.length ?? 0);
  if (unit && (isMeasure(text, nounStart) || isCongress(text, at, unit, nounStart))) return null;
  if ((sideAt(text, at) & OPENS_FIXED_NAME) !== 0 && wordAt(text, at, FIXED_NAMES)) return null;
  const nounEnd = endOfNoun(signs, Math.max(nounStart, close), Math.min(end, nounStart + NOUN_LIMIT));
  const total = quoted ? totalOf(signs, at, close, value) : value;
  return { several: total !== value, value: total, start: quoted ? at - 1 : at, nounStart, nounEnd, close, unit };
}

/** 原因有三： */
function isBare({ codes }: Signs, at: number, stop: number): boolean {
  return codes[at - 1] === HAVE && isOneOf(codes[stop] as number, BEHIND_BARE);
}

/** 三 · 十二 · 二十一 · 两 · 12; 0 for what is no exact number (三四个, 十一五). */
function numberOf(text: string, at: number, stop: number): number {
  const first = text.charCodeAt(at);
  if (stop - at === 1 && (classOf(first) & NUMERAL) !== 0) return first === BOTH ? 2 : valueOfSign(first);
  const arabic = readArabicNumeral(text, at, 2);
  if (arabic) return arabic.end === stop ? arabic.value : 0;
  const chinese = readChineseNumeral(text, at);
  // 三四 reads as digits one after the other: 三四个 is about three or four.
  return chinese?.end === stop && text.slice(at, stop).includes('十') ? chinese.value : 0;
}

/** 第三, 1.5, G30, 1—2, 三、四个, 10+1, 每三个: the numeral is not the number of the things after it. */
function isPartOfMore(text: string, at: number, stop: number): boolean {
  const before = sideAt(text, at - 1);
  const after = sideAt(text, stop);
  // As nearly all stand.
  if ((before | after) === 0) return false;
  if ((before & MAKES_PART_BEFORE) !== 0 || (after & MAKES_PART_AFTER) !== 0) return true;
  if ((before & BETWEEN_NUMBERS) !== 0 && classAt(text, at - 2) & (NUMERAL | DIGIT | LARGE)) return true;
  if (classAt(text, at) & DIGIT && ((before | after) & LETTER) !== 0) return true;
  return (before & INEXACT) !== 0 && wordBefore(text, at, EXACT_BEFORE) === null;
}

function isMeasure(text: string, at: number): boolean {
  return (sideAt(text, at) & OPENS_MEASURE) !== 0 && wordAt(text, at, MEASURES) !== null;
}

function unitAt(text: string, at: number): Classifier | null {
  const units = CLASSIFIERS_BY_FIRST.get(text.charCodeAt(at));
  if (units) for (const unit of units) if (unit.word.length === 1 || text.startsWith(unit.word, at)) return unit;
  return null;
}

/** 十九大, 党的六大, 二十大报告: a congress, no number of great things. */
function isCongress(text: string, at: number, unit: Classifier, nounStart: number): boolean {
  if (unit.word !== '大') return false;
  return (
    text.endsWith('党的', at) ||
    /^(?:以来|报告|精神|召开|代表|会议|闭幕|开幕|胜利|和|[，。、》]|$)/u.test(text.slice(nounStart, nounStart + 2))
  );
}

/** Where the quotation ends that the number opens; -1 where it is a list itself (“三片、一环、八线”) or goes on too long. */
function closeOf(signs: Signs, from: number, end: number): number {
  const limit = Math.min(end, from + NOUN_LIMIT);
  for (let at = signs.next(from); at < limit; at = signs.next(at + 1)) {
    const code = signs.codes[at] as number;
    if (((SIDES[code] as number) & CLOSES) !== 0) return at;
    if ((classOf(code) & (SEPARATOR | CLAUSE_END | OPENING | CLOSING)) !== 0) return -1;
  }
  return -1;
}

/** Where the words end that follow the number, at `limit` at the latest. */
function endOfNoun(signs: Signs, from: number, limit: number): number {
  for (let at = signs.next(from); at < limit; at = signs.next(at + 1)) if (isNounEnd(signs, at)) return at;
  return Math.max(from, limit);
}

function isNounEnd({ text, codes }: Signs, at: number): boolean {
  const code = codes[at] as number;
  const classes = classOf(code);
  return (
    (classes & SEPARATOR) !== 0 || code === BRACKET || code === HALF_WIDTH_BRACKET || ((classes & CLAUSE_END) !== 0 && endsClause(text, at))
  );
}

/** 两横一纵, 三河两渠一沟: numerals with a word each, the last of which ends the quotation. */
const SEVERAL =
  /^[二三四五六七八九十两](\p{Script=Han}{1,3}?)([一二三四五六七八九十两])(\p{Script=Han}{1,3}?)(?:([一二三四五六七八九十两])(\p{Script=Han}{1,3}))?$/u;

/** “两横一纵” counts three, “三上门两加强” five, “三河两渠一沟” six; “三个一” and “三院合一” count what they begin with. */
function totalOf({ text, codes }: Signs, at: number, close: number, value: number): number {
  if (!hasNumeral(codes, at + 1, close)) return value;
  const [, first = '', second, secondWord = '', third, thirdWord = secondWord] = SEVERAL.exec(text.slice(at, close)) ?? [];
  if (!second || /[个位合]$/u.test(first) || thirdWord === '体') return value;
  return value + numberOf(second, 0, 1) + (third ? numberOf(third, 0, 1) : 0);
}

function hasNumeral(codes: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((classOf(codes[at] as number) & NUMERAL) !== 0) return true;
  return false;
}
