import { Beginnings } from './beginnings.ts';

/** Finds many words at once: a tree of their characters, so that a text is read once however many words there are. */
export class Matcher<Value> {
  /** Of the words, for a loop over a whole text. */
  readonly beginnings = new Beginnings();
  /** The words by the two code units that they begin with. */
  private readonly roots = new Map<number, Node<Value>>();
  /** Which pairs of code units words begin with, by a hash: nearly every place of a text is left at this one look. */
  private readonly begins = new Uint8Array(0x10000);

  /** Adds a word of two characters or more; the first value of a word stays. */
  add(word: string, value: Value): void {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    this.begins[hashOf(first, second)] = 1;
    this.beginnings.add(word);
    let node = this.roots.get(pairOf(first, second));
    if (node === undefined) {
      node = new Node();
      this.roots.set(pairOf(first, second), node);
    }
    for (let i = 2; i < word.length; i++) node = node.grow(word.charCodeAt(i));
    node.value ??= value;
  }

  /** Whether a word may begin with the two code units: where not, none does. */
  mayBegin(first: number, second: number): boolean {
    return this.begins[hashOf(first, second)] !== 0;
  }

  /**
   * The first place from `from` on where a word may begin, or `end` where there is none before it.
   * @param codes the code units of the text
   */
  next(codes: Uint16Array, from: number, end: number): number {
    const { begins } = this;
    for (let at = from; at + 1 < end; at++) if (begins[hashOf(codes[at] as number, codes[at + 1] as number)] !== 0) return at;
    return end;
  }

  /**
   * The words that begin at `at`, the longest last.
   * Walks no further than the longest word, so that a whole text takes time in proportion to its length.
   */
  at(text: string, at: number): readonly Found<Value>[] {
    let found: Found<Value>[] | null = null;
    let node = this.roots.get(pairOf(text.charCodeAt(at), text.charCodeAt(at + 1)));
    for (let end = at + 2; node !== undefined; end++) {
      if (node.value !== undefined) {
        found ??= [];
        found.push({ end, value: node.value });
      }
      node = end < text.length ? node.get(text.charCodeAt(end)) : undefined;
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
  private readonly next = new Map<number, Node<Value>>();

  get(code: number): Node<Value> | undefined {
    return this.next.get(code);
  }

  /** The node for the code unit, made where there is none. */
  grow(code: number): Node<Value> {
    let node = this.next.get(code);
    if (node === undefined) {
      node = new Node();
      this.next.set(code, node);
    }
    return node;
  }
}

const NOTHING: readonly never[] = [];

/** Two code units as one number that is still a small integer. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function hashOf(first: number, second: number): number {
  return ((first * 0x9e5) ^ second) & 0xffff;
}
