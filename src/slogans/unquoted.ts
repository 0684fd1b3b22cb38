import { isNumeral } from './shapes.ts';
import { CALLED_TWO, EACH, EACH_OF_MANY, NAMED_BY, NAMES } from './words.ts';

/** 统一标准一…, 唯一一…, 每一校: the number is part of a word. */
const BEFORE_OTHERS = '统唯同专之每归合惟单';
/** 两谈两提: two numbers, each with one character that counts no people, places or times. */
const PAIR =
  /^[二三四五六七八九两双]((?![一二三四五六七八九十两双百千万亿个项年月日号点次级期届天元人户家省市县区州乡镇村街国岸地处条座所室厅层楼米里层亩])\p{Script=Han})[二三四五六七八九两双]((?![一二三四五六七八九十两双百千万亿个项年月日号点次级期届天元人户家省市县区州乡镇村街国岸地处条座所室厅层楼米里层亩])\p{Script=Han})$/u;
const PAIR_LENGTH = 4;
/** 一校一策: two characters at most say of which each has its own. */
const LONGEST_OF_EACH = 3;
/** 5+2就业之家, 1+N: numbers of one or two digits, and a name behind them. */
const SUM = /^\d{1,2}(?:\+\d{1,2}){0,3}\+(?:\d{1,2}|N)(?![\d+.%％℃度岁年月日])(?=\p{Script=Han}|$)/u;
const LONGEST_SUM = 12;
/** 双千工程. */
const LONGEST_OF_TWO = 3;

/**
 * Where a formula without quotation marks that is surely one ends, which begins with the number at `start`; `start` where none does.
 */
export function formulaEnd(text: string, start: number): number {
  const first = text[start] as string;
  const end = first === '一' ? eachEnd(text, start) : first >= '0' && first <= '9' ? sumEnd(text, start) : setEnd(text, start);
  if (end === start || isNumeral(text.charCodeAt(start - 1)) || BEFORE_OTHERS.includes(text[start - 1] ?? ' ')) return start;
  return end;
}

function setEnd(text: string, start: number): number {
  const pair = pairEnd(text, start);
  return pair > start || text[start] !== '双' ? pair : twoEnd(text, start);
}

/** 两谈两提等制度: a formula that is called by what it is. */
function pairEnd(text: string, start: number): number {
  const end = start + PAIR_LENGTH;
  if (!isNumeral(text.charCodeAt(start + 2))) return start;
  const name = text.slice(start, end);
  return PAIR.test(name) && !NAMES.has(name) && NAMED_BY.some((word) => text.startsWith(word, end)) ? end : start;
}

/** 一校一策, 一物一码: each has its own. */
function eachEnd(text: string, start: number): number {
  for (let length = 1; length <= LONGEST_OF_EACH; length++) {
    const second = start + 1 + length;
    if (text[second] !== '一') continue;
    const own = EACH.find((word) => text.startsWith(word, second + 1));
    return own && EACH_OF_MANY.test(text.slice(start + 1, second)) ? second + 1 + own.length : start;
  }
  return start;
}

function sumEnd(text: string, start: number): number {
  if (text[start + 1] !== '+' && text[start + 2] !== '+') return start;
  if (/[A-Za-z]/.test(text[start - 1] ?? '')) return start;
  const sum = SUM.exec(text.slice(start, start + LONGEST_SUM));
  return sum ? start + sum[0].length : start;
}

/** 双千工程, 双联行动: the noun says that it is a name. */
function twoEnd(text: string, start: number): number {
  for (let length = 1; length <= LONGEST_OF_TWO; length++) {
    // No closure: one for each length at each 双 was a good part of all garbage.
    for (const noun of CALLED_TWO) if (text.startsWith(noun, start + 1 + length)) return start + 1 + length + noun.length;
  }
  return start;
}
