import { isBlank } from './characters.ts';
import type { Signs } from './signs.ts';

/** ASCII, where marks stay inside a word too (`3.14`, `T-3`, `50%`, `9+2`), and the letters of Latin, Greek and Cyrillic. */
const isOfWord = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x52f);

/** How many code units an entry of a count is for. */
const STEP = 64;

/**
 * 字数 as Word counts it: every East Asian character and mark is one, a run of western letters, digits and ASCII marks
 * is one word, blanks are none. Source: the "Words" figure of Word's statistics dialog (字数), not "characters".
 */
export class CharacterCount {
  /** How many before every {@link STEP}th code unit are not counted: nearly all of a Chinese text are, so the others are noted. */
  private readonly uncounted: Uint32Array;

  /** Counts a text once, so that any stretch of it is then counted in constant time. */
  constructor(private readonly signs: Signs) {
    const { length } = signs.text;
    this.uncounted = new Uint32Array(Math.floor(length / STEP) + 1);
    for (let step = 1; step < this.uncounted.length; step++) {
      this.uncounted[step] = (this.uncounted[step - 1] as number) + this.uncountedFrom((step - 1) * STEP, step * STEP);
    }
  }

  /** 字数 from `start` to `end`, half-open offsets: a word that begins before `start` is none of it. */
  of(start: number, end: number): number {
    return end - start - (this.uncountedBefore(end) - this.uncountedBefore(start));
  }

  private uncountedBefore(offset: number): number {
    const step = Math.floor(offset / STEP);
    return (this.uncounted[step] as number) + this.uncountedFrom(step * STEP, offset);
  }

  /** Blanks, all but the first character of a word, and the second half of a surrogate pair. */
  private uncountedFrom(start: number, end: number): number {
    const { text } = this.signs;
    let uncounted = 0;
    for (let at = this.signs.next(start); at < end; at = this.signs.next(at + 1)) {
      const code = text.charCodeAt(at);
      if (isOfWord(code) ? isOfWord(text.charCodeAt(at - 1)) : isBlank(code) || (code >= 0xdc00 && code <= 0xdfff)) uncounted++;
    }
    return uncounted;
  }
}

/** How often something stands in 1,000 characters of a text of so many, to two decimals; 0 where there are none. */
export function perThousand(count: number, characters: number): number {
  return characters === 0 ? 0 : Math.round((count / characters) * 100_000) / 100;
}
