import type { DatingReading } from '../model.ts';
import { fourDigits } from '../restore/dates.ts';
import { clauseBefore, isPlan, isReport, sentenceAfter, sentenceBefore } from './sentence.ts';
import type { Sighting } from './sighting.ts';

const YEAR = /(?<![\d一二三四五六七八九〇○零-])(?:(?:19|20)\d{2}|(?:一九|二[〇○零O0])[〇○零O0一二三四五六七八九]{2})年/gu;

const SOURCE = 'how the text speaks of the year';

/** How a year is spoken of: the years of which a text is that speaks so. */
interface Read {
  readonly reading: DatingReading;
  readonly from: number | null;
  readonly until: number | null;
}

interface Around {
  /** The clause up to the year. */
  readonly before: string;
  /** The sentence up to the year. */
  readonly ahead: string;
  /** The sentence behind it. */
  readonly after: string;
}

/** 2016—2020年, 1996年到2000年: the years of a plan or a programme, which may be past or to come. */
const RANGE_BEFORE = /(?:\d{2}年?|[〇○零O一二三四五六七八九]年?)(?:[-—–―~～]{1,2}|至|到)$/u;
const RANGE_AFTER = /^(?:[-—–―~～]{1,2}|至|到)(?:\d{2}|[一二]|本世纪)/u;
/** 今年（2008年）, 去年（2008年）, 刚刚过去的2008年. */
const THIS_YEAR = /(?:今年|本年度?)(?:即|就是|是)?[（(]?$/u;
const LAST_YEAR = /(?:去年|上年|上一年)(?:即|也就是)?[（(]?$/u;
const JUST_OVER = /(?:刚刚|刚|已经)过去的$/u;
const NEXT_YEAR = /(?:明年|来年)(?:即|也就是)?[（(]?$/u;
const SINCE = /^(?:\d{1,2}月)?(?:以来|来，|之后|以后的这)/u;
const REVIEW =
  /^度?(?:全[省市县区州国年])?(?:我[省市县区州国])?的?(?:政府|经济社会发展|国民经济和社会发展|主要)?(?:计划执行)?(?:工作|情况)?的?(?:简要|基本)?的?(?:回顾|总结)/u;
/** 2014年工作安排, 2003年政府工作的总体要求: the work of a year is planned in it or just before. */
const AGENDA =
  /^度?(?:全[省市县区州国年])?(?:我[省市县区州国])?(?:的?(?:经济社会发展|国民经济和社会发展|经济|政府|主要|重点|预期|总体|和))*的?(?:工作(?:的?(?:主要|总体|重点|具体|基本|指导))?的?(?:安排|任务|重点|思路|要求|打算|部署|建议|目标|指导思想|思想|意见)|总体要求|总体思路|预期目标|工作打算|工作总体)/u;
const GOAL = /^度?(?:全[省市县区州国])?(?:的?(?:经济社会发展|国民经济和社会发展|经济|主要|重点|总体|远景|发展|奋斗))*的?(?:目标|远景)/u;
/** Behind an agenda or a goal: it is looked back upon. */
const FULFILLED =
  /^(?:任务|要求|指标|目标)*的?(?:(?:已|均|都|全面|如期|顺利|胜利|超额|基本|圆满)*(?:完成|实现|达到|落实)|(?:执行|完成|落实)情况)/u;
/** So much before it tells whether an agenda is looked back upon: 基本完成了大会确定的1994年的工作任务. */
const AHEAD = 24;
const HAS_DONE = /(?:完成|实现|落实)(?:了|好了|全部)?/u;
/** 提前三年完成2020年的目标. */
const EARLY = /提前/u;
/** 2016年是…开局之年: it is, it was just over, or it is about to begin. */
const IS_A_YEAR = /^，?(?:注定)?是.{0,45}(?:之年|[的一]年[，。；]|第.年|年份|关键年|攻坚年|最后一年)/u;
const COMPARED = /(?:比|较|于)$/u;
/** 与2005年相比. */
const BESIDE = /[与同和]$/u;
const ALIKE = /^(?:相比|比较|同期)/u;
const UP_TO_NOW = /(?:截至|截止|截止到|截至到)$/u;
/** A conjunction at most. */
const LEAST_BEFORE = 2;
const TO = /(?:到|至)$/u;
/** 提升至2025年的10.2年: what became of a figure, not when it shall. */
const BECAME = /(?:提高|提升|增加|增长|上升|下降|降低|缩小|扩大|减少|发展)(?:到|至)$/u;
/** 从2020年的9.6年提升至…, 原定到2000年…: a time that is over. */
const LOOKED_BACK = /从[\d一二]|原定|原计划|曾|早在|当时/u;
/** 到2010年比2000年翻一番: both may be to come. */
const ANOTHER_TO = /(?:到|至)(?:19|20)\d{2}年/u;
const AIMED = /(?:力争|争取|确保|计划|拟|将于|将在)到?$/u;
/** 2020年底前 is to come, 2020年前 and 以前 may be told of the past as well. */
const BY = /^(?:年?[底末初]|上半年|下半年|\d{1,2}月(?:\d{1,2}日|底)?)(?:以|之)?前(?!后|期|列|三)/u;
const BEFORE = /^(?:以|之)?前(?!后|期|列|三|沿|进|瞻|景|往)/u;

/** The years that the text names and that tell something of its own: 2019年以来, 2020年工作安排, 力争到2025年. Linear in its length. */
export function* yearsIn(text: string): Generator<Sighting> {
  for (const match of text.matchAll(YEAR)) {
    const [words] = match;
    const start = match.index;
    const end = start + words.length;
    const year = Number(fourDigits(words.slice(0, -1)));
    const around = { before: clauseBefore(text, start), ahead: sentenceBefore(text, start), after: sentenceAfter(text, end) };
    const read = readingOf(year, around);
    if (read) yield { kind: 'year', term: `${year}年`, ...read, source: SOURCE, start, end };
  }
}

function readingOf(year: number, { before, ahead, after }: Around): Read | null {
  if (RANGE_BEFORE.test(before) || RANGE_AFTER.test(after)) return null;
  if (THIS_YEAR.test(before)) return { reading: 'present', from: year, until: year };
  if (LAST_YEAR.test(before)) return { reading: 'past', from: year + 1, until: year + 1 };
  if (JUST_OVER.test(before)) return { reading: 'past', from: year, until: year + 1 };
  if (NEXT_YEAR.test(before)) return { reading: 'to-come', from: year - 1, until: year - 1 };
  if (SINCE.test(after)) return past(year);
  if (REVIEW.test(after)) return { reading: 'past', from: year, until: year + 1 };
  const agenda = AGENDA.exec(after);
  if (agenda) {
    if (EARLY.test(ahead)) return null;
    const isDone = FULFILLED.test(after.slice(agenda[0].length)) || HAS_DONE.test(ahead.slice(-AHEAD));
    return isDone ? past(year) : { reading: 'to-come', from: year - 1, until: year };
  }
  if (IS_A_YEAR.test(after)) return { reading: 'present', from: year - 1, until: year + 1 };
  if (UP_TO_NOW.test(before)) return past(year);
  if (COMPARED.test(before) || (BESIDE.test(before) && ALIKE.test(after)))
    return ANOTHER_TO.test(ahead) || isPlan(ahead) ? null : past(year);
  if (AIMED.test(before)) return toCome(year);
  if (BECAME.test(before) || LOOKED_BACK.test(before)) return null;
  if (TO.test(before) && isPlan(after)) return toCome(year);
  if (BY.test(after)) return isReport(after) ? null : toCome(year);
  if (BEFORE.test(after)) return isPlan(after) ? toCome(year) : null;
  const goal = GOAL.exec(after);
  if (goal && FULFILLED.test(after.slice(goal[0].length))) return EARLY.test(ahead + after) ? null : past(year);
  if (goal) return HAS_DONE.test(ahead) ? null : toCome(year);
  // Where the year opens its clause what follows happened in it.
  return before.length <= LEAST_BEFORE && !TO.test(before) && isReport(after) && !isPlan(ahead) ? past(year) : null;
}

const past = (year: number): Read => ({ reading: 'past', from: year, until: null });
const toCome = (year: number): Read => ({ reading: 'to-come', from: null, until: year });
