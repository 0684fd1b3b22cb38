/** The number of each character that belongs to a hint, from 1, and by that number the hints that it belongs to. */
const NUMBERS = new Uint8Array(0x10000);
const HINTS_OF = [0];
/** As many as a number has bits. */
const MOST = 32;
let known = 0;

/**
 * A hint, as a bit: that a passage has one of the characters, without which a pattern need not be tried. All hints of a passage are
 * found in one look at it, however many patterns there are.
 */
export function hintOf(characters: string): number {
  if (known === MOST) throw new RangeError(`There is no room for more than ${MOST} hints.`);
  const bit = 1 << known;
  known++;
  for (const character of characters) {
    const code = character.charCodeAt(0);
    NUMBERS[code] ||= HINTS_OF.push(0) - 1;
    const number = NUMBERS[code] as number;
    HINTS_OF[number] = (HINTS_OF[number] as number) | bit;
  }
  return bit;
}

/** A digit at half width, as `\d` means it. */
export const DIGIT = hintOf('0123456789');

/** The hints that the text has. */
export function hintsIn(text: string): number {
  let hints = 0;
  for (let i = 0; i < text.length; i++) {
    const number = NUMBERS[text.charCodeAt(i)] as number;
    if (number !== 0) hints |= HINTS_OF[number] as number;
  }
  return hints;
}
