import type { Shingles } from './shingles.ts';

/** Bits of a slot: some document has the shingle, and a second one. */
const ONE = 1;
const TWO = 2;
/** Slots in an element of the table, as a shift. */
const SLOTS = 4;

/** So many slots for each shingle keep apart nearly all that differ. */
const ROOM = 8;
/** A shingle stands for about so many bytes of a Chinese text in UTF-8. */
const BYTES = 15;
const LEAST_SLOTS = 1 << 16;
const MOST_SLOTS = 2 ** 29;

/**
 * Which shingles more than one document has, in two bits each: what no other document has need not be kept. Now and then it says so of one
 * that only one has, never the other way round. One thread writes it, so that a document that is read again after a thread was lost
 * is noted once all the same; the others read it.
 */
export class Sketch {
  private readonly words: Int32Array;
  private readonly mask: number;

  /** @param memory as {@link sketchMemory} gives it */
  constructor(memory: SharedArrayBuffer) {
    this.words = new Int32Array(memory);
    this.mask = (this.words.length << SLOTS) - 1;
  }

  /** Notes the shingles of one document. @param hashes as {@link distinct} gives them */
  note(hashes: Uint32Array): void {
    for (const hash of hashes) {
      const slot = hash & this.mask;
      const shift = (slot & 15) << 1;
      const word = this.words[slot >>> SLOTS] as number;
      this.words[slot >>> SLOTS] = word | ((word >>> shift) & ONE ? TWO << shift : ONE << shift);
    }
  }

  /** Whether more than one document has the shingle. */
  isShared(hash: number): boolean {
    const slot = hash & this.mask;
    return (((this.words[slot >>> SLOTS] as number) >>> ((slot & 15) << 1)) & TWO) !== 0;
  }
}

/** The hashes of a document, each once. */
export function distinct({ hashes }: Shingles): Uint32Array {
  const sorted = hashes.slice().sort();
  let kept = 0;
  for (let index = 0; index < sorted.length; index++) {
    if (index === 0 || sorted[index] !== sorted[index - 1]) sorted[kept++] = sorted[index] as number;
  }
  return sorted.slice(0, kept);
}

/** Room for the shingles of inputs of so many bytes together; at most 128 MiB, from 10 GB of text up with ever more that are kept in vain. */
export function sketchMemory(bytes: number): SharedArrayBuffer {
  let slots = LEAST_SLOTS;
  while (slots < MOST_SLOTS && slots < (bytes / BYTES) * ROOM) slots *= 2;
  return new SharedArrayBuffer(slots / 4);
}
