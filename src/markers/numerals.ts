/** Numerals as markers write them: 一 … 九十九, 〇, 壹贰, full-width and Arabic digits. */

/**
 * What a code unit is in a numeral of everyday digits, and times sixteen what it is in one of upper case (贰拾): nothing, a digit and
 * one, {@link TEN} or {@link HUNDRED}. In one table, since many characters are asked.
 */
const SIGNS = new Uint8Array(0x10000);
const EVERYDAY = 0;
const UPPER = 4;
const TEN = 11;
const HUNDRED = 12;
note('〇一二三四五六七八九', EVERYDAY, 1);
note('零', EVERYDAY, 1);
note('零壹贰叁肆伍陆柒捌玖', UPPER, 1);
note('貳參', UPPER, 3);
note('陸', UPPER, 7);
for (const system of [EVERYDAY, UPPER]) {
  for (const sign of '十拾') note(sign, system, TEN);
  for (const sign of '百佰') note(sign, system, HUNDRED);
}

/** Notes that the signs mean `value`, one more, and so on. */
function note(signs: string, system: number, value: number): void {
  [...signs].forEach((sign, i) => {
    const code = sign.charCodeAt(0);
    SIGNS[code] = (SIGNS[code] as number) | ((value + i) << system);
  });
}

const signAt = (text: string, at: number, system: number): number => ((SIGNS[text.charCodeAt(at)] as number) >> system) & 15;

/** What a Chinese numeral of either kind begins with and goes on with. */
export const NUMERAL_SIGNS = '〇零一二三四五六七八九十拾百佰壹贰貳叁參肆伍陆陸柒捌玖';

/** Whether the code unit is a sign of a numeral of everyday digits. */
export function isChineseSign(code: number): boolean {
  return ((SIGNS[code] as number) & 15) > 0;
}

/** The number that a sign of everyday digits is by itself; 0 for one that is no digit nor 十. */
export function valueOfSign(code: number): number {
  const sign = (SIGNS[code] as number) & 15;
  if (sign === TEN) return 10;
  return sign > 0 && sign < TEN ? sign - 1 : 0;
}

/** 拾 and 佰. */
const UPPER_TEN = 0x62fe;
const UPPER_HUNDRED = 0x4f70;
/** No numeral is longer. */
const LONGEST = 7;

/** A numeral that was read: its value, and the offset after its last character. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
}

function readWith(system: number, text: string, start: number): Numeral | null {
  let i = start;
  let total = 0;
  let digit: number | null = null;
  let lowest = 1000;
  let positional = 0;
  for (; i < text.length && i - start < LONGEST; i++) {
    const sign = signAt(text, i, system);
    if (sign > 0 && sign < TEN) {
      const value = sign - 1;
      if (positional > 0 || (digit !== null && digit !== 0)) {
        if (total > 0) return null;
        positional = (positional || (digit ?? 0)) * 10 + value;
        digit = value;
        continue;
      }
      digit = value;
    } else if (sign === HUNDRED && lowest > 100) {
      if (positional) return null;
      total += (digit ?? 1) * 100;
      digit = null;
      lowest = 100;
    } else if (sign === TEN && lowest > 10) {
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
  if (start >= text.length) return null;
  const first = text.charCodeAt(start);
  if (first === UPPER_HUNDRED) return null;
  if (first !== UPPER_TEN && signAt(text, start, EVERYDAY) > 0) return readWith(EVERYDAY, text, start);
  return signAt(text, start, UPPER) > 0 ? readWith(UPPER, text, start) : null;
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
