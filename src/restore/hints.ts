import { BLANKS } from '../text/characters.ts';

/** The number of each character that belongs to a hint, from 1, and by that number the hints that it belongs to. */
const NUMBERS = new Uint8Array(0x10000);
const HINTS_OF = new Int32Array(0x100);
/** As many as a number has bits but for that of {@link ENDS_LINE}. */
const MOST = 31;
/** The bit that the terminators of lines have, with which a number is below zero. */
const ENDS_LINE = 1 << 31;
let known = 0;
/** By the characters: rules that look for the same share a hint. */
const SHARED = new Map<string, number>();
let numbered = 0;

/**
 * A hint, as a bit: that a passage has one of the characters, without which a pattern need not be tried. All hints of a passage are
 * found in one look at it, however many patterns there are.
 */
export function hintOf(characters: string): number {
  const shared = SHARED.get(characters);
  if (shared !== undefined) return shared;
  if (known === MOST) throw new RangeError(`There is no room for more than ${MOST} hints.`);
  const bit = 1 << known;
  SHARED.set(characters, bit);
  known++;
  note(characters, bit);
  return bit;
}

function note(characters: string, bit: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    NUMBERS[code] ||= ++numbered;
    if (numbered === HINTS_OF.length) throw new RangeError(`There is no room for more than ${HINTS_OF.length - 1} characters in hints.`);
    const number = NUMBERS[code] as number;
    HINTS_OF[number] = (HINTS_OF[number] as number) | bit;
  }
}

/** A digit at half width, as `\d` means it. */
export const DIGIT = hintOf('0123456789');
/** A blank, and so all that `\s` means. */
export const BLANK = hintOf(BLANKS);

note('\n\r\u2028\u2029', ENDS_LINE);

/** Whether the code unit ends a line. */
export function endsLine(code: number): boolean {
  return (HINTS_OF[NUMBERS[code] as number] as number) < 0;
}

/** The hints that a text of these code units has from `start` to `end`, half-open. */
export const hintsIn = reader();

/** V8 takes tables for constants that a closure holds, and reads them in half the time. */
function reader(): (codes: Uint16Array, start: number, end: number) => number {
  const numbers = NUMBERS;
  const hintsOf = HINTS_OF;
  return (codes, start, end) => {
    let hints = 0;
    // Most characters belong to none: asking each whether it does would take longer than adding nothing.
    for (let i = start; i < end; i++) hints |= hintsOf[numbers[codes[i] as number] as number] as number;
    return hints;
  };
}

/** Reads lines: finds where one ends, or the text, and the hints that it has up to there from the offset on. */
export const lineReader: { read(codes: Uint16Array, from: number): number; hints: number } = readerOfLines();

function readerOfLines(): typeof lineReader {
  const numbers = NUMBERS;
  const hintsOf = HINTS_OF;
  const reader = {
    hints: 0,
    read(codes: Uint16Array, from: number): number {
      const { length } = codes;
      let hints = 0;
      let at = from;
      // Four at a time, since a turn of the loop takes as long by itself as what is done for one.
      for (const last = length - 3; at < last; at += 4) {
        const all =
          hints |
          (hintsOf[numbers[codes[at] as number] as number] as number) |
          (hintsOf[numbers[codes[at + 1] as number] as number] as number) |
          (hintsOf[numbers[codes[at + 2] as number] as number] as number) |
          (hintsOf[numbers[codes[at + 3] as number] as number] as number);
        if (all < 0) break;
        hints = all;
      }
      for (; at < length; at++) {
        const all = hints | (hintsOf[numbers[codes[at] as number] as number] as number);
        if (all < 0) break;
        hints = all;
      }
      reader.hints = hints;
      return at;
    },
  };
  return reader;
}

/** By code unit, the bits of {@link openingOf}. */
const OPENINGS = new Uint8Array(0x10000);
const MOST_OPENINGS = 8;
let knownOpenings = 0;

/** What a passage opens with, as a bit: one of the characters, without which a rule need not be tried. */
export function openingOf(characters: Iterable<string>): number {
  if (knownOpenings === MOST_OPENINGS) throw new RangeError(`There is no room for more than ${MOST_OPENINGS} openings.`);
  const bit = 1 << knownOpenings;
  knownOpenings++;
  for (const character of characters) {
    const code = character.charCodeAt(0);
    OPENINGS[code] = (OPENINGS[code] as number) | bit;
  }
  return bit;
}

/** The bits that a passage has which opens with the code unit. */
export function openingsAt(code: number): number {
  return OPENINGS[code] as number;
}
