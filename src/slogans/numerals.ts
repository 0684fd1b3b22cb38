import { bitAt, bitsFor, setBit } from '../text/bits.ts';
import { codesOf, isAsciiDigit } from '../text/characters.ts';

/** What is a number or makes one larger. */
export const NUMERALS = '一二三四五六七八九十两双百千万亿零〇第0123456789+.';
/** The same, a bit for each code unit: so small a table stays close to the processor when many characters of a text are asked about. */
const LARGER = bitsFor(0x10000);
for (const character of NUMERALS) setBit(LARGER, character.charCodeAt(0));

/** Whether the code unit is a number or makes one larger: what begins behind it is part of that number. */
export function isNumeral(code: number): boolean {
  return bitAt(LARGER, code) === 1;
}

/** What a number in characters begins with. */
export const COUNTING = codesOf('一二三四五六七八九十两双');
export const DIGITS = codesOf('一二三四五六七八九');
const TEN = '十'.charCodeAt(0);
/** A number that is left open: 1+N. */
export const UNKNOWN = 'N'.charCodeAt(0);
/** 5个到位, 3大, 10项行动: a small number in digits, with its classifier. */
const IN_DIGITS = /^(?:[2-9]|1[0-2])(?=[个大项种条类])/u;
const NUMERALS_OF_DIGITS = '二三四五六七八九十';

/** The offset after the numeral at `start`; `start` where there is none. 十二 and 二十六 are numerals, 三四 is not. */
export function numeralEnd(words: string, start: number): number {
  const first = words.charCodeAt(start);
  if (first === UNKNOWN && start > 0) return start + 1;
  if (!COUNTING.has(first)) return start;
  if (start + 1 >= words.length) return start + 1;
  const second = words.charCodeAt(start + 1);
  if (first === TEN) return DIGITS.has(second) ? start + 2 : start + 1;
  if (second !== TEN || !DIGITS.has(first)) return start + 1;
  return start + 2 < words.length && DIGITS.has(words.charCodeAt(start + 2)) ? start + 3 : start + 2;
}

/** 五个到位 for 5个到位. */
export function inCharacters(words: string): string {
  if (!isAsciiDigit(words.charCodeAt(0))) return words;
  return words.replace(IN_DIGITS, (digits) => {
    const value = Number(digits);
    return value <= 10 ? (NUMERALS_OF_DIGITS[value - 2] as string) : `十${NUMERALS_OF_DIGITS[value - 12] ?? '一'}`;
  });
}
