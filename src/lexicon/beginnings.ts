import { bitAt, bitsFor, setBit } from '../text/bits.ts';
import { scratch } from '../text/scratch.ts';

/** How many hashes there are: few enough that a table of them stays close to the processor, many enough that they seldom meet. */
const HASHES = 0x10000;
/** So many places of a text are looked at before what may begin there is looked at again. */
const CHUNK = 4096;

/**
 * What words begin with, as bits for hashes: nearly every place of a text is left at a look at its first two code units, and most of the
 * others at one at the third. It says yes of every place where a word begins, and of few others.
 */
export class Beginnings {
  private readonly pairs: Uint32Array;
  private readonly thirds: Uint32Array;

  /** @param others what these begin with, nothing unless given */
  constructor(others?: Beginnings) {
    this.pairs = others ? others.pairs.slice() : bitsFor(HASHES);
    this.thirds = others ? others.thirds.slice() : bitsFor(HASHES);
  }

  /** Adds a word of two code units or more. */
  add(word: string): void {
    const first = word.charCodeAt(0);
    const second = word.charCodeAt(1);
    setBit(this.pairs, hashOf(first, second));
    const both = mixOf(first, second);
    setBit(this.thirds, word.length === 2 ? hashOfTwo(both) : hashOf(both, word.charCodeAt(2)));
  }

  /** Whether a word of two code units or more may begin with the first two. */
  mayBegin(first: number, second: number): boolean {
    return bitAt(this.pairs, hashOf(first, second)) !== 0;
  }

  /** Whether a word may begin with the three code units, of which the first two may begin one; the third is any behind the end of a text. */
  mayGoOn(first: number, second: number, third: number): boolean {
    const both = mixOf(first, second);
    return (bitAt(this.thirds, hashOf(both, third)) | bitAt(this.thirds, hashOfTwo(both))) !== 0;
  }

  /**
   * The places before `length` where a word may begin, in order.
   * @param codes the code units of a text, and two behind them
   */
  placesIn(codes: Uint16Array, length: number): Uint32Array {
    return placesBy(this.pairs, this.thirds, codes, length);
  }
}

/**
 * The tables are copied into some that are the same for every text, since V8 reads at twice the speed what it knows for a constant: what
 * a function that is made only once has about it.
 */
const placesBy = (() => {
  const pairs = bitsFor(HASHES);
  const thirds = bitsFor(HASHES);
  const chunk = new Uint32Array(CHUNK);

  /**
   * How many of the places from `from` to `to` are left in the chunk. Every place is written down and counted only where it may be one: a
   * question for each would be guessed wrong by the processor so often that its answers cost more than the words.
   */
  const look = (codes: Uint16Array, from: number, to: number): number => {
    let count = 0;
    let first = codes[from] as number;
    for (let at = from; at < to; at++) {
      const second = codes[at + 1] as number;
      chunk[count] = at;
      count += bitAt(pairs, hashOf(first, second));
      first = second;
    }
    let left = 0;
    for (let i = 0; i < count; i++) {
      const at = chunk[i] as number;
      const both = mixOf(codes[at] as number, codes[at + 1] as number);
      chunk[left] = at;
      left += bitAt(thirds, hashOf(both, codes[at + 2] as number)) | bitAt(thirds, hashOfTwo(both));
    }
    return left;
  };

  return (somePairs: Uint32Array, someThirds: Uint32Array, codes: Uint16Array, length: number): Uint32Array => {
    pairs.set(somePairs);
    thirds.set(someThirds);
    const places = scratch(length);
    let count = 0;
    for (let from = 0; from < length; from += CHUNK) {
      const left = look(codes, from, Math.min(length, from + CHUNK));
      for (let i = 0; i < left; i++) places[count++] = chunk[i] as number;
    }
    return places.slice(0, count);
  };
})();

// Numbers, and no constants of the module: those are variables in the bundle, which would be looked up at every character.

function hashOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ second) & 0xffff;
}

/** The hash of a word of two code units among those of three. */
function hashOfTwo(both: number): number {
  return hashOf(both, 0);
}

/** Two code units as one number of which the lower half counts too. */
function mixOf(first: number, second: number): number {
  return first * 31 + second;
}
