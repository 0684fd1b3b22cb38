import { rareAmong } from './rare.ts';
import { scratch } from './scratch.ts';

/**
 * The Han characters that readers of a text look for by themselves: what numerals are made of, what a marker begins with, what joins
 * the items of a list, what stands for a name.
 */
const HAN = '一二三四五六七八九十百千万亿零两第首其再最和与及同暨某';

/** One where the code unit is a sign. */
const IS_SIGN = new Uint8Array(0x10000).fill(1).fill(0, 0x4e00, 0xa000);
for (const character of HAN) IS_SIGN[character.charCodeAt(0)] = 1;

/** Whether the code unit is a sign: any but the Han characters that only words are made of. */
export function isSign(code: number): boolean {
  return IS_SIGN[code] === 1;
}

/**
 * Where the signs of a text stand: its punctuation, digits, letters, blanks and {@link HAN}. They are one in six characters of a Chinese
 * text, and all that most readers look for, so that each need not go through the whole text by itself.
 */
export class Signs {
  /** The code units of the text: looking at one of them is faster here than in a string. */
  readonly codes: Uint16Array;
  /** The offsets of all signs in order, for a loop over a whole text. */
  readonly all: Uint32Array;
  /** A bit for each code unit of the text, 32 in a number. */
  private readonly bits: Int32Array;
  private foundRare: Uint32Array | null = null;

  constructor(readonly text: string) {
    const { length } = text;
    const codes = new Uint16Array(length);
    const bits = new Int32Array((length + 31) >> 5);
    // Every offset is written down and counted only where a sign stands: a question for each would be guessed wrong too often.
    const offsets = scratch(length);
    let count = 0;
    for (let word = 0; word < bits.length; word++) {
      const start = word << 5;
      const most = Math.min(32, length - start);
      let ofWord = 0;
      for (let i = 0; i < most; i++) {
        const at = start + i;
        const code = text.charCodeAt(at);
        const sign = IS_SIGN[code] as number;
        codes[at] = code;
        offsets[count] = at;
        count += sign;
        ofWord |= sign << i;
      }
      bits[word] = ofWord;
    }
    this.codes = codes;
    this.bits = bits;
    this.all = offsets.slice(0, count);
  }

  /** The offsets of the rare signs in order: what is looked for one by one, and few; see {@link rareAmong}. */
  get rare(): Uint32Array {
    this.foundRare ??= rareAmong(this);
    return this.foundRare;
  }

  /** Offset of the first sign at `from` or behind it, in UTF-16 code units; the length of the text where none is. */
  next(from: number): number {
    const { bits } = this;
    let word = from >> 5;
    if (word >= bits.length) return this.text.length;
    let left = (bits[word] as number) & (-1 << (from & 31));
    while (left === 0) {
      word++;
      if (word === bits.length) return this.text.length;
      left = bits[word] as number;
    }
    // The lowest bit that is left.
    return (word << 5) + 31 - Math.clz32(left & -left);
  }
}
