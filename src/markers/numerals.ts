/** Numerals as markers write them: 一 … 九十九, 〇, 壹贰, full-width and Arabic digits. */

const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'〇一二三四五六七八九'].map((character, value) => [character, value] as [string, number]).concat([['零', 0]]),
);
const UPPER_DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零壹贰叁肆伍陆柒捌玖']
    .map((character, value) => [character, value] as [string, number])
    .concat([
      ['貳', 2],
      ['參', 3],
      ['陸', 6],
    ]),
);
const TENS = new Set('十拾');
const HUNDREDS = new Set('百佰');

/** A numeral that was read: its value, and the offset after its last character. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

function readWith(digits: ReadonlyMap<string, number>, text: string, start: number): Numeral | null {
  let i = start;
  let total = 0;
  let digit: number | null = null;
  let lowest = 1000;
  let positional = 0;
  for (; i < text.length && i - start < 7; i++) {
    const character = text[i] as string;
    const value = digits.get(character);
    if (value !== undefined) {
      if (positional > 0 || (digit !== null && digit !== 0)) {
        if (total > 0) return null;
        positional = (positional || (digit ?? 0)) * 10 + value;
        digit = value;
        continue;
      }
      digit = value;
    } else if (HUNDREDS.has(character) && lowest > 100) {
      if (positional) return null;
      total += (digit ?? 1) * 100;
      digit = null;
      lowest = 100;
    } else if (TENS.has(character) && lowest > 10) {
      if (positional) return null;
      total += (digit || 1) * 10;
      digit = null;
      lowest = 10;
    } else break;
  }
  if (i === start) return null;
  return { value: positional || total + (digit ?? 0), end: i };
}

/**
 * The Chinese numeral at `start`: everyday (二十一), positional (二〇) or upper case (贰拾).
 * Null where there is none or it is malformed (`二十三十`).
 */
export function readChineseNumeral(text: string, start: number): Numeral | null {
  const first = text[start];
  if (first === undefined) return null;
  if (DIGITS.has(first) || first === '十' || first === '百') return readWith(DIGITS, text, start);
  if (UPPER_DIGITS.has(first) || first === '拾') return readWith(UPPER_DIGITS, text, start);
  return null;
}

/** The Arabic numeral at `start`, ASCII or full-width, of at most `digits` digits; null where there is none or it is longer. */
export function readArabicNumeral(text: string, start: number, digits = 3): Numeral | null {
  let i = start;
  let value = 0;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : code - 0x30;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
    if (i - start >= digits) return null;
  }
  return i === start ? null : { value, end: i };
}

const WRITTEN = '〇一二三四五六七八九';

/** The everyday Chinese numeral of a number from 1 to 199 (二十一, 一百零三). */
export function writeChineseNumeral(value: number): string {
  const rest = value % 100;
  const tens = Math.floor(rest / 10);
  const ones = rest % 10;
  const digit = ones > 0 ? (WRITTEN[ones] as string) : '';
  if (value < 100) return `${tens > 1 ? WRITTEN[tens] : ''}${tens > 0 ? '十' : ''}${digit}`;
  if (rest === 0) return '一百';
  return tens > 0 ? `一百${WRITTEN[tens]}十${digit}` : `一百零${digit}`;
}
