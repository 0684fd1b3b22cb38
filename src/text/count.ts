import { isBlank } from './characters.ts';

/** ASCII, where marks stay inside a word too (`3.14`, `T-3`, `50%`, `9+2`), and the letters of Latin, Greek and Cyrillic. */
const isOfWord = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x52f);

/** A count is kept for every so many code units, and those behind it are counted anew: in between it is asked for seldom. */
const STEP = 64;

/**
 * 字数 as Word counts it: every East Asian character and mark is one, a run of western letters, digits and ASCII marks
 * is one word, blanks are none. Source: the "Words" figure of Word's statistics dialog (字数), not "characters".
 */
export class CharacterCount {
  /** The count before every {@link STEP}th code unit. */
  private readonly before: number[] = [];

  /** Counts a text once, so that any stretch of it is then counted in constant time. */
  constructor(private readonly text: string) {
    let count = 0;
    for (let start = 0; start <= text.length; start += STEP) {
      this.before.push(count);
      count += this.from(start, Math.min(start + STEP, text.length));
    }
  }

  /** 字数 from `start` to `end`, half-open offsets: a word that begins before `start` is none of it. */
  of(start: number, end: number): number {
    return this.upTo(end) - this.upTo(start);
  }

  private upTo(offset: number): number {
    const step = Math.floor(offset / STEP);
    return (this.before[step] as number) + this.from(step * STEP, offset);
  }

  private from(start: number, end: number): number {
    const { text } = this;
    let count = 0;
    let inWord = isOfWord(text.charCodeAt(start - 1));
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      // Nearly every character of a Chinese text is one, and no part of a word.
      if (code > 0x3000 && code < 0xd800) {
        count++;
        inWord = false;
      } else if (isOfWord(code)) {
        if (!inWord) count++;
        inWord = true;
      } else {
        inWord = false;
        const isLowSurrogate = code >= 0xdc00 && code <= 0xdfff;
        if (!isLowSurrogate && !isBlank(code)) count++;
      }
    }
    return count;
  }
}

/** How often something stands in 1,000 characters of a text of so many, to two decimals; 0 where there are none. */
export function perThousand(count: number, characters: number): number {
  return characters === 0 ? 0 : Math.round((count / characters) * 100_000) / 100;
}
