import { FAMILIES } from './families.ts';
import { writeChineseNumeral } from './numerals.ts';

const CHINESE = /[〇零一二三四五六七八九十百]+/u;
const UPPER = /[壹贰貳叁參肆伍陆陸柒捌玖拾佰]/u;
const ARABIC = /[0-9]+|[０-９]+/gu;
const FULL_WIDTH = 0xff10 - 0x30;

/**
 * The marker with another number, written as this one is: （二） with 3 becomes （三）, ② becomes ③. Null where the grammar has no
 * such marker (再次 with 5), or the words of this one leave open what it would be.
 */
export function renumbered(marker: string, family: string, ordinal: number): string | null {
  if (ordinal < 1 || ordinal > 199 || UPPER.test(marker)) return null;
  const sign = enumerated(marker, family);
  if (sign) {
    const [first, value, length] = sign;
    const index = ordinal - value;
    return index >= 0 && index < length ? String.fromCharCode(first + index) + marker.slice(1) : null;
  }
  const chinese = CHINESE.exec(marker);
  if (chinese) return replaced(marker, chinese.index, chinese[0].length, writeChineseNumeral(ordinal));
  // Of 1.2.3 the last number counts.
  const arabic = Array.from(marker.matchAll(ARABIC)).pop();
  if (!arabic) return null;
  const digits = String(ordinal);
  const isWide = arabic[0] > '９' || arabic[0] >= '０';
  return replaced(marker, arabic.index, arabic[0].length, isWide ? widened(digits) : digits);
}

/** The row of the table that holds the first sign of the marker, where its family is one of single signs (①, ⑴, ㈠). */
function enumerated(marker: string, family: string): readonly [number, number, number] | undefined {
  const code = marker.charCodeAt(0);
  return FAMILIES.filter(({ id }) => id === family)
    .flatMap(({ blocks }) => blocks ?? [])
    .find(([first, , length]) => code >= first && code < first + length);
}

function replaced(text: string, start: number, length: number, by: string): string {
  return text.slice(0, start) + by + text.slice(start + length);
}

function widened(digits: string): string {
  return digits.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH));
}
