import { lowestBit } from './bits.ts';
import { copyOfRoles } from './fold.ts';
import { type PairPlaces, pairsAmong } from './pairs.ts';
import { rareAmong } from './rare.ts';
import { codeUnitsOf } from './string.ts';

const FIRST_HAN = 0x4e00;
const BEHIND_HAN = 0xa000;
/**
 * The Han characters that readers of a text look for by themselves: what numerals are made of, what a marker begins with, what joins
 * the items of a list, what stands for a name. So are traditional ones, which are read as others.
 */
const HAN = '一二三四五六七八九十百千万亿零两双第首其再又最和与及同暨某';

/** One where the code unit is a sign. Of the Han characters only traditional ones have a role, and that is 1. */
const IS_SIGN = copyOfRoles().fill(1, 0, FIRST_HAN).fill(1, BEHIND_HAN);
for (const character of HAN) IS_SIGN[character.charCodeAt(0)] = 1;

/** Whether the code unit is a sign: any but the Han characters that only words are made of. */
export function isSign(code: number): boolean {
  return IS_SIGN[code] === 1;
}

/** Texts that are longer are listed in an array of their own, so that one long text does not keep its memory for ever. */
const LONGEST = 1 << 18;

let list: ((codes: Uint16Array) => Uint32Array) | undefined;

/** Makes what lists the offsets of the signs: V8 takes tables for constants that a closure holds, and goes through a text in half the time. */
function lister(): (codes: Uint16Array) => Uint32Array {
  const isSign = IS_SIGN;
  const shared = new Uint32Array(LONGEST);
  return (codes) => {
    const { length } = codes;
    const offsets = length > LONGEST ? new Uint32Array(length) : shared;
    let count = 0;
    let at = 0;
    // Every offset is written down and counted only where a sign stands: a question for each would be guessed wrong too often. Four at a
    // time, since a turn of the loop takes as long by itself as what is done for one.
    for (const last = length - 3; at < last; at += 4) {
      offsets[count] = at;
      count += isSign[codes[at] as number] as number;
      offsets[count] = at + 1;
      count += isSign[codes[at + 1] as number] as number;
      offsets[count] = at + 2;
      count += isSign[codes[at + 2] as number] as number;
      offsets[count] = at + 3;
      count += isSign[codes[at + 3] as number] as number;
    }
    for (; at < length; at++) {
      offsets[count] = at;
      count += isSign[codes[at] as number] as number;
    }
    return offsets.slice(0, count);
  };
}

/**
 * Where the signs of a text stand: its punctuation, digits, letters, blanks, {@link HAN} and traditional characters. They are one in six characters of a Chinese
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
  private foundPairs: PairPlaces | null = null;

  constructor(readonly text: string) {
    const codes = codeUnitsOf(text);
    list ??= lister();
    const all = list(codes);
    const bits = new Int32Array((codes.length + 31) >> 5);
    // Asking a list for its length at each turn is slow.
    const { length } = all;
    for (let i = 0; i < length; i++) {
      const at = all[i] as number;
      bits[at >> 5] = (bits[at >> 5] as number) | (1 << (at & 31));
    }
    this.codes = codes;
    this.bits = bits;
    this.all = all;
  }

  /** The offsets of the rare signs in order: what is looked for one by one, and few; see {@link rareAmong}. */
  get rare(): Uint32Array {
    this.foundRare ??= rareAmong(this.codes, this.all);
    return this.foundRare;
  }

  /** Where any two of the code units stand that readers ask for; see {@link pairsAmong}. */
  get pairs(): PairPlaces {
    this.foundPairs = pairsAmong(this.codes, this.all, this.foundPairs);
    return this.foundPairs;
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
    return (word << 5) + lowestBit(left);
  }

  /** Offset of the last sign before `before`, which is in the text or its length; -1 where none is. */
  last(before: number): number {
    const { bits } = this;
    let word = (before - 1) >> 5;
    if (word < 0) return -1;
    let left = (bits[word] as number) & (-1 >>> (31 - ((before - 1) & 31)));
    while (left === 0) {
      word--;
      if (word < 0) return -1;
      left = bits[word] as number;
    }
    return (word << 5) + 31 - Math.clz32(left);
  }
}
