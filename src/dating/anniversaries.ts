import { readArabicNumeral, readChineseNumeral } from '../markers/numerals.ts';
import { readTable } from '../text/table.ts';
import { clauseBefore } from './sentence.ts';
import type { Sighting } from './sighting.ts';
import table from './tables/anniversaries.tsv';

interface Remembered {
  readonly words: string;
  readonly year: number;
  readonly source: string;
}

const REMEMBERED: readonly Remembered[] = readTable(table)
  .flatMap(([words = '', year, source = '']) => words.split('|').map((one) => ({ words: one, year: Number(year), source })))
  .sort((a, b) => b.words.length - a.words.length);

const ANNIVERSARY = /(?:\d{2,3}|[一二三四五六七八九]?[十百][〇零一二三四五六七八九十]{0,3})周年/gu;
const NUMERAL_BEFORE = /[\d一二三四五六七八九十百〇零]/u;
const THIS_YEAR = /(?:今年|本年)(?:也|又|正)?(?:是|恰逢|适逢|正值|迎来|将迎来)/u;
const TO_COME = /迎接|喜迎|将迎来/u;
/** Else it may be any anniversary, far ahead too: 到建国一百周年. */
const KEPT = /庆祝|纪念|迎来|隆重|献礼|正值|恰逢/u;

/** The anniversaries that the text names: 新中国成立70周年, 今年是中国共产党成立100周年. Linear in its length. */
export function* anniversariesIn(text: string): Generator<Sighting> {
  for (const match of text.matchAll(ANNIVERSARY)) {
    const numeralAt = match.index;
    if (NUMERAL_BEFORE.test(text[numeralAt - 1] ?? '\n')) continue;
    const age = (readArabicNumeral(text, numeralAt) ?? readChineseNumeral(text, numeralAt))?.value;
    const before = clauseBefore(text, numeralAt);
    const event = REMEMBERED.find(({ words }) => before.endsWith(words));
    if (event === undefined || age === undefined) continue;
    const year = event.year + age;
    const start = numeralAt - event.words.length;
    const end = numeralAt + match[0].length;
    const common = { kind: 'anniversary', term: text.slice(start, end), source: event.source, start, end } as const;
    if (THIS_YEAR.test(before)) yield { ...common, reading: 'present', from: year, until: year };
    else if (TO_COME.test(before)) yield { ...common, reading: 'to-come', from: year - 1, until: year };
    // It is spoken of in the year before, too.
    else if (KEPT.test(before)) yield { ...common, reading: 'named', from: year - 1, until: null };
  }
}
