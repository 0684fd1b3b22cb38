import { BLANKS, codesOf, isDigit } from '../text/characters.ts';
import { pairReader } from '../text/pairs.ts';
import { FAMILIES, type Family } from './families.ts';
import { isChineseSign, NUMERAL_SIGNS } from './numerals.ts';
import { ARABIC_DIGITS, behindNumeral, CHINESE_DIGITS } from './rows.ts';

const inline = FAMILIES.filter((family) => family.inline);
/** What stands behind the numeral of those that have nothing before it, or may have lost it. */
const behind = (digits: Family['digits']): string =>
  inline
    .filter(({ digits: own, before, lostOpening }) => own === digits && (before === null || lostOpening))
    .map(behindNumeral)
    .join('');
const words = inline.flatMap((family) => family.words ?? []).map(([word]) => word);

/**
 * Where in a text a marker may stand inside a paragraph, by two of its characters: its first two, or the last sign of the numeral that
 * it begins with and what stands behind that. What is at none of these places need not be read.
 */
export const inlinePlaces = pairReader([
  // 拾 and 佰 are words more often than numerals, and no signs of a text: where one stands in a numeral, what is before it is the place.
  { firsts: codesOf(`〇零${CHINESE_DIGITS}`), seconds: codesOf(`${behind('chinese')}拾佰`) },
  { firsts: codesOf(ARABIC_DIGITS), seconds: codesOf(behind('arabic')) },
  { firsts: codesOf(inline.flatMap(({ before }) => before ?? []).join('')), seconds: codesOf(NUMERAL_SIGNS + ARABIC_DIGITS + BLANKS) },
  { firsts: codesOf(words.map(([first]) => first).join('')), seconds: codesOf(words.map(([, second]) => second).join('')) },
  {
    firsts: inline.flatMap(({ blocks }) => blocks ?? []).flatMap(([first, , length]) => Array.from({ length }, (_, i) => first + i)),
    seconds: null,
  },
]);

/** Where the marker at such a place begins at the earliest, but not before `from`: with the numeral that ends there, or there. */
export function earliestBeginning(codes: Uint16Array, place: number, from: number): number {
  let at = place;
  if (isDigit(codes[place] as number)) while (at > from && isDigit(codes[at - 1] as number)) at--;
  else if (isChineseSign(codes[place] as number)) while (at > from && isChineseSign(codes[at - 1] as number)) at--;
  return at;
}
