import { pairOf } from './beginnings.ts';
import type { Group } from './matcher.ts';

/** Of the bits of a pair, as a factor that spreads them: 2^32 divided by the golden ratio. */
const SPREAD = 0x9e3779b1;
/** So many slots at least are there for each pair, so that few are asked in vain. */
const SLOTS = 3;
/** What no pair of code units is, in a slot. */
const EMPTY = 0;

/**
 * The words of a lexicon in a few short arrays, those that begin with the same two code units side by side, of which the longer stand
 * behind. A tree of objects is many times as large: between two texts it is lost from the processor's memory, and each step in it waits.
 */
export class PackedWords<Value> {
  /** In each slot the first two code units of some words, as one number. */
  private readonly pairs: Int32Array;
  /** In the same slot the first of these words, and behind it the one behind the last. */
  private readonly bounds: Uint32Array;
  /** Where the third and the other code units of each word begin among those of all. */
  private readonly starts: Uint32Array;
  private readonly codes: Uint16Array;
  /** The first of the words that begin as each word does. */
  private readonly firsts: Uint32Array;
  private readonly words: string[] = [];
  private readonly values: Value[] = [];
  /** What is asked of the value of each word most often, as bits: the values are spread over more memory than the processor holds. */
  private readonly marks: Uint8Array;
  private readonly shift: number;

  /**
   * @param groups words of two code units or more, by their first two code units; of two that are the same the first counts
   * @param marksOf eight bits that say something of a value
   */
  constructor(groups: readonly Group<Value>[], marksOf: (value: Value) => number) {
    let count = 0;
    let length = 0;
    for (const { words } of groups) {
      count += words.length;
      for (let i = 0; i < words.length; i++) length += (words[i] as string).length - 2;
    }
    const bits = Math.max(1, Math.ceil(Math.log2(groups.length * SLOTS)));
    this.shift = 32 - bits;
    this.pairs = new Int32Array(1 << bits);
    this.bounds = new Uint32Array((1 << bits) * 2);
    this.starts = new Uint32Array(count + 1);
    this.firsts = new Uint32Array(count);
    this.codes = new Uint16Array(length);
    for (const group of groups) this.pack(group);
    this.marks = new Uint8Array(count);
    for (let word = 0; word < count; word++) this.marks[word] = marksOf(this.values[word] as Value);
  }

  /** The longest of the words that stands at `at`, which a place where one may begin is asked for; -1 where none does. */
  longest(codes: Uint16Array, at: number): number {
    const slot = this.slotOf(pairOf(codes[at] as number, codes[at + 1] as number));
    return this.upTo((this.bounds[slot * 2 + 1] as number) - 1, this.bounds[slot * 2] as number, codes, at);
  }

  /** The longest that is shorter than the word and stands at the same place, or -1. */
  shorter(word: number, codes: Uint16Array, at: number): number {
    return this.upTo(word - 1, this.firsts[word] as number, codes, at);
  }

  /** The word from `start` to `end`; -1 where that is none of them. */
  whole(codes: Uint16Array, start: number, end: number): number {
    if (end - start < 2) return -1;
    for (let word = this.longest(codes, start); word >= 0; word = this.shorter(word, codes, start)) {
      const length = this.lengthOf(word);
      if (length <= end - start) return length === end - start ? word : -1;
    }
    return -1;
  }

  /** The length of a word in code units. */
  lengthOf(word: number): number {
    return (this.starts[word + 1] as number) - (this.starts[word] as number) + 2;
  }

  wordOf(word: number): string {
    return this.words[word] as string;
  }

  valueOf(word: number): Value {
    return this.values[word] as Value;
  }

  marksOf(word: number): number {
    return this.marks[word] as number;
  }

  private pack({ words, values }: Group<Value>): void {
    const any = words[0] as string;
    const pair = pairOf(any.charCodeAt(0), any.charCodeAt(1));
    const slot = this.slotOf(pair);
    const first = this.values.length;
    const order = words.length === 1 ? ONE : byLength(words);
    for (let i = 0; i < order.length; i++) {
      const from = order[i] as number;
      this.add(words[from] as string, values[from] as Value, first);
    }
    this.pairs[slot] = pair;
    this.bounds[slot * 2] = first;
    this.bounds[slot * 2 + 1] = this.values.length;
  }

  private add(word: string, value: Value, first: number): void {
    const index = this.values.length;
    let at = this.starts[index] as number;
    for (let i = 2; i < word.length; i++) this.codes[at++] = word.charCodeAt(i);
    this.starts[index + 1] = at;
    this.firsts[index] = first;
    this.words.push(word);
    this.values.push(value);
  }

  /** The slot of a pair, an empty one where no word begins with it. */
  private slotOf(pair: number): number {
    const { pairs } = this;
    let slot = Math.imul(pair, SPREAD) >>> this.shift;
    while (pairs[slot] !== EMPTY && pairs[slot] !== pair) slot = (slot + 1) & (pairs.length - 1);
    return slot;
  }

  /** The last of the words from `first` to `last` that stands at `at`, or -1. */
  private upTo(last: number, first: number, codes: Uint16Array, at: number): number {
    for (let word = last; word >= first; word--) {
      const end = this.starts[word + 1] as number;
      let i = this.starts[word] as number;
      let place = at + 2;
      while (i < end && this.codes[i] === codes[place]) {
        i++;
        place++;
      }
      if (i === end) return word;
    }
    return -1;
  }
}

/** The only word of a group, as most are. */
const ONE: readonly number[] = [0];

/** The numbers of the words, the longer ones behind. Of the same words the first is looked at first, which stands last. */
function byLength(words: readonly string[]): number[] {
  const lengthOf = (index: number): number => (words[index] as string).length;
  return Array.from(words, (_word, index) => index).sort((a, b) => lengthOf(a) - lengthOf(b) || b - a);
}
