import type { Countable, Counts } from './counts.ts';
import { longer } from './token-list.ts';

const FIRST_SIZE = 1 << 12;

/** How often each word stands in all documents of a run, and in how many of them. Holds nothing of the documents themselves. */
export class Totals implements Countable {
  tokens = 0;
  readonly ids: number[] = [];
  readonly numbers = new Set<number>();
  readonly tags = new Map<number, string>();
  private counts = new Int32Array(FIRST_SIZE);
  private documents = new Int32Array(FIRST_SIZE);

  add(document: Counts): void {
    this.tokens += document.tokens;
    for (const [index, id] of document.ids.entries()) {
      if (id >= this.counts.length) this.grow(id * 2);
      if (this.documents[id] === 0) this.ids.push(id);
      this.documents[id] = (this.documents[id] as number) + 1;
      this.counts[id] = (this.counts[id] as number) + document.countAt(index);
    }
    for (const id of document.numbers) this.numbers.add(id);
    // What is a slogan in one document is one for all.
    for (const [id, tag] of document.tags) if (!this.tags.has(id)) this.tags.set(id, tag);
  }

  countAt(index: number): number {
    return this.counts[this.ids[index] as number] as number;
  }

  /** In how many documents the word stands. */
  documentsAt(index: number): number {
    return this.documents[this.ids[index] as number] as number;
  }

  private grow(size: number): void {
    this.counts = longer(this.counts, size);
    this.documents = longer(this.documents, size);
  }
}
