import { readArabicNumeral, readChineseNumeral } from '../markers/numerals.ts';
import { skipBlanks } from '../text/characters.ts';

/** A date that was read in a text: ISO 8601, as exact as the text is, and where it stands. */
export interface DateRead {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const YEAR =
  /(?<![\d０-９])(?:(?:19|20)\d{2}|[１２][９０][０-９]{2}|(?:一九|二[〇○零O0])[〇○零O0一二三四五六七八九]{2})[ \u3000]?年|(?<!\d)(?:19|20)\d{2}(?=[-/.]\d{1,2}[-/.]\d{1,2}(?!\d))/gu;

/** What a text has that has a year without 年: cheaper to look for. */
const DASHED = /\d[-/.]\d/u;

/**
 * The first date of a text that has at least its year: 2021年2月23日, １９８８年３月２５日, 一九七九年六月十八日, 2026-02-03.
 * Null where there is none from `from` on.
 */
export function readDate(text: string, from = 0): DateRead | null {
  if (!text.includes('年') && !DASHED.test(text)) return null;
  YEAR.lastIndex = from;
  const match = YEAR.exec(text);
  if (!match) return null;
  const year = fourDigits(match[0].slice(0, 4));
  let i = match.index + match[0].length;
  const dashed = !match[0].endsWith('年');
  if (dashed) i++;
  const month = readPart(text, i, dashed ? '-/.' : '月', 12);
  if (!month) return { iso: year, start: match.index, end: i };
  const day = readPart(text, month.end, dashed ? '' : '日号', 31);
  const monthIso = `${year}-${String(month.value).padStart(2, '0')}`;
  if (!day) return { iso: monthIso, start: match.index, end: month.end };
  return { iso: `${monthIso}-${String(day.value).padStart(2, '0')}`, start: match.index, end: day.end };
}

/** Every date of a text, as {@link readDate} reads them. */
export function* datesIn(text: string): Generator<DateRead, void, void> {
  for (let date = readDate(text); date; date = readDate(text, date.end)) yield date;
}

function readPart(text: string, from: number, units: string, most: number): { value: number; end: number } | null {
  const start = skipBlanks(text, from, Math.min(from + 2, text.length));
  const numeral = readArabicNumeral(text, start, 2) ?? readChineseNumeral(text, start);
  if (!numeral || numeral.value < 1 || numeral.value > most) return null;
  const unit = skipBlanks(text, numeral.end, Math.min(numeral.end + 2, text.length));
  if (units === '') return numeral;
  return units.includes(text[unit] ?? '\n') ? { value: numeral.value, end: unit + 1 } : null;
}

/** The digits of a year that is written in digits of any kind: 一九七八 is 1978. */
export function fourDigits(year: string): string {
  // Most are of ASCII; O is a digit only beside Chinese ones.
  if (year.charCodeAt(0) < 0x80) return year;
  let digits = '';
  for (let i = 0; i < year.length; i++) digits += digitOf(year.charAt(i));
  return digits;
}

function digitOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character === 'O' ? '0' : character;
  const chinese = '〇一二三四五六七八九'.indexOf(character);
  if (chinese >= 0) return String(chinese);
  if (character === '○' || character === '零') return '0';
  return code >= 0xff10 ? String.fromCharCode(code - 0xff10 + 0x30) : character;
}
