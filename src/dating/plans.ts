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
  /(?<![一二三四五六七八九十第])(十?[一二三四五六七八九]|十)五(?:(?=规划|计划|时期|期间|期末|末|以来|开局|收官|前期|中期|后期|头|的|发展|及|和|、|第|五年|良好|各项|主要|经济|最后|关键|要|将|我|全|，|奋斗|建设|决胜|实现|重点|起步|征程|蓝图|后)|(?=[^\u4e00-\u9fff]))|第(十?[一二三四五六七八九]|十)个五年(?:规划|计划)/gu;
const OPENING = /^(?:规划|计划|时期)?(?:的)?(?:开局|第一|起步|头一)之?年/u;
const SECOND = /^(?:规划|计划|时期)?(?:实施)?的?第二年/u;
const THIRD = /^(?:规划|计划|时期)?(?:实施)?的?第三年/u;
const FOURTH = /^(?:规划|计划|时期)?(?:实施)?的?第四年/u;
const CLOSING = /^(?:规划|计划|时期)?(?:目标任务)?的?(?:收官|最后一)之?年/u;
const DRAFTED =
  /(?:编制|编好|谋划|制定|编制好|编制完成|高质量编制|启动|研究|科学谋划|做好|科学编制|抓好|描绘|擘画|超前谋划|迎接|编制出|编制了)(?:好|实施好)?(?:我[省市县区州国])?(?:全[省市县区州])?$/u;
const PAVED = /为$/u;
const PAVING =
  /^(?:规划|计划|时期)?(?:的)?(?:发展|良好|顺利)?(?:开(?:好|新)?局|打(?:下|好|牢|实)(?!了).{0,8}基础|奠定(?!了).{0,10}基础|起好步)/u;
const IS_THIS = /(?:今年|本年|这一年)(?:也)?是.{0,24}$/u;
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
    // 一五 is a village as well as a plan, 十五 mostly a number: without quotation marks they need the word.
    const after = sentenceAfter(text, end);
    if (match[2] === undefined && !isQuoted(start, end) && !/^(?:规划|计划|时期|期间|期末|末|以来)/u.test(after)) continue;
    const read = readingOf(first, sentenceBefore(text, start), after);
    yield { kind: 'plan', term: `${NUMERALS[index]}五`, ...read, source: SOURCE, start, end };
  }
}

function readingOf(first: number, before: string, after: string): Pick<Sighting, 'reading' | 'from' | 'until'> {
  const last = first + YEARS - 1;
  const stages: [RegExp, number][] = [
    [OPENING, first],
    [SECOND, first + 1],
    [THIRD, first + 2],
    [FOURTH, first + 3],
    [CLOSING, last],
  ];
  for (const [stage, year] of stages) {
    if (!stage.test(after)) continue;
    if (IS_THIS.test(before)) return { reading: 'present', from: year, until: year };
    return IS.test(before) ? { reading: 'present', from: year - 1, until: year + 1 } : { reading: 'named', from: year - 1, until: null };
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
