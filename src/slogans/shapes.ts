import { CLASSIFIERS, HEADS, MEASURES, MEDALS, NAME_BEGINNINGS, NAMES, REPEATED } from './words.ts';

/** Small numbers that sets are named by. 一 alone names no set, and 百, 千 and 万 name campaigns (千企升级). */
const SMALL = new Set('二三四五六七八九十两双');
const LARGER = new Uint8Array(0x10000);
for (const character of '一二三四五六七八九十两双百千万亿零〇第0123456789+.') LARGER[character.charCodeAt(0)] = 1;
const NUMERALS = new Set('一二三四五六七八九十两双');
/** A name of one number is no longer than this, in characters. */
const LONGEST_NAME = 9;
/** A formula of several numbers. */
const LONGEST_FORMULA = 16;
/** Parts of a formula that commas divide. */
const LONGEST_PARTS = 26;
const LONGEST_PART = 9;

/** 9+2, 1+N, 2+7+N, 1+3+3+改革开放. */
const PLUS = /^[\dN](?:[\dN\p{Script=Han}]{0,4}\+){1,5}[\dNXn\p{Script=Han}]{1,6}$/u;
/** 24字人知人晓. */
const CHARACTERS = /^\d{2}字\p{Script=Han}{2,8}$/u;
const HAN = /^\p{Script=Han}+$/u;

/** What was read in a quotation: how many of its characters are the slogan, which may go on behind it. */
export interface Shape {
  /** How many characters behind the quotation belong to the name (“三大”行动). */
  readonly more: number;
}

const WHOLE: Shape = { more: 0 };

/**
 * Whether the words in a quotation have the shape of a numeral slogan; null where they have not.
 * @param after some of the text behind the quotation, empty where punctuation or another quotation follows
 */
export function shapeOf(words: string, after: string): Shape | null {
  if (words.length < 2 || words.length > LONGEST_PARTS || isOtherName(words)) return null;
  if (words.includes('、')) return isInParts(words) ? WHOLE : null;
  if (PLUS.test(words) || CHARACTERS.test(words)) return WHOLE;
  if (words.length > LONGEST_FORMULA || !HAN.test(words)) return null;
  if (isFormula(words)) return WHOLE;
  if (words.length > LONGEST_NAME) return null;
  // 新三样, 小三通, “新九条”政策: behind 新 the number and its classifier are a whole name.
  const isRenewed = '新老小'.includes(words[0] as string) && words.length <= 4 && isName(words.slice(1), after) !== null;
  return isRenewed ? WHOLE : isName(words, after);
}

/** One number and what it counts: 四风, 三张清单, 双向揭榜挂帅; null where it is a measure, a date or a count. */
function isName(words: string, after: string): Shape | null {
  const from = numeralEnd(words, 0);
  if (from === 0 || !SMALL.has(words[0] as string)) return null;
  const rest = words.slice(from);
  if (rest === '') return null;
  if (rest.length === 1 && CLASSIFIERS.has(rest)) {
    return headOf(after);
  }
  return isMeasured(words, rest) ? null : WHOLE;
}

/** The noun behind “八项”, which two characters may describe: 工程, 民生工程. */
function headOf(after: string): Shape | null {
  for (const from of [0, 2]) {
    const head = HEADS.find((word) => after.startsWith(word, from));
    if (head && /^[^\P{Script=Han}的和与及是]*$/u.test(after.slice(0, from))) return { more: from + head.length };
  }
  return null;
}

function isOtherName(words: string): boolean {
  if (words.includes('全会') || (MEDALS.includes(words[1] ?? ' ') && MEDALS.includes(words[3] ?? ' '))) return true;
  return NAMES.has(words) || NAME_BEGINNINGS.some((name) => words.startsWith(name));
}

/** Measures of one character that begin names too: 四方责任, 两户联建. */
const ALSO_NAMES = '方线产星本家人户名手层等代';

/** 两个小时, 三方面: after 双 no measure follows. */
function isMeasured(words: string, rest: string): boolean {
  if (words[0] === '双') return false;
  if (rest[0] === REPEATED && rest.length === 2) return true;
  return MEASURES.some((word) => rest.startsWith(word) && !(ALSO_NAMES.includes(word) && rest.length >= 3));
}

/** Several numbers, each before what it counts: 三会一课, 一委一室一院, 四为四高两同步. */
function isFormula(words: string): boolean {
  let groups = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  let lengths = 0;
  for (let i = 0; i < words.length; ) {
    const from = numeralEnd(words, i);
    if (from === i) return false;
    let to = from;
    while (to < words.length && !NUMERALS.has(words[to] as string)) to++;
    if (to === from || '百千万亿届月日号点'.includes(words[from] as string)) return false;
    // 三年两目标, but not 一年一次.
    if (words[from] === '年' && !(i === 0 && SMALL.has(words[0] as string) && words.length - to > 2)) return false;
    groups++;
    least = Math.min(least, to - from);
    most = Math.max(most, to - from);
    lengths += to - from;
    i = to;
  }
  return groups >= 2 && lengths / groups <= 5 && (most - least <= 3 || groups > 2);
}

/** 四化同步、城乡融合、五区共兴: parts of a name that stand together in one quotation. */
function isInParts(words: string): boolean {
  const parts = words.split('、');
  const numbered = parts.filter(
    (part) => SMALL.has(part[0] as string) && numeralEnd(part, 0) < part.length && !isMeasured(part, part.slice(1)),
  );
  return (
    numbered.length * 2 >= parts.length &&
    numbered.length >= 2 &&
    SMALL.has(words[0] as string) &&
    parts.every((part) => part.length >= 2 && part.length <= LONGEST_PART && HAN.test(part))
  );
}

/** The offset after the numeral at `start`; `start` where there is none. 十二 and 二十六 are numerals, 三四 is not. */
function numeralEnd(words: string, start: number): number {
  const first = words[start] ?? '';
  if (!NUMERALS.has(first)) return start;
  if (first === '十') return isDigit(words[start + 1]) ? start + 2 : start + 1;
  if (words[start + 1] !== '十' || !isDigit(first)) return start + 1;
  return isDigit(words[start + 2]) ? start + 3 : start + 2;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && '一二三四五六七八九'.includes(character);
}

/** Whether the code unit is a number or makes one larger: what begins behind it is part of that number. */
export function isNumeral(code: number): boolean {
  return LARGER[code] === 1;
}

/** 两谈两提: two numbers, each with one character that counts no people, places or times. */
const PAIR =
  /^[二三四五六七八九两双]([^\P{Script=Han}一二三四五六七八九十两双百千万亿个项年月日号点次级期届天元人户家省市县区州乡镇村街国岸地处条座所室厅层楼米里层亩])[二三四五六七八九两双]([^\P{Script=Han}一二三四五六七八九十两双百千万亿个项年月日号点次级期届天元人户家省市县区州乡镇村街国岸地处条座所室厅层楼米里层亩])$/u;

/** Whether four characters without quotation marks are surely a formula. */
export function isPair(words: string): boolean {
  return PAIR.test(words) && !NAMES.has(words);
}
