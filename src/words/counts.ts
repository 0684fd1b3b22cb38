import type { TokenSink } from './divider.ts';
import { NUMBER } from './scan.ts';
import { longer } from './token-list.ts';

/** Words that are counted, in order of first use. An index is a place in {@link Countable.ids}. */
export interface Countable {
  /** Their numbers in the vocabulary, each once. */
  readonly ids: readonly number[];
  countAt(index: number): number;
  /** Those that are written in digits. */
  readonly numbers: ReadonlySet<number>;
  /** Parts of speech of those that were kept whole. */
  readonly tags: ReadonlyMap<number, string>;
}

/** How often each word stands in a document, and where first. */
export class Counts implements Countable {
  readonly ids: readonly number[];
  readonly numbers: ReadonlySet<number>;
  readonly tags: ReadonlyMap<number, string>;
  /** All words and numbers, repetitions too. */
  readonly tokens: number;
  private readonly counts: readonly number[];
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];

  constructor({ ids, numbers, tokens, counts, starts, ends }: Counted, tags: ReadonlyMap<number, string>) {
    this.ids = ids;
    this.numbers = numbers;
    this.tags = tags;
    this.tokens = tokens;
    this.counts = counts;
    this.starts = starts;
    this.ends = ends;
  }

  countAt(index: number): number {
    return this.counts[index] as number;
  }

  /** The first place of the word in the restored text, half-open. */
  placeAt(index: number): [start: number, end: number] {
    return [this.starts[index] as number, this.ends[index] as number];
  }
}

/** What was counted of a document. */
class Counted {
  tokens = 0;
  readonly ids: number[] = [];
  readonly numbers = new Set<number>();
  readonly counts: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
}

/** Counts the words of one document after the other. */
export class Counter implements TokenSink {
  readonly wantsMarks = false;
  /** Of each word of the vocabulary its index in this document plus one, or 0: as large as the vocabulary, so it is made once for all. */
  private indexes = new Int32Array(1 << 12);
  private counted = new Counted();

  push(start: number, end: number, kind: number, id: number): void {
    if (id < 0) return;
    if (id >= this.indexes.length) this.indexes = longer(this.indexes, id * 2);
    const { counted } = this;
    counted.tokens++;
    const index = (this.indexes[id] as number) - 1;
    if (index >= 0) {
      counted.counts[index] = (counted.counts[index] as number) + 1;
      return;
    }
    this.indexes[id] = counted.ids.push(id);
    counted.counts.push(1);
    counted.starts.push(start);
    counted.ends.push(end);
    if (kind === NUMBER) counted.numbers.add(id);
  }

  /** The counts of the document that was pushed, after which another may be. */
  take(tags: ReadonlyMap<number, string>): Counts {
    const { counted } = this;
    for (const id of counted.ids) this.indexes[id] = 0;
    this.counted = new Counted();
    return new Counts(counted, tags);
  }
}

/** Whether the word is written in digits and was not kept as a name. */
export function isNumber({ numbers, tags }: Countable, id: number): boolean {
  return numbers.has(id) && !tags.has(id);
}
