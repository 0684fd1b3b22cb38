import { BLANKS, isDigit } from '../text/characters.ts';
import { Pairs } from '../text/pairs.ts';
import type { Signs } from '../text/signs.ts';
import { FAMILIES, isVerb } from './families.ts';
import { AFTER_ARABIC, AFTER_CHINESE, ARABIC_DIGITS, CHINESE_DIGITS } from './lexer.ts';
import { isChineseSign, NUMERAL_SIGNS } from './numerals.ts';

/** The last sign of a numeral, and what stands behind it in a marker. */
const CHINESE = 1;
const ARABIC = 2;
/** What stands before a numeral, and its first sign. */
const BEFORE = 4;
/** The first two characters of 首先, 最后. */
const WORD = 8;

const pairs = new Pairs();
for (const { before, words, blocks } of FAMILIES.filter(({ inline }) => inline)) {
  if (before) pairs.add(BEFORE, codesOf(before.join('')), codesOf(NUMERAL_SIGNS + ARABIC_DIGITS + BLANKS));
  for (const [word] of words ?? []) pairs.add(WORD, codesOf(word[0] as string), codesOf(word[1] as string));
  for (const [first, , length] of blocks ?? []) pairs.addAlone(Array.from({ length }, (_, i) => first + i));
}
const verbs = FAMILIES.filter(isVerb).flatMap(({ units }) => units ?? []);
// 拾 and 佰 are words more often than numerals, and no signs of a text: where one stands in a numeral, what is before it is the place.
pairs.add(CHINESE, codesOf(`〇零${CHINESE_DIGITS}`), codesOf(`${AFTER_CHINESE}拾佰${BLANKS}${verbs.map(([first]) => first).join('')}`));
pairs.add(ARABIC, codesOf(ARABIC_DIGITS), codesOf(AFTER_ARABIC + BLANKS));

/**
 * Where in a text a marker may stand inside a paragraph, by two of its characters: its first two, or the last sign of the numeral that
 * it begins with and what stands behind that. What is at none of these places need not be read.
 */
export function inlinePlaces(signs: Signs): Uint32Array {
  return pairs.in(signs);
}

/** Where the marker at such a place begins at the earliest, but not before `from`: with the numeral that ends there, or there. */
export function earliestBeginning(codes: Uint16Array, place: number, from: number): number {
  let at = place;
  if (isDigit(codes[place] as number)) while (at > from && isDigit(codes[at - 1] as number)) at--;
  else if (isChineseSign(codes[place] as number)) while (at > from && isChineseSign(codes[at - 1] as number)) at--;
  return at;
}

function codesOf(characters: string): number[] {
  return Array.from(characters, (character) => character.charCodeAt(0));
}
