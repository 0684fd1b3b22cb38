import { isAim, isReport, sentenceAfter, sentenceBefore } from './sentence.ts';
import type { Sighting } from './sighting.ts';

/** The first year of each five-year plan, from the first: the third began late, after years of adjustment. */
const FIRST_YEARS: readonly number[] = [1953, 1958, 1966, 1971, 1976, 1981, 1986, 1991, 1996, 2001, 2006, 2011, 2016, 2021, 2026];
const YEARS = 5;
/** A text on one plan speaks of the next, though no plan is drafted so early: so many years before it begins. */
const AHEAD = YEARS;
/** Drafting begins no earlier: studies for the thirteenth were ordered in April 2014, for the fourteenth in 2018, for the fifteenth in 2023. */
const DRAFTING = 3;
const SOURCE = 'the calendar of five-year plans';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];
const NAMED =
  /(?<![一二三四五六七八九十第])(十?[一二三四五六七八九]|十)五(?![届一二三四五六七八九十个大年])|第(十?[一二三四五六七八九]|十)个五年(?:规划|计划)/gu;
/** Without quotation marks a plan needs one of these: 十五 is mostly a number. */
const WORD = /^(?:规划|计划|时期|期间|期末|末|以来|开局|收官)/u;
/** “七五”普法规划: plans of their own, for teaching the law since 1986. */
const OF_LAW = /^(?:普法|法[治制]宣传)/u;
/** The years of a plan as they are called. */
const STAGES: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: '开局之年', words: /^(?:规划|计划|时期)?(?:的)?(?:开局|第一|起步|头一)之?年/u },
  { name: '第二年', words: /^(?:规划|计划|时期)?(?:实施)?的?第二年/u },
  { name: '第三年', words: /^(?:规划|计划|时期)?(?:实施)?的?第三年/u },
  { name: '第四年', words: /^(?:规划|计划|时期)?(?:实施)?的?第四年/u },
  { name: '收官之年', words: /^(?:规划|计划|时期)?(?:目标任务)?的?(?:收官|最后一)之?年/u },
];
/** 编制“十五五”规划, 谋划“十四五”: it has not begun, or only just. */
const DRAFTED = /(?:编制|编好|谋划|制定|启动|研究|做好|抓好|描绘|擘画|迎接)(?:好|出|了|完成)?(?:[我全][省市县区州国])?$/u;
/** 为“十四五”开好局. */
const PAVED = /为$/u;
const PAVING =
  /^(?:规划|计划|时期)?(?:的)?(?:发展|良好|顺利)?(?:开(?:好|新)?局|打(?:下|好|牢|实)(?!了).{0,8}基础|奠定(?!了).{0,10}基础|起好步)/u;
/** 今年是“十四五”开局之年. */
const IS_THIS = /(?:今年|本年|这一年)(?:也)?是.{0,24}$/u;
/** 2020年是“十三五”收官之年; 一九八〇年，也就是“五五”最后一年 only explains. */
const IS = /(?<!也就|就)是.{0,24}$/u;
/** 在制定“六五”计划的时候. */
const LOOKED_BACK = /^(?:规划|计划)?(?:的时候|时(?!期)|过程中|以后|后，)/u;
/** The plenums of a term drew up a plan among other things: 制定“十五”计划等重大问题作出决定. */
const DECIDED = /重大问题|作出(?:了)?(?:决定|部署|重大)/u;
const SINCE = /^以来/u;
/** “十三五”期间，生产总值年均增长8%: of all its years together one speaks at their end. */
const RESULTS = /^(?:时期|期间|五年)，?.{0,30}(?:年均|累计)/u;

/** The five-year plans that the text names, and how: “十四五”开局之年, 编制“十五五”规划, “十三五”以来. Linear in its length. */
export function* plansIn(text: string, isQuoted: (start: number, end: number) => boolean): Generator<Sighting> {
  for (const match of text.matchAll(NAMED)) {
    const [words] = match;
    const start = match.index;
    const end = start + words.length;
    const index = NUMERALS.indexOf(match[1] ?? match[2] ?? '');
    const first = FIRST_YEARS[index];
    if (first === undefined) continue;
    const after = sentenceAfter(text, end);
    if (OF_LAW.test(after)) continue;
    if (match[2] === undefined && !isQuoted(start, end) && !WORD.test(after)) continue;
    const { stage = '', ...how } = readingOf(first, sentenceBefore(text, start), after);
    yield { kind: 'plan', term: `${NUMERALS[index]}五${stage}`, ...how, source: SOURCE, start, end };
  }
}

/** How a plan is spoken of, and which of its years is named. */
type Read = Pick<Sighting, 'reading' | 'from' | 'until'> & { readonly stage?: string };

function readingOf(first: number, before: string, after: string): Read {
  const last = first + YEARS - 1;
  for (const [index, { name, words }] of STAGES.entries()) {
    if (!words.test(after)) continue;
    const year = first + index;
    const stage = { stage: name };
    if (IS_THIS.test(before)) return { ...stage, reading: 'present', from: year, until: year };
    if (IS.test(before)) return { ...stage, reading: 'present', from: year - 1, until: year + 1 };
    return { ...stage, reading: 'named', from: year - 1, until: null };
  }
  if (SINCE.test(after)) return { reading: 'past', from: first, until: null };
  if (DRAFTED.test(before) && !LOOKED_BACK.test(after) && !DECIDED.test(after) && !isReport(before + after)) {
    return { reading: 'to-come', from: first - DRAFTING, until: first };
  }
  if (PAVED.test(before) && PAVING.test(after)) {
    return { reading: 'to-come', from: first - DRAFTING, until: first };
  }
  if (RESULTS.test(after) && !isAim(after)) return { reading: 'past', from: last - 1, until: null };
  return { reading: 'named', from: first - AHEAD, until: null };
}
