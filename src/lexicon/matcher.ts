/** Finds many words at once: a tree of their characters, so that a text is read once however many words there are. */
export class Matcher<Value> {
  /** What follows the first two code units of the words. */
  private readonly pairs = new Map<number, Node<Value>>();
  /** Which pairs of code units words begin with, a bit for each hash: nearly every place of a text is left at this one look. */
  private readonly begins = new Uint32Array(HASHES / BITS);

  /** Adds a word of two code units or more; the first value of a word stays. */
  add(word: string, value: Value): void {
    const first = word.charCodeAt(0);
    const second = word.charCodeAt(1);
    const hash = hashOf(first, second);
    this.begins[hash >>> 5] = (this.begins[hash >>> 5] as number) | (1 << (hash & 31));
    let node = this.pairs.get(pairOf(first, second));
    if (node === undefined) {
      node = new Node();
      this.pairs.set(pairOf(first, second), node);
    }
    for (let i = 2; i < word.length; i++) node = node.grow(word.charCodeAt(i));
    node.value ??= value;
  }

  /** Whether a word may begin with the two code units: where not, none does. */
  mayBegin(first: number, second: number): boolean {
    const hash = hashOf(first, second);
    return (((this.begins[hash >>> 5] as number) >>> (hash & 31)) & 1) !== 0;
  }

  /**
   * The words that begin at `at`, the longest last.
   * Walks no further than the longest word, so that a whole text takes time in proportion to its length.
   */
  at(text: string, at: number): readonly Found<Value>[] {
    if (at + 1 >= text.length) return NOTHING;
    let found: Found<Value>[] | null = null;
    let node = this.pairs.get(pairOf(text.charCodeAt(at), text.charCodeAt(at + 1)));
    for (let i = at + 2; node !== undefined; i++) {
      if (node.value !== undefined) {
        found ??= [];
        found.push({ end: i, value: node.value });
      }
      if (i >= text.length) break;
      node = node.get(text.charCodeAt(i));
    }
    return found ?? NOTHING;
  }
}

/** A word that was found: the offset after it, and what belongs to it. */
export interface Found<Value> {
  readonly end: number;
  readonly value: Value;
}

/** What has been read of some words, and how they go on. */
class Node<Value> {
  value: Value | undefined = undefined;
  /** Most words are the only ones of their first two characters: a node has few ways to go on, and at the end of a word none. */
  private next: Map<number, Node<Value>> | null = null;

  get(code: number): Node<Value> | undefined {
    return this.next?.get(code);
  }

  /** The node for the code unit, made where there is none. */
  grow(code: number): Node<Value> {
    this.next ??= new Map();
    let node = this.next.get(code);
    if (node === undefined) {
      node = new Node();
      this.next.set(code, node);
    }
    return node;
  }
}

const NOTHING: readonly never[] = [];
const HASHES = 0x10000;
const BITS = 32;

function hashOf(first: number, second: number): number {
  return ((first * 0x9e5) ^ second) & (HASHES - 1);
}

/** Two code units as one number. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}
