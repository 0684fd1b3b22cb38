import { type DateRead, datesIn } from './dates.ts';

/** 二〇二一 without 年 behind it, which {@link datesIn} reads. */
const CHINESE_YEAR = /(?:一九|二[〇○零])[〇○零一二三四五六七八九]{2}(?![年〇○零一二三四五六七八九十百千])/gu;
const DIGITS = /\d+/g;
/** `-02-23`, `_2_23`, `.02.23` behind a year: the same sign twice. */
const MONTH_AND_DAY = /^([-_./·\s])(\d{1,2})\1(\d{1,2})(?!\d)/u;
/** `-02` behind a year. One digit more likely counts (2021-1.txt, 2021-2.txt). */
const MONTH = /^[-.](\d{2})(?!\d)/;
/** 2000字, 1998元: a number and no year. */
const MEASURES = new Set('字号條条个個人名位万萬亿億元页頁份期次篇例件项項章集部辆%％');
const FULL_WIDTH = /[０-９]/g;

/**
 * Every date of a name, in the ways that people and programs write them there: all that {@link datesIn} reads, and `20210223`,
 * `2021_02_23`, `2021-02`, `202102`, `20210223193000`, `1998` and 二〇二一. A number that is longer is none, and neither is one that counts
 * something (2000字) or that goes on behind a letter (DSC1998).
 */
export function* looseDatesIn(name: string): Generator<DateRead, void, void> {
  const text = name.replace(FULL_WIDTH, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30));
  yield* datesIn(text);
  for (const match of text.matchAll(CHINESE_YEAR)) {
    const year = [...match[0]].map((digit) => '零一二三四五六七八九'.indexOf(digit.replace(/[〇○]/u, '零'))).join('');
    yield { iso: year, start: match.index, end: match.index + match[0].length };
  }
  for (const { 0: digits, index } of text.matchAll(DIGITS)) {
    const date = ofDigits(digits, text, index);
    if (date) yield date;
  }
}

/** What a whole run of digits with what is behind it says. */
function ofDigits(digits: string, text: string, start: number): DateRead | null {
  const year = digits.slice(0, 4);
  if (!/^(?:19|20)\d\d$/.test(year)) return null;
  const behind = start + digits.length;
  switch (digits.length) {
    case 4:
      return ofYear(year, text, start, behind);
    case 6:
      return dated(year, digits.slice(4), undefined, start, behind);
    case 8:
    case 12:
    case 14: {
      const date = dated(year, digits.slice(4, 6), digits.slice(6, 8), start, behind);
      return date?.iso.length === 10 ? date : null;
    }
    default:
      return null;
  }
}

function ofYear(year: string, text: string, start: number, behind: number): DateRead | null {
  const rest = text.slice(behind, behind + 10);
  const [whole, , month, day] = MONTH_AND_DAY.exec(rest) ?? [];
  const full = whole === undefined ? null : dated(year, month, day, start, behind + whole.length);
  if (full?.iso.length === 10) return full;
  const [short, only] = MONTH.exec(rest) ?? [];
  const partly = short === undefined ? null : dated(year, only, undefined, start, behind + short.length);
  if (partly) return partly;
  if (/[A-Za-z第]$|\d\.$/u.test(text.slice(Math.max(0, start - 2), start)) || MEASURES.has(rest[0] ?? '')) return null;
  return { iso: year, start, end: behind };
}

/** A date of its parts; null where there is no such month. */
function dated(year: string, month: string | undefined, day: string | undefined, start: number, end: number): DateRead | null {
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (!isMonth) return null;
  const iso = `${year}-${String(Number(month)).padStart(2, '0')}`;
  const isDay = Number(day) >= 1 && Number(day) <= 31;
  return { iso: isDay ? `${iso}-${String(Number(day)).padStart(2, '0')}` : iso, start, end };
}
