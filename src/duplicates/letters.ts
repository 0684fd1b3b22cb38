import { foldedCode, roleOf, TRADITIONAL } from '../text/fold.ts';

/**
 * A text is compared by its Han characters alone, each as one number. Marks and blanks are what damage changes; digits, Latin letters and masks
 * are what somebody changes who uses a passage again: other figures, another year, `XX市` for a name.
 */

/** The first Han character that is compared (CJK Extension A), and what is behind the last. Rarer planes are left out. */
const FIRST = 0x3400;
const HAN_FROM = 0x4e00;
const EXTENSION_TO = 0x4dc0;
const HAN_TO = 0xa000;

/** The letter of a character, without {@link FORMULAIC}. */
export const LETTER_MASK = 0x7fff;
/** Set where the character is of a set phrase: it is compared like any other, but proves no copying. */
export const FORMULAIC = 0x8000;
/** A letter of no character: it stands between texts, so that nothing is found across them. */
export const BETWEEN = 0x7fff;

/** The letter of the code unit, traditional characters read as simplified ones; -1 where it is no Han character. */
export function letterOf(code: number): number {
  if (code < FIRST || code >= HAN_TO || (code >= EXTENSION_TO && code < HAN_FROM)) return -1;
  return (roleOf(code) === TRADITIONAL ? foldedCode(code, TRADITIONAL) : code) - FIRST;
}

/** The code unit of a letter, as simplified characters are written. */
export function codeOf(letter: number): number {
  return (letter & LETTER_MASK) + FIRST;
}

/** Whether the two letters are of one character. */
export function isSame(a: number | undefined, b: number | undefined): boolean {
  return (((a as number) ^ (b as number)) & LETTER_MASK) === 0;
}
