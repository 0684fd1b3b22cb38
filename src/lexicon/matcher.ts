import { Beginnings } from './beginnings.ts';

/** Finds many words at once: a tree of their characters, so that a text is read once however many words there are. */
export class Matcher<Value> {
  /** Of the words, for a loop over a whole text. */
  readonly beginnings = new Beginnings();
  /** The words by their first two code units. */
  private readonly pairs = new Map<number, Branch<Value>>();
  /** Which pairs of code units words begin with, a bit for each hash: nearly every place of a text is left at this one look. */
  private readonly begins = new Uint32Array(HASHES / BITS);

  /** Adds a word of two code units or more; the first value of a word stays. */
  add(word: string, value: Value): void {
    const first = word.charCodeAt(0);
    const second = word.charCodeAt(1);
    const hash = hashOf(first, second);
    this.begins[hash >>> 5] = (this.begins[hash >>> 5] as number) | (1 << (hash & 31));
    this.beginnings.add(word);
    const branch = this.pairs.get(pairOf(first, second));
    if (branch) branch.add(word, value);
    else this.pairs.set(pairOf(first, second), new Branch(word, value));
  }

  /** Whether a word may begin with the two code units: where not, none does. */
  mayBegin(first: number, second: number): boolean {
    const hash = hashOf(first, second);
    return (((this.begins[hash >>> 5] as number) >>> (hash & 31)) & 1) !== 0;
  }

  /**
   * The first place from `from` on where a word may begin, or `end` where there is none before it.
   * @param codes the code units of the text
   */
  next(codes: Uint16Array, from: number, end: number): number {
    for (let at = from; at + 1 < end; at++) if (this.mayBegin(codes[at] as number, codes[at + 1] as number)) return at;
    return end;
  }

  /**
   * The words that begin at `at`, the longest last.
   * Walks no further than the longest word, so that a whole text takes time in proportion to its length.
   */
  at(text: string, at: number): readonly Found<Value>[] {
    if (at + 1 >= text.length) return NOTHING;
    let found: Found<Value>[] | null = null;
    let node = this.pairs.get(pairOf(text.charCodeAt(at), text.charCodeAt(at + 1)))?.node();
    for (let i = at + 2; node !== undefined; i++) {
      if (node.value !== undefined) {
        found ??= [];
        found.push({ end: i, value: node.value });
      }
      if (i >= text.length) break;
      node = node.next?.get(text.charCodeAt(i));
    }
    return found ?? NOTHING;
  }
}

/** A word that was found: the offset after it, and what belongs to it. */
export interface Found<Value> {
  readonly end: number;
  readonly value: Value;
}

/** The words that begin with one pair of code units. Most texts hold few of the pairs, so the tree of each grows when it is asked for. */
class Branch<Value> {
  private readonly words: string[];
  private readonly values: Value[];
  private root: Node<Value> | null = null;

  constructor(word: string, value: Value) {
    this.words = [word];
    this.values = [value];
  }

  add(word: string, value: Value): void {
    this.words.push(word);
    this.values.push(value);
    this.root = null;
  }

  /** What follows the pair. */
  node(): Node<Value> {
    this.root ??= this.grow();
    return this.root;
  }

  private grow(): Node<Value> {
    const root: Node<Value> = { value: undefined, next: null };
    for (const [index, word] of this.words.entries()) {
      let node = root;
      for (let i = 2; i < word.length; i++) {
        node.next ??= new Map();
        let child = node.next.get(word.charCodeAt(i));
        if (child === undefined) {
          child = { value: undefined, next: null };
          node.next.set(word.charCodeAt(i), child);
        }
        node = child;
      }
      node.value ??= this.values[index];
    }
    return root;
  }
}

/** What has been read of some words, and how they go on. */
interface Node<Value> {
  value: Value | undefined;
  next: Map<number, Node<Value>> | null;
}

const NOTHING: readonly never[] = [];
const HASHES = 0x10000;
const BITS = 32;

/** Two code units as one number that is still a small integer. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function hashOf(first: number, second: number): number {
  return ((first * 0x9e5) ^ second) & (HASHES - 1);
}
