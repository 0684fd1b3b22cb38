import type { Pieces } from './known.ts';
import type { Weights } from './weights.ts';

/**
 * So many letters between two pieces may differ, in either document, before they are two passages; but no more than are alike on either side,
 * a few words apart.
 */
const GAP = 40;
const FEW = 8;
/** Of a passage at least this part is the same in both. */
const DENSE = 0.6;
/** So many passages are open at a time: pieces of others may stand between those of one. */
const OPEN = 4;

/** A passage that two documents share: its places in both, in letters, half-open. */
export interface Chain {
  readonly aStart: number;
  aEnd: number;
  readonly bStart: number;
  bEnd: number;
  /** Letters that are the same. */
  same: number;
  /** What they weigh, in the unit of {@link Weights}. */
  weight: number;
}

/** Finds the passages that two documents share. One for many pairs: it keeps the room that it works in. */
export class Chains {
  private readonly weights: Weights;
  private readonly least: number;
  /** Where pieces of the two documents are of the same known letters: places in both, and how many letters. */
  private first = new Uint32Array(0);
  private second = new Uint32Array(0);
  private lengths = new Uint32Array(0);
  private known = new Uint32Array(0);

  /** @param least what a passage weighs at least, in the unit of the weights */
  constructor(weights: Weights, least: number) {
    this.weights = weights;
    this.least = least;
  }

  /** The passages of two documents, in order of the first: pieces of the same known letters, one behind the other in both. */
  of(first: Pieces, second: Pieces): Chain[] {
    const count = this.match(first, second);
    const order = this.orderOf(count);
    const done: Chain[] = [];
    const open: Chain[] = [];
    for (let i = 0; i < count; i++) {
      const index = order === null ? i : (order[i] as number);
      const a = this.first[index] as number;
      const b = this.second[index] as number;
      const length = this.lengths[index] as number;
      const known = this.known[index] as number;
      const weight = this.weights.of(known, known + length);
      const chain = goesOn(open, a, b, length);
      if (chain) {
        chain.aEnd = a + length;
        chain.bEnd = b + length;
        chain.same += length;
        chain.weight += weight;
      } else {
        const begun = { aStart: a, aEnd: a + length, bStart: b, bEnd: b + length, same: length, weight };
        open.unshift(begun);
        done.push(begun);
        if (open.length > OPEN) open.pop();
      }
    }
    return done.filter(({ aStart, aEnd, bStart, bEnd, same, weight }) => {
      return weight >= this.least && same >= DENSE * Math.max(aEnd - aStart, bEnd - bStart);
    });
  }

  /** Finds where the pieces are of the same known letters; both are in their order. @returns how many there are */
  private match(first: Pieces, second: Pieces): number {
    this.reserve((first.length + second.length) / 3);
    let count = 0;
    let i = 0;
    let j = 0;
    while (i < first.length && j < second.length) {
      const iFrom = first[i + 1] as number;
      const jFrom = second[j + 1] as number;
      const iTo = iFrom + (first[i + 2] as number);
      const jTo = jFrom + (second[j + 2] as number);
      const from = Math.max(iFrom, jFrom);
      const to = Math.min(iTo, jTo);
      if (from < to) {
        this.first[count] = (first[i] as number) + from - iFrom;
        this.second[count] = (second[j] as number) + from - jFrom;
        this.lengths[count] = to - from;
        this.known[count++] = from;
      }
      if (iTo <= jTo) i += 3;
      if (jTo <= iTo) j += 3;
    }
    return count;
  }

  private reserve(length: number): void {
    if (length <= this.first.length) return;
    const roomy = Math.ceil(length * 1.5);
    this.first = new Uint32Array(roomy);
    this.second = new Uint32Array(roomy);
    this.lengths = new Uint32Array(roomy);
    this.known = new Uint32Array(roomy);
  }

  /** The matches in the order of the first document; null where they are in order. No place of it is in two of them. */
  private orderOf(count: number): Uint32Array | null {
    const { first } = this;
    let at = 1;
    while (at < count && (first[at - 1] as number) < (first[at] as number)) at++;
    if (at >= count) return null;
    const order = Uint32Array.from({ length: count }, (_none, index) => index);
    return order.sort((x, y) => (first[x] as number) - (first[y] as number));
  }
}

/** The open passage that goes on with so many letters at the places; of several the longest. */
function goesOn(open: readonly Chain[], a: number, b: number, length: number): Chain | undefined {
  let longest: Chain | undefined;
  for (const chain of open) {
    const { aEnd, bEnd, same } = chain;
    const gap = Math.min(GAP, Math.max(FEW, Math.min(same, length)));
    if (a < aEnd || b < bEnd || a - aEnd > gap || b - bEnd > gap) continue;
    if (longest === undefined || same > longest.same) longest = chain;
  }
  return longest;
}
