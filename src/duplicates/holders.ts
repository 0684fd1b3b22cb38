import type { Pieces } from './known.ts';

/** Of the known letters every so manieth is a sample: who shares a passage shares samples. */
export const STEP = 16;

/** Of up to so many holders of a sample each is a partner of each: more would be as many pairs as the square of them. */
const MOST_OPEN = 48;

/** Which documents have which samples of the known letters. */
export class Holders {
  /** Of the sample `s` the holders stand from `starts[s]` to `starts[s + 1]`, in order. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  private readonly all: readonly Pieces[];
  /** By document, while the partners of one are gathered. */
  private readonly shared: Uint32Array;

  /** @param known how many letters are known */
  constructor(all: readonly Pieces[], known: number) {
    this.all = all;
    this.shared = new Uint32Array(all.length);
    const starts = new Uint32Array(Math.ceil(known / STEP) + 2);
    for (const pieces of all) for (const sample of samplesOf(pieces)) starts[sample + 2] = (starts[sample + 2] as number) + 1;
    for (let sample = 2; sample < starts.length; sample++) starts[sample] = (starts[sample] as number) + (starts[sample - 1] as number);
    const documents = new Uint32Array(starts.at(-1) as number);
    for (const [document, pieces] of all.entries()) {
      for (const sample of samplesOf(pieces)) {
        const at = starts[sample + 1] as number;
        documents[at] = document;
        starts[sample + 1] = at + 1;
      }
    }
    this.starts = starts;
    this.documents = documents;
  }

  get samples(): number {
    return this.starts.length - 2;
  }

  /**
   * The documents behind this one in order with which it shares samples, and the sum of what these weigh. Of a sample that very many have,
   * the first of them is the partner of all, and each of the next, so that their number stays in proportion to the texts.
   * @param weightOf what a sample weighs; of 0 none is looked at
   */
  partnersOf(document: number, weightOf: (sample: number) => number): Map<number, number> {
    const { starts, documents, shared } = this;
    const partners: number[] = [];
    const note = (partner: number, weight: number): void => {
      if (shared[partner] === 0) partners.push(partner);
      shared[partner] = (shared[partner] as number) + weight;
    };
    for (const sample of samplesOf(this.all[document] as Pieces)) {
      const weight = weightOf(sample);
      if (weight === 0) continue;
      const from = starts[sample] as number;
      const to = starts[sample + 1] as number;
      if (to - from <= MOST_OPEN || documents[from] === document) {
        for (let i = to - 1; i >= from && (documents[i] as number) > document; i--) note(documents[i] as number, weight);
      } else {
        const next = behind(documents, from, to, document);
        if (next < to) note(documents[next] as number, weight);
      }
    }
    const result = new Map<number, number>();
    for (const partner of partners.sort((a, b) => a - b)) {
      result.set(partner, shared[partner] as number);
      shared[partner] = 0;
    }
    return result;
  }
}

/** Whether not every holder of the sample is a partner of every other. */
export function isCrowded(holders: number): boolean {
  return holders > MOST_OPEN;
}

/** The samples inside of the pieces. */
function* samplesOf(pieces: Pieces): Generator<number> {
  for (let i = 0; i < pieces.length; i += 3) {
    const from = pieces[i + 1] as number;
    const to = from + (pieces[i + 2] as number);
    for (let sample = Math.ceil(from / STEP); sample * STEP < to; sample++) yield sample;
  }
}

/** The index of the first that is larger than the number, from `from` up to `to`, which are in order. */
function behind(numbers: Uint32Array, from: number, to: number, number: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
