import { readTable } from '../text/table.ts';
import meetings from './meetings.tsv';

/** A congress, plenum or session that a text names. */
export interface Meeting {
  /** Its short name: 十八大, 十八届三中全会, 十四届全国人大一次会议, 二十届中央纪委三次全会. */
  readonly name: string;
  /** In which it was held. */
  readonly year: number;
  /** Where it is named, half-open. */
  readonly start: number;
  readonly end: number;
}

/** A numeral that is no part of a longer one, and what makes a meeting of it; 第 and 党的 may stand before it. */
const NAMED =
  /(?<![一二三四五六七八九十])(?:[一二三四五六七八九]|[一二]?十[一二三四五六七八九]?)(?:届(?:中央(?:委员会第.次全体会议|纪委.次全会|纪律检查委员会第.次全体会议)|全国人(?:大.次会议|民代表大会第.次会议)|(?:[一二三四五六七八九]中[、，,和及]?){1,7}全会)|次(?:全国)?代表大会|大(?!洞))/uy;
/** The end of such a numeral before what makes a meeting of it: a text is searched faster for two characters. */
const MAY_BE = /[一二三四五六七八九十][届次大]/gu;
const NUMERAL = /[一二三四五六七八九十]/u;
const LONGEST_NUMERAL = 3;
const SESSION = /届(中央|全国人)(?:委员会第(.)|纪委(.)|纪律检查委员会第(.)|大(.)|民代表大会第(.))/u;
/** What may follow a congress that is called by its number alone: 十八大以来, 十九大精神. 十大产业 is none. */
const FOLLOWS = new Set('以精报和，。、；召提作闭胜对');
/** Numbers below need 党的 before them: 三大任务, 十大行动. */
const LEAST_ALONE = 3;
const OF_THE_PARTY = /(?:党的?|共产党)第?$/u;
/** So much before a congress tells whose it is. */
const BEFORE = 5;

const YEARS: ReadonlyMap<string, number> = new Map(readTable(meetings).map(([name = '', year]) => [name, Number(year)]));
/** The year of the last meeting that is known. */
export const LAST_MEETING = Math.max(...YEARS.values());

/** Every congress and plenum of the Party, session of the National People's Congress and of its discipline commission that the text names, in order. */
export function* findMeetings(text: string): Generator<Meeting> {
  for (let from = 0; ; ) {
    const place = placeFrom(text, from);
    if (place < 0) return;
    const start = startOfNumeral(text, place);
    NAMED.lastIndex = start;
    const words = NAMED.exec(text)?.[0];
    from = words === undefined ? place + 2 : start + words.length;
    if (words === undefined) continue;
    for (const name of namesIn(words, text, start)) {
      const year = YEARS.get(name);
      if (year !== undefined) yield { name, year, start, end: start + words.length };
    }
  }
}

/** Where the last character of a numeral that may make a meeting stands, from `from` on, or -1. */
function placeFrom(text: string, from: number): number {
  MAY_BE.lastIndex = from;
  return MAY_BE.exec(text)?.index ?? -1;
}

/** Where the numeral begins whose last character stands at the place, if it is no longer than one may be. */
function startOfNumeral(text: string, place: number): number {
  let start = place;
  while (place - start < LONGEST_NUMERAL && NUMERAL.test(text[start - 1] ?? '')) start--;
  return start;
}

function namesIn(words: string, text: string, start: number): string[] {
  const [numeral = ''] = /^[一二三四五六七八九十]+/u.exec(words) ?? [];
  const end = start + words.length;
  if (words.endsWith('全会') && words.includes('中') && !words.includes('中央'))
    return [...words.matchAll(/([一二三四五六七八九])中/gu)].map((match) => `${numeral}届${match[1]}中全会`);
  const session = SESSION.exec(words);
  if (session) {
    const ordinal = session.slice(2).find((one) => one !== undefined) ?? '';
    if (session[1] === '全国人') return [`${numeral}届全国人大${ordinal}次会议`];
    return [
      words.includes('委员会第') && !words.includes('纪律') ? `${numeral}届${ordinal}中全会` : `${numeral}届中央纪委${ordinal}次全会`,
    ];
  }
  const isOfParty = OF_THE_PARTY.test(text.slice(Math.max(0, start - BEFORE), start));
  if (words.endsWith('代表大会')) return isOfParty ? [`${numeral}大`] : [];
  return isOfParty || (numeral.length + 1 >= LEAST_ALONE && FOLLOWS.has(text[end] ?? '')) ? [`${numeral}大`] : [];
}
