import { WordList } from '../text/word-list.ts';
import { isNumeral } from './numerals.ts';
import type { Reading } from './reading.ts';
import { CALLED_TWO, EACH, EACH_OF_MANY, NAMED_BY, NAMES } from './words.ts';

/** 统一标准一…, 唯一一…, 每一校: the number is part of a word. */
const BEFORE_OTHERS = '统唯同专之每归合惟单';
/** 两谈两提, 三改一拆: numbers, each with one character that counts no people, places or times. */
const PAIRS =
  /^[二三四五六七八九两双](?![一二三四五六七八九十两双百千万亿个项年月日号点次级期届天元人户家省市县区州乡镇村街国岸地处条座所室厅层楼米里层亩])\p{Script=Han}(?:[一二三四五六七八九两双](?![一二三四五六七八九十两双百千万亿个项年月日号点次级期届天元人户家省市县区州乡镇村街国岸地处条座所室厅层楼米里层亩])\p{Script=Han}){1,3}$/u;
const PAIR_LENGTH = 4;
/** A number and its character, and of these four at most. */
const GROUP = 2;
const LONGEST_OF_PAIRS = 8;
/** 一校一策: two characters at most say of which each has its own. */
const LONGEST_OF_EACH = 3;
/** 5+2就业之家, 1+N: numbers of one or two digits, and a name behind them. */
const SUM = /^\d{1,2}(?:\+\d{1,2}){0,3}\+(?:\d{1,2}|N)(?![\d+.%％℃度岁年月日])(?=\p{Script=Han}|$)/u;
const LONGEST_SUM = 12;
/** 双千工程. */
const LONGEST_OF_TWO = 3;

/** Of the characters that a formula begins with. */
const ONE = '一'.charCodeAt(0);
const TWO = '双'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);
const PLUS = '+'.charCodeAt(0);
/** The second number of a formula begins no further behind the first. */
const FARTHEST = LONGEST_OF_EACH + 1;
/** In a pair it is the third character. */
const SECOND = 2;

const NOUNS = new WordList(NAMED_BY);
const OWN = new WordList(EACH);
const NOUNS_OF_TWO = new WordList(CALLED_TWO);

/**
 * Whether a formula may begin at `start`, where a number stands: behind 一 the next one stands close, at `next`, behind another number of
 * a set it is the second character, or the first is 双.
 */
export function mayBeFormula(codes: Uint16Array, start: number, next: number): boolean {
  const first = codes[start] as number;
  if (first >= ZERO && first <= NINE) return codes[start + 1] === PLUS || codes[start + 2] === PLUS;
  if (first === ONE) return next - start <= FARTHEST;
  return first === TWO || (next - start <= SECOND && isNumeral(codes[start + SECOND] as number));
}

/**
 * Where a formula without quotation marks that is surely one ends, which may begin with the number at `start`; `start` where none does.
 */
export function formulaEnd({ text, codes }: Pick<Reading, 'text' | 'codes'>, start: number): number {
  const first = codes[start] as number;
  const end =
    first === ONE ? eachEnd(text, codes, start) : first >= ZERO && first <= NINE ? sumEnd(text, start) : setEnd(text, codes, start);
  if (end === start || isNumeral(codes[start - 1] as number) || BEFORE_OTHERS.includes(text[start - 1] ?? ' ')) return start;
  return end;
}

function setEnd(text: string, codes: Uint16Array, start: number): number {
  const pair = isNumeral(codes[start + SECOND] as number) ? pairEnd(text, codes, start) : start;
  return pair > start || codes[start] !== TWO ? pair : twoEnd(text, start);
}

/** 两谈两提等制度, 三亮三比三评活动: a formula that is called by what it is. */
function pairEnd(text: string, codes: Uint16Array, start: number): number {
  let end = start + PAIR_LENGTH;
  while (isNumeral(codes[end] as number) && end - start < LONGEST_OF_PAIRS) end += GROUP;
  // Few of the pairs have one of the nouns behind them.
  if (NOUNS.at(text, end) === null) return start;
  const name = text.slice(start, end);
  return PAIRS.test(name) && !NAMES.has(name) ? end : start;
}

/** 一校一策, 一物一码: each has its own. */
function eachEnd(text: string, codes: Uint16Array, start: number): number {
  for (let length = 1; length <= LONGEST_OF_EACH; length++) {
    const second = start + 1 + length;
    if (codes[second] !== ONE) continue;
    const own = OWN.at(text, second + 1);
    return own && EACH_OF_MANY.test(text.slice(start + 1, second)) ? second + 1 + own.length : start;
  }
  return start;
}

function sumEnd(text: string, start: number): number {
  if (/[A-Za-z]/.test(text[start - 1] ?? '')) return start;
  const sum = SUM.exec(text.slice(start, start + LONGEST_SUM));
  return sum ? start + sum[0].length : start;
}

/** 双千工程, 双联行动: the noun says that it is a name. */
function twoEnd(text: string, start: number): number {
  for (let length = 1; length <= LONGEST_OF_TWO; length++) {
    const noun = NOUNS_OF_TWO.at(text, start + 1 + length);
    if (noun !== null) return start + 1 + length + noun.length;
  }
  return start;
}
