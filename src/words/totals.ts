import type { Countable, Counts } from './counts.ts';
import { longer } from './token-list.ts';

const FIRST_SIZE = 1 << 12;

/** How often each word stands in all documents of a run, and in how many of them. Holds nothing of the documents themselves. */
export class Totals implements Countable {
  tokens = 0;
  readonly ids: number[] = [];
  private readonly numbers = new Set<number>();
  private readonly tags = new Map<number, string>();
  private counts = new Int32Array(FIRST_SIZE);
  private documents = new Int32Array(FIRST_SIZE);

  add(document: Counts): void {
    this.tokens += document.tokens;
    for (const id of document.ids) {
      if (id >= this.counts.length) this.grow(id);
      if (this.documents[id] === 0) this.ids.push(id);
      this.documents[id] = (this.documents[id] as number) + 1;
      this.counts[id] = (this.counts[id] as number) + document.countOf(id);
      if (document.isNumber(id)) this.numbers.add(id);
    }
    // What is a slogan in one document is one for all.
    for (const [id, tag] of document.tags) if (!this.tags.has(id)) this.tags.set(id, tag);
  }

  countOf(id: number): number {
    return this.counts[id] ?? 0;
  }

  /** In how many documents the word stands. */
  documentsOf(id: number): number {
    return this.documents[id] ?? 0;
  }

  isNumber(id: number): boolean {
    return this.numbers.has(id) && !this.tags.has(id);
  }

  tagOf(id: number): string | undefined {
    return this.tags.get(id);
  }

  private grow(id: number): void {
    const size = (id + 1) * 2;
    this.counts = longer(this.counts, size);
    this.documents = longer(this.documents, size);
  }
}
