import { BLANKS } from './characters.ts';
import type { Signs } from './signs.ts';

/** Never counted: blanks, and the second half of a surrogate pair. */
const UNCOUNTED = 1;
/** Counted only where it opens a word. */
const OF_WORD = 2;
/**
 * What a code unit is to the count; most are counted. Of a word are ASCII, where marks stay inside a word too (`3.14`, `T-3`, `50%`, `9+2`),
 * and the letters of Latin, Greek and Cyrillic.
 */
const KINDS = new Uint8Array(0x10000)
  .fill(UNCOUNTED, 0xdc00, 0xe000)
  .fill(OF_WORD, 0x21, 0x7f)
  .fill(OF_WORD, 0xc0, 0x250)
  .fill(OF_WORD, 0x370, 0x530);
for (const blank of BLANKS) KINDS[blank.charCodeAt(0)] = UNCOUNTED;

/** So many bits lower is the number of the entry of a count that a code unit belongs to: each is for 64 of them. */
const STEP_BITS = 6;

/**
 * 字数 as Word counts it: every East Asian character and mark is one, a run of western letters, digits and ASCII marks
 * is one word, blanks are none. Source: the "Words" figure of Word's statistics dialog (字数), not "characters".
 */
export class CharacterCount {
  /**
   * How many before every 64th code unit are not counted: nearly all of a Chinese text are, so the others are noted. Signed, since V8
   * reckons with differences of unsigned numbers as floats, and gives up the code of whoever got integers before.
   */
  private readonly uncounted: Int32Array;

  /** Counts a text once, so that any stretch of it is then counted in constant time. */
  constructor(private readonly signs: Signs) {
    const { codes, all } = signs;
    const { length } = all;
    const uncounted = new Int32Array((codes.length >> STEP_BITS) + 2);
    let count = 0;
    let last = -2;
    let before = 0;
    for (let i = 0; i < length; i++) {
      const at = all[i] as number;
      const kind = KINDS[codes[at] as number] as number;
      // What stands before a sign and is none is of no kind; (at - last - 2) >> 31 has all bits where the sign before stands there, else none.
      count += uncountedOf(kind, before & ((at - last - 2) >> 31));
      uncounted[(at >> 6) + 1] = count;
      last = at;
      before = kind;
    }
    // Where no sign stands, nothing is added.
    const steps = uncounted.length;
    for (let step = 1; step < steps; step++) {
      if ((uncounted[step] as number) < (uncounted[step - 1] as number)) uncounted[step] = uncounted[step - 1] as number;
    }
    this.uncounted = uncounted;
  }

  /** 字数 from `start` to `end`, half-open offsets: a word that begins before `start` is none of it. */
  of(start: number, end: number): number {
    return end - start - (this.uncountedBefore(end) - this.uncountedBefore(start));
  }

  private uncountedBefore(offset: number): number {
    const { signs } = this;
    const step = offset >> STEP_BITS;
    let uncounted = this.uncounted[step] as number;
    for (let at = signs.next(step << STEP_BITS); at < offset; at = signs.next(at + 1)) uncounted += uncountedAt(signs.codes, at);
    return uncounted;
  }
}

/** One where the sign is not counted: a blank, any but the first character of a word, the second half of a surrogate pair. */
function uncountedAt(codes: Uint16Array, at: number): number {
  return uncountedOf(KINDS[codes[at] as number] as number, at === 0 ? 0 : (KINDS[codes[at - 1] as number] as number));
}

/** The same of its kind and of that of what stands before it. */
function uncountedOf(kind: number, before: number): number {
  // Reckoned and not asked: the answers would be guessed wrong too often.
  return (kind | ((kind & before) >> 1)) & UNCOUNTED;
}

/** How often something stands in 1,000 characters of a text of so many, to two decimals; 0 where there are none. */
export function perThousand(count: number, characters: number): number {
  return characters === 0 ? 0 : Math.round((count / characters) * 100_000) / 100;
}

/** How often something stands in 1,000,000 characters of a text of so many, to two decimals; null where there are none. */
export function perMillion(count: number, characters: number): number | null {
  return characters === 0 ? null : Math.round((count / characters) * 100_000_000) / 100;
}
