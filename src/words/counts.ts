import type { TokenSink } from './divider.ts';
import { NUMBER } from './scan.ts';
import { longer } from './token-list.ts';

/** Words that are counted, by their numbers in the vocabulary. */
export interface Countable {
  /** Each once, in order of first use. */
  readonly ids: readonly number[];
  countOf(id: number): number;
  /** Whether it is written in digits and no slogan. */
  isNumber(id: number): boolean;
  /** Part of speech of a word that was kept whole. */
  tagOf(id: number): string | undefined;
}

/** How often each word stands in a document, and where first. */
export class Counts implements Countable, TokenSink {
  readonly wantsMarks = false;
  /** All words and numbers, repetitions too. */
  tokens = 0;
  readonly ids: number[] = [];
  tags: ReadonlyMap<number, string> = new Map();
  private readonly numbers = new Set<number>();
  private counts: Int32Array<ArrayBuffer>;
  private firsts: Int32Array<ArrayBuffer>;
  private lasts: Int32Array<ArrayBuffer>;

  /** @param size of the vocabulary so far */
  constructor(size: number) {
    this.counts = new Int32Array(size + 1);
    this.firsts = new Int32Array(size + 1);
    this.lasts = new Int32Array(size + 1);
  }

  push(start: number, end: number, kind: number, id: number): void {
    if (id < 0) return;
    if (id >= this.counts.length) this.grow(id);
    this.tokens++;
    const count = (this.counts[id] as number) + 1;
    this.counts[id] = count;
    if (count > 1) return;
    this.ids.push(id);
    this.firsts[id] = start;
    this.lasts[id] = end;
    if (kind === NUMBER) this.numbers.add(id);
  }

  countOf(id: number): number {
    return this.counts[id] ?? 0;
  }

  isNumber(id: number): boolean {
    return this.numbers.has(id) && !this.tags.has(id);
  }

  tagOf(id: number): string | undefined {
    return this.tags.get(id);
  }

  /** The first place of the word in the restored text, half-open. */
  placeOf(id: number): [start: number, end: number] {
    return [this.firsts[id] as number, this.lasts[id] as number];
  }

  private grow(id: number): void {
    const size = (id + 1) * 2;
    this.counts = longer(this.counts, size);
    this.firsts = longer(this.firsts, size);
    this.lasts = longer(this.lasts, size);
  }
}
