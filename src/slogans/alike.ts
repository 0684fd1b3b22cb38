import type { Range } from '../lists/conjunctions.ts';
import { CLAUSE_END, classAt, SEPARATOR } from '../lists/marks.ts';
import type { Signs } from '../text/signs.ts';

/** Names of a list are no longer than this, in characters. */
const LONGEST = 36;
/** Shorter lists end alike by chance. */
const LEAST = 3;
/** A list of so many is beyond chance, although others end like it. */
const MANY = 4;
/** Longer chains, and more of them with one word, name nothing that could be told apart. */
const LONGEST_CHAIN = 40;
const MOST_CHAINS = 24;
/** Between the items of a list. */
const MARK = '、'.charCodeAt(0);
/** By how many characters lists are told apart. */
const KEY = 2;
const CONJUNCTION = /^(?:，?以及|和|与|及|、)/u;
/** A comma that joins two items. */
const JOINT = /^，(?:以及|和|与)/u;
const LONGEST_JOINT = 3;

/** A list whose items end alike: the offsets of the `、` in it. */
type Chain = readonly number[];
const NONE: Chain = [];

/**
 * The lists of a text whose items end in the same word (主体责任、监督责任、…、直接责任), by that word: what a name like “五个责任” stands
 * for, although the list stands elsewhere. Linear to make.
 */
export class AlikeLists {
  private readonly chains = new Map<string, Chain[]>();

  private readonly text: string;
  private readonly codes: Uint16Array;

  constructor({ text, codes, all }: Signs) {
    this.text = text;
    this.codes = codes;
    const mark = MARK;
    let chain: number[] | null = null;
    let last = -LONGEST - 1;
    for (let i = 0; i < all.length; i++) {
      const at = all[i] as number;
      if (codes[at] !== mark) continue;
      // Few marks have before them what the mark before has.
      const isNear = at - last <= LONGEST && codes[at - 1] === codes[last - 1];
      const joints = isNear ? this.jointsUpTo(last, at) : null;
      if (joints !== null) {
        chain ??= [last];
        chain.push(...joints, at);
      } else if (chain !== null) {
        this.note(chain);
        chain = null;
      }
      last = at;
    }
    if (chain !== null) this.note(chain);
  }

  /** Whether a list of so many items that end in the word could be told from others. */
  static mayHold(head: string, count: number): boolean {
    return head.length >= KEY && count >= LEAST;
  }

  /** The only list of exactly `count` items that end in `head`; null where there is none, or more than one that it may be. */
  find(head: string, count: number): readonly Range[] | null {
    if (!AlikeLists.mayHold(head, count)) return null;
    const chains = this.chains.get(head.slice(-KEY)) ?? [];
    if (chains.length > MOST_CHAINS) return null;
    const lists: (readonly Range[])[] = [];
    for (const chain of chains) {
      const items = this.itemsOf(chain, head);
      if (items && items.length >= LEAST) lists.push(items);
    }
    const fitting = lists.filter((items) => items.length === count);
    const words = new Set(
      fitting.map((items) =>
        items
          .slice(1, -1)
          .map(([start, end]) => this.text.slice(start, end))
          .join('、'),
      ),
    );
    return words.size === 1 && (count >= MANY || lists.length === fitting.length) ? (fitting[0] ?? null) : null;
  }

  /** Whether what ends at `at` is one more item behind `last`: the `，以及` between them, most often none; null where it is no item. */
  private jointsUpTo(last: number, at: number): readonly number[] | null {
    const { text } = this;
    if (!this.endsAlike(last, at)) return null;
    let joints: number[] | null = null;
    for (let i = last + 1; i < at; i++) {
      if (!(classAt(text, i) & CLAUSE_END)) continue;
      if (!JOINT.test(text.slice(i, i + LONGEST_JOINT)) || !this.endsAlike(last, i)) return null;
      joints ??= [];
      joints.push(i);
    }
    return joints ?? NONE;
  }

  private endsAlike(one: number, other: number): boolean {
    const { codes } = this;
    return codes[other - 1] === codes[one - 1] && codes[other - 2] === codes[one - 2];
  }

  private note(chain: Chain): void {
    const first = chain[0] as number;
    if (chain.length > LONGEST_CHAIN || first < KEY) return;
    const key = this.text.slice(first - KEY, first);
    const others = this.chains.get(key);
    if (others) {
      if (others.length <= MOST_CHAINS) others.push(chain);
    } else this.chains.set(key, [chain]);
  }

  /** The items of a chain, the last as far as it ends in the word too; null where it does not. */
  private itemsOf(chain: Chain, head: string): readonly Range[] | null {
    const { text } = this;
    const first = chain[0] as number;
    let start = first;
    while (start > 0 && first - start < LONGEST && !(classAt(text, start - 1) & (CLAUSE_END | SEPARATOR))) start--;
    const items: Range[] = [];
    for (const at of chain) {
      items.push([start, at]);
      if (!text.endsWith(head, at) || at - start <= head.length) return null;
      start = at + 1;
    }
    for (;;) {
      const found = text.slice(start, start + LONGEST).indexOf(head);
      const end = start + found + head.length;
      if (found < 1 || this.isBroken(start, end)) return items.length > chain.length ? items : null;
      items.push([start, end]);
      const joint = CONJUNCTION.exec(text.slice(end, end + LONGEST_JOINT));
      if (!joint) return items;
      start = end + joint[0].length;
    }
  }

  private isBroken(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (classAt(this.text, i) & CLAUSE_END) return true;
    return false;
  }
}
