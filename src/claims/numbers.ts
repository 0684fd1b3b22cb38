import type { Counted } from '../lists/counted.ts';
import {
  CLAUSE_END,
  CLOSING,
  classAt,
  classOf,
  DIGIT,
  endsClause,
  JOINING,
  LARGE,
  NUMERAL,
  OPENING,
  SEPARATOR,
  wordAt,
  wordBefore,
} from '../lists/marks.ts';
import { CLASSIFIERS_BY_FIRST, type Classifier } from '../lists/words.ts';
import { readArabicNumeral, readChineseNumeral } from '../markers/numerals.ts';
import { codesOf } from '../text/characters.ts';
import type { Signs } from '../text/signs.ts';
import { EXACT_BEFORE, FIXED_NAMES, INEXACT_BEFORE, MEASURES } from './words.ts';

/** Longer noun phrases are clauses. */
const NOUN_LIMIT = 28;
/** More than this is a statistic. */
const MOST = 40;
/** A number right inside quotation marks without a classifier is small; “十五”, “十一五” are plans. */
const MOST_BARE = 12;
/** What makes a numeral a part of something else, before it and after it; and what does so between two numerals. */
const MAKES_PART_BEFORE = codesOf('第.．·+＋');
const MAKES_PART_AFTER = codesOf('.．%％‰+＋~～-–—/℃°');
const BETWEEN_NUMBERS = codesOf('、—–-~～至到或/：:,');
const LETTERS = codesOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
const INEXACT = codesOf(INEXACT_BEFORE);
/** What {@link MEASURES} begin with. */
const MEASURE_OPENINGS = codesOf(MEASURES.map((word) => word[0]).join(''));

/** Calls `visit` with every number of things in the text from `from` to `end`, in order. Linear. */
export function forEachCounted(signs: Signs, from: number, end: number, visit: (counted: Counted) => void): void {
  const { text, codes } = signs;
  let joint = -1;
  for (let at = signs.next(from), past = at; at < end; at = signs.next(past)) {
    past = at + 1;
    const classes = classOf(codes[at] as number);
    const kind = classes & (NUMERAL | DIGIT | LARGE);
    if (kind === 0) {
      if ((classes & (SEPARATOR | JOINING)) !== 0) joint = at;
      continue;
    }
    let stop = at + 1;
    let kinds = kind;
    for (; stop < end; stop++) {
      const next = classOf(codes[stop] as number) & (NUMERAL | DIGIT | LARGE);
      if (next === 0) break;
      kinds |= next;
    }
    // Mixed digits (3万, 二〇25) and quantities never count points, nor does 一.
    if ((kinds === NUMERAL || kinds === DIGIT) && stop - at <= 3 && !(stop - at === 1 && text[at] === '一')) {
      const counted = readCounted(text, at, stop, end, joint);
      if (counted) visit(counted);
    }
    past = stop;
  }
}

function readCounted(text: string, at: number, stop: number, end: number, joint: number): Counted | null {
  const quoted = (classAt(text, at - 1) & OPENING) !== 0 && '“"‘「'.includes(text[at - 1] as string);
  const unit = unitAt(text, stop);
  // Nearly every number of a text: a year, a share, a sum.
  if (!unit && !quoted) return null;
  const value = numberOf(text, at, stop);
  if (value < 2 || value > MOST || isPartOfMore(text, at, stop)) return null;
  const close = quoted ? closeOf(text, stop, end) : -1;
  if (quoted && close < 0) return null;
  if (!unit && (value > MOST_BARE || close - stop < 1)) return null;
  const nounStart = stop + (unit?.word.length ?? 0);
  if (unit && (isMeasure(text, nounStart) || isCongress(text, at, unit, nounStart))) return null;
  if (wordAt(text, at, FIXED_NAMES)) return null;
  let nounEnd = Math.max(nounStart, close);
  while (nounEnd < end && nounEnd - nounStart < NOUN_LIMIT && !isNounEnd(text, nounEnd)) nounEnd++;
  const total = quoted ? totalOf(text, at, close, value) : value;
  return { several: total !== value, value: total, start: quoted ? at - 1 : at, nounStart, nounEnd, close, unit, joint };
}

/** 三 · 十二 · 二十一 · 两 · 12; 0 for what is no exact number (三四个, 十一五). */
function numberOf(text: string, at: number, stop: number): number {
  if (stop - at === 1 && text[at] === '两') return 2;
  const arabic = readArabicNumeral(text, at, 2);
  if (arabic) return arabic.end === stop ? arabic.value : 0;
  const chinese = readChineseNumeral(text, at);
  if (chinese?.end !== stop) return 0;
  // 三四 reads as digits one after the other: 三四个 is about three or four.
  return stop - at === 1 || text.slice(at, stop).includes('十') ? chinese.value : 0;
}

/** 第三, 1.5, G30, 1—2, 三、四个, 10+1, 每三个: the numeral is not the number of the things after it. */
function isPartOfMore(text: string, at: number, stop: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(stop);
  if (MAKES_PART_BEFORE.has(before) || MAKES_PART_AFTER.has(after)) return true;
  if (BETWEEN_NUMBERS.has(before) && classAt(text, at - 2) & (NUMERAL | DIGIT | LARGE)) return true;
  if (classAt(text, at) & DIGIT && (LETTERS.has(before) || LETTERS.has(after))) return true;
  return INEXACT.has(before) && wordBefore(text, at, EXACT_BEFORE) === null;
}

/** One where a classifier begins with the code unit. */
const MAY_BEGIN_UNIT = new Uint8Array(0x10000);
for (const first of CLASSIFIERS_BY_FIRST.keys()) MAY_BEGIN_UNIT[first.charCodeAt(0)] = 1;

function isMeasure(text: string, at: number): boolean {
  return MEASURE_OPENINGS.has(text.charCodeAt(at)) && wordAt(text, at, MEASURES) !== null;
}

function unitAt(text: string, at: number): Classifier | null {
  if (MAY_BEGIN_UNIT[text.charCodeAt(at)] !== 1) return null;
  return CLASSIFIERS_BY_FIRST.get(text[at] as string)?.find(({ word }) => text.startsWith(word, at)) ?? null;
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
function closeOf(text: string, from: number, end: number): number {
  for (let i = from; i < end && i - from < NOUN_LIMIT; i++) {
    const kind = classAt(text, i);
    if (kind & (SEPARATOR | CLAUSE_END | OPENING)) return -1;
    if (kind & CLOSING) return '”"’」'.includes(text[i] as string) ? i : -1;
    if (text[i] === '"') return i;
  }
  return -1;
}

function isNounEnd(text: string, at: number): boolean {
  const classes = classAt(text, at);
  if (classes === 0) return false;
  return (classes & SEPARATOR) !== 0 || endsClause(text, at) || text[at] === '（' || text[at] === '(';
}

/** “两横一纵” counts three, “三上门两加强” five; “三个一” and “三院合一” count what they begin with. */
function totalOf(text: string, at: number, close: number, value: number): number {
  const parts = /^[二三四五六七八九十两]([\p{Script=Han}]{1,3}?)([一二三四五六七八九十两])([\p{Script=Han}]{1,3})$/u.exec(
    text.slice(at, close),
  );
  if (!parts || /[个位合]$/u.test(parts[1] as string) || parts[3] === '体') return value;
  return value + numberOf(parts[2] as string, 0, 1);
}
