import type { DocumentDate } from '../model.ts';
import { type DateRead, datesIn, readDate } from './dates.ts';
import { looseDatesIn } from './loose-dates.ts';

/** Texts in which a document may print its date. */
export interface DatedTexts {
  /** Lines between title and salutation. */
  readonly bylines: readonly string[];
  /** The last passages, as they stand. */
  readonly endings: readonly string[];
  /** What the front matter calls its date, as ISO 8601. */
  readonly declared: string | null;
  readonly titles: readonly (string | null)[];
  /** What was left out that says where the text was printed, in order of its place. */
  readonly prints: readonly string[];
}

/** 根据1926年印行的本子刊印: when a line says where the text was taken from, its date is not of the speech. */
const ABOUT_PRINTS = /刊印|排印|印行|付印|重印|刊载|原载|转载|选自|摘自|译自|录自|抄自|出版|版本|印本/u;

/** Where and to what something was said, or how it came into force. */
const OCCASION = /会议|大会|会上|全会|论坛|仪式|典礼|开班|讲话|报告|致辞|通过|批准|印发|公布/u;

/** A line is a date where so little else stands in it: brackets, a full stop. */
const MOST_BESIDE = 3;

/** So much of a line holds a year that no more than this stands before, and what tells that it is one. */
const YEAR_REACH = MOST_BESIDE + 16;

/** What a document prints of its date, one date for each origin, the surest first. */
export function ownDates({ bylines, endings, declared, titles, prints }: DatedTexts): DocumentDate[] {
  const dateline = longest(bylines.map(dateOfByline)) ?? signedOn(endings);
  // One and the same in several places, mostly.
  const title = longest([...new Set(titles)].map((text) => (text ? dateOfTitle(text) : null)));
  const dates: DocumentDate[] = [];
  const add = (origin: DocumentDate['origin'], date: string | null): void => {
    if (date !== null) dates.push({ date, origin });
  };
  add('dateline', dateline);
  add('front-matter', declared);
  add('title', title);
  add('published', firstOf(prints));
  return dates;
}

/** The date of a document by itself: that of a print may be years later. */
export function dateOf(dates: readonly DocumentDate[]): DocumentDate | null {
  return mostExact(dates.filter(({ origin }) => origin !== 'published'));
}

/**
 * Of dates in the order of their trust: the first decides, and a later one that is the same but more exact takes its place (2021, and
 * 2021-02-23 in the name of the file).
 */
export function mostExact(dates: readonly DocumentDate[]): DocumentDate | null {
  let best: DocumentDate | null = null;
  for (const found of dates) if (best === null || (found.date.startsWith(best.date) && found.date.length > best.date.length)) best = found;
  return best;
}

/** The date that a title gives to its document; null where it has none, or only years of which it speaks (2035年远景目标). */
export function dateOfTitle(title: string): string | null {
  return latest(title, datesIn(title));
}

/** The same of a name or a value that people and programs write by habits of their own: `20210223`, `1998-讲话`, 二〇二一. */
export function dateOfName(name: string): string | null {
  return latest(name, looseDatesIn(name));
}

/** The date of a line under the title. A year alone may be what the line speaks of (2024年工作回顾), unless it names an occasion or nothing else. */
function dateOfByline(text: string): string | null {
  const date = readDate(text);
  if (date === null || ABOUT_PRINTS.test(text)) return null;
  const isSure = date.iso.length > 4 || isAlone(text, date) || (OCCASION.test(text) && !isOfAnother(text, date));
  return isSure ? date.iso : null;
}

function isAlone(text: string, { start, end }: DateRead): boolean {
  return end - start >= text.trim().length - MOST_BESIDE;
}

/** The date alone on a line at the end. */
function signedOn(endings: readonly string[]): string | null {
  for (let i = endings.length - 1; i >= 0; i--) {
    const text = endings[i] as string;
    // A date that is alone stands at the beginning, and a paragraph need not be searched for one.
    if (readDate(text.slice(0, YEAR_REACH)) === null) continue;
    const date = readDate(text);
    if (date && isAlone(text, date)) return date.iso;
  }
  return null;
}

/** 发布时间：2021-03-01 09:30, 新华社北京2021年3月5日电, （《人民日报》19641231）. */
function firstOf(prints: readonly string[]): string | null {
  for (const text of prints) {
    const date = readDate(text)?.iso ?? (text.includes('》') ? dateOfName(text) : null);
    if (date !== null) return date;
  }
  return null;
}

/** The most exact date, the first of several. */
function longest(dates: readonly (string | null)[]): string | null {
  let best: string | null = null;
  for (const date of dates) if (date !== null && date.length > (best?.length ?? 0)) best = date;
  return best;
}

/** The most exact date, and the latest of several: a report on the plan of one year and the draft of the next is of the next. */
function latest(text: string, dates: Iterable<DateRead>): string | null {
  let best: string | null = null;
  for (const date of dates) {
    if (isOfAnother(text, date)) continue;
    const { iso } = date;
    if (best === null || iso.length > best.length || (iso.length === best.length && iso > best)) best = iso;
  }
  return best;
}

/** The longest of the words below, and some blanks. */
const BESIDE = 8;
/** 面向2035年, 中国制造2025, 纪念1911年: before a year that the text is not of. */
const BEFORE = /(?:[到至向]|[迈走跨]进|展望|瞻望|前瞻|实现|力争|愿景|制造|纪念|回顾|自|从)[ \u3000]?$/u;
/** 2035年远景目标, 2030年前碳达峰, 1978年以来; but 2020年前三季度 and 2020年前11个月 are of 2020. */
const AFTER =
  /^年?[ \u3000]?(?:远景|愿景|远期|中长期|长远|碳达峰|碳中和|可持续发展议程|以来|之前|以前|前(?![一二三四五六七八九十几半两\d]))/u;
/** 2021—2025年, 2021年至2025年: years that a plan is for. */
const RANGE_BEFORE = /\d{4}[ \u3000]?年?[ \u3000]?[-—–―~～至到][-—]?[ \u3000]?$/u;
const RANGE_AFTER = /^[ \u3000]?年?[ \u3000]?[-—–―~～至到][-—]?[ \u3000]?(?:19|20)\d{2}(?!\d)/u;

/** Whether a text speaks of the year instead of being of it. */
function isOfAnother(text: string, { iso, start, end }: DateRead): boolean {
  if (iso.length > 4) return false;
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE + 2);
  // What was read may end with 年 or before it.
  return BEFORE.test(before) || AFTER.test(after) || RANGE_BEFORE.test(before) || RANGE_AFTER.test(after);
}
