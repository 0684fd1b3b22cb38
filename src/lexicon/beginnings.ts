import { bitAt, bitsFor, setBit } from '../text/bits.ts';
import { scratch } from '../text/scratch.ts';

/** How many hashes there are: few enough that a table of them stays close to the processor, many enough that they seldom meet. */
export const PAIR_HASHES = 0x8000;
const THIRD_HASHES = 0x10000;
/** So many places of a text are looked at at a time: an even number. */
const CHUNK = 4096;

/**
 * What words begin with, as marks for hashes: nearly every place of a text is left at a look at its first two code units, and most of the
 * others at one at the third. It says yes of every place where a word begins, and of few others.
 */
export class Beginnings {
  /** One for the hash of each pair: a bit for each would have to be reckoned out at every place. */
  private readonly pairs = new Uint8Array(PAIR_HASHES);
  private readonly thirds = bitsFor(THIRD_HASHES);
  private added = 0;

  /** How often a pair was added: what was found with fewer may not be all. */
  get count(): number {
    return this.added;
  }

  /** Adds a word of two code units or more. */
  add(word: string): void {
    this.addPair(word.charCodeAt(0), word.charCodeAt(1));
    setBit(this.thirds, thirdOf(word));
  }

  /** Adds two code units that something else begins with, which others look for in the same look at a text. */
  addPair(first: number, second: number): void {
    this.pairs[pairHash(first, second)] = 1;
    this.added++;
  }

  /** Whether a word of two code units or more may begin with the first two. */
  mayBegin(first: number, second: number): boolean {
    return this.pairs[pairHash(first, second)] === 1;
  }

  /** Whether a word may begin with the three code units, of which the first two may begin one; the third is any behind the end of a text. */
  mayGoOn(first: number, second: number, third: number): boolean {
    const both = mixOf(first, second);
    return (bitAt(this.thirds, thirdHash(both, third)) | bitAt(this.thirds, hashOfTwo(both))) !== 0;
  }

  /**
   * The places before `length` where one of the pairs stands, and few others, in order.
   * @param codes the code units of a text, and two behind them
   * @param others words of this text alone, each of two code units or more
   */
  pairPlaces(codes: Uint16Array, length: number, others: readonly string[]): Uint32Array {
    return pairPlacesBy(this.pairs, codes, length, others);
  }

  /**
   * Those of the {@link pairPlaces} where a word may begin.
   * @param others those that were looked for there
   */
  wordPlaces(places: Uint32Array, codes: Uint16Array, others: readonly string[]): Uint32Array {
    return wordPlacesBy(this.thirds, places, codes, others);
  }
}

// The tables are copied into some that are the same for every text, since V8 reads at twice the speed what it knows for a constant: what
// a function that is made only once has about it. Every place is written down and counted only where it may be one: a question for each
// would be guessed wrong by the processor so often that its answers cost more than the words.

const pairPlacesBy = (() => {
  const pairs = new Uint8Array(PAIR_HASHES);
  const chunk = new Uint32Array(CHUNK);

  /** How many of the places from `from` to `to` are left in the chunk, two at a step: the one at `to` is among them where they are odd. */
  const look = (codes: Uint16Array, from: number, to: number): number => {
    let count = 0;
    let first = codes[from] as number;
    for (let at = from; at < to; at += 2) {
      const second = codes[at + 1] as number;
      chunk[count] = at;
      count += pairs[pairHash(first, second)] as number;
      first = codes[at + 2] as number;
      chunk[count] = at + 1;
      count += pairs[pairHash(second, first)] as number;
    }
    return count;
  };

  return (table: Uint8Array, codes: Uint16Array, length: number, others: readonly string[]): Uint32Array => {
    pairs.set(table);
    for (const word of others) pairs[pairHash(word.charCodeAt(0), word.charCodeAt(1))] = 1;
    const places = scratch(length + 1);
    let count = 0;
    for (let from = 0; from < length; from += CHUNK) {
      const left = look(codes, from, Math.min(length, from + CHUNK));
      for (let i = 0; i < left; i++) places[count++] = chunk[i] as number;
    }
    return places.slice(0, count > 0 && places[count - 1] === length ? count - 1 : count);
  };
})();

const wordPlacesBy = (() => {
  const thirds = bitsFor(THIRD_HASHES);

  return (table: Uint32Array, places: Uint32Array, codes: Uint16Array, others: readonly string[]): Uint32Array => {
    thirds.set(table);
    for (const word of others) setBit(thirds, thirdOf(word));
    const left = scratch(places.length);
    let count = 0;
    for (let i = 0; i < places.length; i++) {
      const at = places[i] as number;
      const both = mixOf(codes[at] as number, codes[at + 1] as number);
      left[count] = at;
      count += bitAt(thirds, thirdHash(both, codes[at + 2] as number)) | bitAt(thirds, hashOfTwo(both));
    }
    return left.slice(0, count);
  };
})();

/** The hash of a word among those of what it begins with. */
function thirdOf(word: string): number {
  const both = mixOf(word.charCodeAt(0), word.charCodeAt(1));
  return word.length === 2 ? hashOfTwo(both) : thirdHash(both, word.charCodeAt(2));
}

// Numbers, and no constants of the module: those are variables in the bundle, which would be looked up at every character.

/** Two code units as one number. */
export function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** The hash of two code units. */
export function pairHash(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ second) & 0x7fff;
}

function thirdHash(both: number, third: number): number {
  return (Math.imul(both, 0x9e5) ^ third) & 0xffff;
}

/** The hash of a word of two code units among those of three. */
function hashOfTwo(both: number): number {
  return thirdHash(both, 0);
}

/** Two code units as one number of which the lower half counts too. */
function mixOf(first: number, second: number): number {
  return first * 31 + second;
}
