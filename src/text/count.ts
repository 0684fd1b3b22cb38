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
    const { codes, all } = signs;
    const uncounted = new Uint32Array(Math.floor(codes.length / STEP) + 2);
    for (let i = 0; i < all.length; i++) {
      const at = all[i] as number;
      if (isCounted(codes, at)) continue;
      const step = Math.floor(at / STEP) + 1;
      uncounted[step] = (uncounted[step] as number) + 1;
    }
    for (let step = 1; step < uncounted.length; step++) uncounted[step] = (uncounted[step] as number) + (uncounted[step - 1] as number);
    this.uncounted = uncounted;
  }

  /** 字数 from `start` to `end`, half-open offsets: a word that begins before `start` is none of it. */
  of(start: number, end: number): number {
    return end - start - (this.uncountedBefore(end) - this.uncountedBefore(start));
  }

  private uncountedBefore(offset: number): number {
    const { signs } = this;
    const step = Math.floor(offset / STEP);
    let uncounted = this.uncounted[step] as number;
    for (let at = signs.next(step * STEP); at < offset; at = signs.next(at + 1)) if (!isCounted(signs.codes, at)) uncounted++;
    return uncounted;
  }
}

/** Whether the sign counts: not a blank, nor any but the first character of a word, nor the second half of a surrogate pair. */
function isCounted(codes: Uint16Array, at: number): boolean {
  const code = codes[at] as number;
  // Full-width marks and digits: most signs of a Chinese text.
  if (code > 0x3000 && (code < 0xd800 || code > 0xff00)) return true;
  if (isOfWord(code)) return at === 0 || !isOfWord(codes[at - 1] as number);
  return !isBlank(code) && !(code >= 0xdc00 && code <= 0xdfff);
}

/** How often something stands in 1,000 characters of a text of so many, to two decimals; 0 where there are none. */
export function perThousand(count: number, characters: number): number {
  return characters === 0 ? 0 : Math.round((count / characters) * 100_000) / 100;
}

/** How often something stands in 1,000,000 characters of a text of so many, to two decimals; null where there are none. */
export function perMillion(count: number, characters: number): number | null {
  return characters === 0 ? null : Math.round((count / characters) * 100_000_000) / 100;
}
