import { isBlank, isDigit, isLatin } from './characters.ts';

const isPartOfWord = (code: number): boolean =>
  (isDigit(code) && code < 0x80) || (isLatin(code) && code < 0x80) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x52f);

/** ASCII marks that stay inside a western word: `3.14`, `T-3`, `50%`, `9+2`. */
const isJoint = (code: number): boolean => code > 0x20 && code < 0x7f;

/**
 * 字数 as Word counts it: every East Asian character and mark is one, a run of western letters, digits and ASCII marks
 * is one word, blanks are none. Source: the "Words" figure of Word's statistics dialog (字数), not "characters".
 */
export class CharacterCount {
  private readonly before: Uint32Array;

  /** Counts a text once, so that any stretch of it is then counted in constant time. */
  constructor(text: string) {
    this.before = new Uint32Array(text.length + 1);
    let count = 0;
    let inWord = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 0x3000 && code < 0xd800) {
        // Nearly every character of a Chinese text: one, and no part of a word.
        count++;
        inWord = false;
      } else if (isBlank(code)) inWord = false;
      else if (isJoint(code) || isPartOfWord(code)) {
        if (!inWord) count++;
        inWord = true;
      } else {
        inWord = false;
        const isLowSurrogate = code >= 0xdc00 && code <= 0xdfff;
        if (!isLowSurrogate) count++;
      }
      this.before[i + 1] = count;
    }
  }

  /** 字数 from `start` to `end`, half-open offsets. */
  of(start: number, end: number): number {
    return (this.before[end] as number) - (this.before[start] as number);
  }
}

/** How often something stands in 1,000 characters of a text of so many, to two decimals; 0 where there are none. */
export function perThousand(count: number, characters: number): number {
  return characters === 0 ? 0 : Math.round((count / characters) * 100_000) / 100;
}
