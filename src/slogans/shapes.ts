import { codesOf } from '../text/characters.ts';
import { WordList } from '../text/word-list.ts';
import { COUNTING, DIGITS, inCharacters, numeralEnd, UNKNOWN } from './numerals.ts';
import {
  CARRIED,
  CLASSIFIERS,
  DONE_TO_SETS,
  EVENTS,
  HEADS,
  IDIOMS_OF_TWO,
  MEASURES,
  METALS,
  NAME_BEGINNINGS,
  NAMES,
  NAMES_IN_THOUSANDS,
  NUMBERED,
  REPEATED,
} from './words.ts';

const MEDALS = codesOf(METALS);

/** Small numbers that sets are named by. 一 alone names no set, and 百, 千 and 万 name campaigns (千企升级). */
const SMALL = codesOf('二三四五六七八九十两双');
/** A name of one number is no longer than this, in characters. */
const LONGEST_NAME = 11;
/** A formula of several numbers. */
const LONGEST_FORMULA = 16;
/** 新 and a name, and a verb and a name. */
const LONGEST_RENEWED = 4;
const LONGEST_DONE = 3;
/** Parts of a formula that commas divide: all together, and where every one has its number. */
const LONGEST_PARTS = 26;
const LONGEST_NUMBERED = 40;
const LONGEST_PART = 10;

/** 9+2, 1+N, 2+7+N, 1+M+N, 1+3+3+改革开放. */
const PLUS = /^[\dN](?:[\dNMX\p{Script=Han}]{0,4}\+){1,5}[\dNMXn\p{Script=Han}]{1,6}$/u;
/** 双尖双领+X. */
const OPEN_SUM = /^(\p{Script=Han}{2,8})\+[XNn\d]{1,2}$/u;
/** 七+N进, 一+N. */
const CHINESE_PLUS = /^[一二三四五六七八九十](?:\+[\dN一二三四五六七八九十]{1,2}){1,3}\p{Script=Han}{0,4}$/u;
/** 24字人知人晓. */
const CHARACTERS = /^\d{2}字\p{Script=Han}{2,8}$/u;
/** 六个100%, 四个500强, 五个100工程, 六个100万, 三个15万元, 三类500强, 三个年: what is counted is itself a number, or too short to be one. */
const COUNTED_FIGURE = /^[二三四五六七八九十两](?:个(?:\d{1,3}(?:[%％强]|[万亿]元?|工程|行动|计划)?|年)|类\d{1,3}强)$/u;
/** 气十条, 惠企十条, 双20条: what a document of so many articles is called for short. */
const ARTICLES = /^(?:(?![二三四五六七八九十])\p{Script=Han}{1,2}[二三四五六七八九十]{1,3}|[双新]\d{1,3})条$/u;
/** 十条, 二十条: so many articles are those of a document, and no count of measures. */
const MANY_ARTICLES = /^[二三四五六七八九]?十[一二三四五六七八九]?条$/u;
/** 碳达峰十大行动: field, number, classifier, noun. */
const FIELD = /^(?![二三四五六七八九十])\p{Script=Han}{2,6}[二三四五六七八九十两][大项个](\p{Script=Han}{2,4})$/u;
/** 草畜双承包, 校企双进. */
const FIELD_AND_TWO = /^\p{Script=Han}{2,4}双\p{Script=Han}{1,3}$/u;
/** 大城三管, 全覆盖两提升. */
const FIELD_AND_SET = /^(?:(?![一二三四五六七八九十两双第百千万])\p{Script=Han}){2,4}([二三四五六七八九十两]\p{Script=Han}{1,4})$/u;
const SHORTEST_FIELD_AND_SET = 4;
const LONGEST_SET = 2;
/** Without one of these there is no figure. */
const FIGURES = /[\d+]|[条年]$/u;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fa5;
const HAN = /^\p{Script=Han}+$/u;
const BRACKETS = /[（(][^（）()]{0,12}[）)]/gu;
const DIVIDERS = /[、·，,]/u;
const COMMAS = /[，,]/u;

const MEASURE_WORDS = new WordList(MEASURES);
const BEGINNINGS = new WordList(NAME_BEGINNINGS);

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
  if (words.length < 2 || words.length > LONGEST_NUMBERED) return null;
  const shape = formOf(words, after);
  // Few have the shape, and only of them it is to be asked.
  return shape === null || isOtherName(words) ? null : shape;
}

/** The same of words that may be another name. */
function formOf(words: string, after: string): Shape | null {
  // Most have nothing but Han characters, and need not be searched for others.
  const isHan = hasHanAlone(words);
  // 一村（社区）一律师
  const bare = isHan ? words : inCharacters(words.includes('（') || words.includes('(') ? words.replace(BRACKETS, '') : words);
  if (!isHan && DIVIDERS.test(bare)) return isInParts(bare) ? WHOLE : null;
  if ((!isHan || '条年'.includes(bare[bare.length - 1] as string)) && isFigure(bare)) return WHOLE;
  if (bare.length > LONGEST_FORMULA || (!isHan && !HAN.test(bare.includes('N') ? bare.replaceAll('N', '') : bare))) return null;
  if (isFormula(bare) || LINES.has(bare) || COUNTED_UP.test(bare)) return WHOLE;
  if (bare.length > LONGEST_NAME || (!isHan && !HAN.test(bare))) return null;
  if (isOfField(bare)) return WHOLE;
  return isPreceded(bare, after) ? WHOLE : isName(bare, after);
}

/** Whether every code unit is surely a Han character. */
function hasHanAlone(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code < FIRST_HAN || code > LAST_HAN) return false;
  }
  return true;
}

/** 新三样, 小三通, “新九条”政策: behind 新 the number and its classifier are a whole name; 清四乱, 破五唯: what is done to it. */
function isPreceded(words: string, after: string): boolean {
  const [first = ''] = words;
  const longest = '新老小'.includes(first) ? LONGEST_RENEWED : DONE_TO_SETS.includes(first) ? LONGEST_DONE : 0;
  return words.length <= longest && !NAMES.has(words.slice(1)) && isName(words.slice(1), after) !== null;
}

/** What is written in digits, or ends in 条 with its number. */
function isFigure(words: string): boolean {
  if (!FIGURES.test(words)) return false;
  const sum = OPEN_SUM.exec(words)?.[1];
  if (sum !== undefined) return isFormula(sum);
  return PLUS.test(words) || CHINESE_PLUS.test(words) || CHARACTERS.test(words) || COUNTED_FIGURE.test(words) || ARTICLES.test(words);
}

/** A field of work before the number: 碳达峰十大行动, 校企双进. */
function isOfField(words: string): boolean {
  if (COUNTING.has(words.charCodeAt(0))) return false;
  const head = FIELD.exec(words)?.[1];
  if (head !== undefined) return HEADS.includes(head);
  return (words.includes('双') && FIELD_AND_TWO.test(words) && !IDIOMS_OF_TWO.has(words)) || setOf(words) !== null;
}

/** The set of its own behind a field (大城三管, 宁夏二十一景), null where there is none. A school or a firm has its number so too (北京四中). */
export function setOf(words: string): string | null {
  const set = words.length < SHORTEST_FIELD_AND_SET || COUNTING.has(words.charCodeAt(0)) ? undefined : FIELD_AND_SET.exec(words)?.[1];
  if (set === undefined || isOtherName(set)) return null;
  const counted = set.slice(numeralEnd(set, 0));
  const isNumbered = CLASSIFIERS.has(counted[0] ?? '个') || NUMBERED.includes(counted);
  return counted.length <= LONGEST_SET && !isNumbered && isName(set, '') !== null ? set : null;
}

/** One number and what it counts: 四风, 三张清单, 双向揭榜挂帅; null where it is a measure, a date or a count. */
function isName(words: string, after: string): Shape | null {
  const from = numeralEnd(words, 0);
  if (from === 0 || !SMALL.has(words.charCodeAt(0))) return null;
  const rest = words.slice(from);
  if (rest === '') return null;
  if (rest.length === 1 && CLASSIFIERS.has(rest)) return headOf(after) ?? (MANY_ARTICLES.test(words) ? WHOLE : null);
  return isMeasured(words, rest) && !isCarried(words.slice(1), after) ? null : WHOLE;
}

/** The number of a note of the document: “三房”⑿问题, “三名”〔3〕工程. */
const NOTE = /^(?:[⑴-⒇①-⑳]|[（(〔［[]\d{1,3}[）)〕］\]])/u;

/** “三名”工程, “六度”原则, “四千行动”: a measure that a noun makes a name. */
function isCarried(rest: string, behind: string): boolean {
  const [measure = ''] = rest;
  const after = behind.replace(NOTE, '');
  if (NAMES_IN_THOUSANDS.includes(measure))
    return CARRIED.some((noun) => rest.slice(1) === noun || (rest.length === 1 && after.startsWith(noun)));
  return rest.length === 1 && ALSO_ALONE.includes(measure) && CARRIED.some((noun) => after.startsWith(noun));
}

const DESCRIBING = /^(?:(?![的和与及是])\p{Script=Han})*$/u;

/** The noun behind “八项”, which a character or two may describe: 工程, 硬措施, 民生工程. */
function headOf(after: string): Shape | null {
  for (const from of [0, 1, 2]) {
    const head = HEADS.find((word) => after.startsWith(word, from));
    if (head && DESCRIBING.test(after.slice(0, from))) return { more: from + head.length };
  }
  return null;
}

function isOtherName(words: string): boolean {
  if (words.includes('全会') || (MEDALS.has(words.charCodeAt(1)) && MEDALS.has(words.charCodeAt(3)))) return true;
  return NAMES.has(words) || BEGINNINGS.at(words, 0) !== null;
}

/** Measures of one character that begin names too: 四方责任, 两户联建. */
const ALSO_NAMES = '方线产星本家人户名手层等代多';
/** Of these what a single character follows: 三本账. */
const ALSO_SHORT = '本';
/** Measures that are a whole name where a noun carries them. */
const ALSO_ALONE = '名房度星座多';

/** Lines that are put in order or held: “三线”整治; 一线, 二线 and 四线 are ranks. */
const LINES = new Set(['三线', '两线']);
/** 一二三四五: figures that stand for as many parts. */
const COUNTED_UP = /^一[二三四五六七八九十]{3,}$/u;

/** Words that only begin like a measure: 三倍增计划, 四分类. */
const OTHER_WORDS = /^(?:倍增(?!长|加)|分类)/u;

/** 三变二, 四改八: how many there were, and how many there are. */
const BECOMES = /^[变改升降减增扩][二三四五六七八九十两]$/u;

/** 两个小时, 三方面: after 双 no measure follows. */
function isMeasured(words: string, rest: string): boolean {
  if (words[0] === '双') return false;
  if (rest[0] === REPEATED && rest.length === 2) return true;
  if (EVENTS.includes(rest) || BECOMES.test(rest)) return true;
  if (OTHER_WORDS.test(rest)) return false;
  return MEASURE_WORDS.like(rest, 0).some(
    (word) => rest.startsWith(word) && !(ALSO_NAMES.includes(word) && rest.length >= 3) && !(ALSO_SHORT.includes(word) && rest.length >= 2),
  );
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
    // 一主六双: behind another number 双 is what is counted.
    let to = i > 0 && words[from] === '双' ? from + 1 : from;
    while (to < words.length && !isGroupStart(words, to)) to++;
    if (to === from || words.slice(from, to).includes('的') || '百千万亿届月日号'.includes(words[from] as string) || isDecimal(words, from))
      return false;
    // 三年两目标, but not 一年一次.
    if (words[from] === '年' && !(i === 0 && SMALL.has(words.charCodeAt(0)) && words.length - to > 2)) return false;
    groups++;
    least = Math.min(least, to - from);
    most = Math.max(most, to - from);
    lengths += to - from;
    i = to;
  }
  return groups >= 2 && lengths / groups <= 5 && (most - least <= 3 || groups > 2);
}

function isGroupStart(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  return COUNTING.has(code) || (code === UNKNOWN && at > 0);
}

/** 一点二倍, but not 一点两地. */
function isDecimal(words: string, at: number): boolean {
  return words[at] === '点' && at + 1 < words.length && DIGITS.has(words.charCodeAt(at + 1));
}

/** 四化同步、城乡融合、五区共兴: parts of a name that stand together in one quotation. */
function isInParts(words: string): boolean {
  const parts = words.split(DIVIDERS);
  const [first = ''] = parts;
  // 三天打鱼、两天晒网
  if (NAMES.has(parts.join(''))) return false;
  if (!parts.every((part) => part.length >= 2 && part.length <= LONGEST_PART && HAN.test(part)) || isOrdered(parts)) return false;
  // 四在农家·和美乡村: name and motto.
  if (words.includes('·')) return parts.length === 2 && first[0] !== '十' && isName(first, '') !== null && !isOtherName(first);
  const numbered = parts.filter((part) => isCounted(part));
  if (words.length > (numbered.length === parts.length ? LONGEST_NUMBERED : LONGEST_PARTS)) return false;
  // 一个确保，三个到位，四个突破; proverbs have commas too, but two parts.
  if (COMMAS.test(words)) return parts.length > 2 && numbered.length === parts.length && hasSmall(parts);
  // 一网、一门、一次
  if (parts.every((part) => part[0] === '一' && part.length === 2) && isFormula(parts.join(''))) return true;
  // 一核三带、多点支撑: a formula and what it leads to.
  if (isFormula(first)) return parts.length <= 4;
  if (isLedTo(parts, words)) return true;
  // 内供七环网、外送五通道
  if (parts.every((part) => setOf(part) !== null)) return true;
  return numbered.length >= 2 && numbered.length * 2 >= parts.length && numbered[0] === first && hasSmall(parts);
}

/** 三带联动、全面加速: a name of four characters and as many to which it leads; not 双城生活、同城体验, 两个奥运、同样精彩. */
function isLedTo(parts: readonly string[], words: string): boolean {
  const [first = ''] = parts;
  if (parts.length !== 2 || !words.includes('、') || parts.some((part) => part.length !== 4)) return false;
  return first[0] !== '双' && !CLASSIFIERS.has(first[1] as string) && isName(first, '') !== null && !isOtherName(first);
}

function hasSmall(parts: readonly string[]): boolean {
  return parts.some((part) => SMALL.has(part.charCodeAt(0)));
}

/** 五统一, 一开放, 两个着力: a number and what it counts, and no measure. */
function isCounted(part: string): boolean {
  const from = numeralEnd(part, 0);
  // 两手硬、两战赢: beside its like even a short part is a name.
  const isLong = part.length - from > 1 && ALSO_NAMES.includes(part[from] as string);
  return from > 0 && from < part.length && (isLong || !isMeasured(part, part.slice(from)));
}

/** 一不怕苦、二不怕死: the numbers are ordinals. */
function isOrdered(parts: readonly string[]): boolean {
  return parts.every((part, i) => part[0] === '一二三四五六七八九'[i]);
}
