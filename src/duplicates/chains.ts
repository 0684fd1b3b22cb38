import type { Pieces } from './known.ts';
import type { Weights } from './weights.ts';

/** So many letters between two pieces may differ, in either document, before they are two passages; a few may whatever the pieces. */
const GAP = 40;
const FEW = 8;
/** Otherwise no more than this many times what the piece has that goes on. */
const STRETCH = 2;
/** Of a passage at least this part is the same in both. */
const DENSE = 0.6;
/** So many passages are open at a time: pieces of others may stand between those of one. */
const OPEN = 4;

/** How far a passage that two documents share goes: where it ends in both, in letters, and what is the same in it. */
interface Extent {
  readonly aEnd: number;
  readonly bEnd: number;
  /** Letters that are the same. */
  readonly same: number;
  /** What they weigh, in the unit of {@link Weights}. */
  readonly weight: number;
}

/** A passage that two documents share. */
export interface Chain extends Extent {
  /** Where it begins in both, in letters. */
  readonly aStart: number;
  readonly bStart: number;
}

/** Letters that stand in both documents. */
interface Match {
  readonly a: number;
  readonly b: number;
  readonly length: number;
  readonly weight: number;
}

/** A passage that may go on. */
class OpenChain {
  private readonly aStart: number;
  private readonly bStart: number;
  private extent: Extent;
  /** As far as it surely goes: what comes behind a gap that is longer than itself only counts where more comes behind it. */
  private sure: Extent;

  constructor({ a, b, length, weight }: Match) {
    this.aStart = a;
    this.bStart = b;
    this.extent = { aEnd: a + length, bEnd: b + length, same: length, weight };
    this.sure = this.extent;
  }

  get same(): number {
    return this.extent.same;
  }

  /** The longer of the gaps before letters that would go on with it; negative where they stand before its end. */
  gapBefore({ a, b }: Match): number {
    const { aEnd, bEnd } = this.extent;
    return a < aEnd || b < bEnd ? -1 : Math.max(a - aEnd, b - bEnd);
  }

  goesOnWith(match: Match): boolean {
    const gap = this.gapBefore(match);
    return gap >= 0 && gap <= Math.min(GAP, Math.max(FEW, Math.min(this.same, STRETCH * match.length)));
  }

  add(match: Match): void {
    const { a, b, length, weight } = match;
    const isSure = this.gapBefore(match) <= Math.max(FEW, length);
    this.extent = { aEnd: a + length, bEnd: b + length, same: this.same + length, weight: this.extent.weight + weight };
    if (isSure) this.sure = this.extent;
  }

  get chain(): Chain {
    return { aStart: this.aStart, bStart: this.bStart, ...this.sure };
  }
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
    const all: OpenChain[] = [];
    const open: OpenChain[] = [];
    for (const match of this.matches(this.match(first, second))) {
      const chain = longestOf(open.filter((each) => each.goesOnWith(match)));
      if (chain) chain.add(match);
      else {
        const begun = new OpenChain(match);
        all.push(begun);
        open.unshift(begun);
        if (open.length > OPEN) open.pop();
      }
    }
    return all
      .map(({ chain }) => chain)
      .filter(({ aStart, aEnd, bStart, bEnd, same, weight }) => {
        return weight >= this.least && same >= DENSE * Math.max(aEnd - aStart, bEnd - bStart);
      });
  }

  /** The matches in order of the first document; what is known from several documents but stands together in both is one. */
  private *matches(count: number): Generator<Match> {
    const order = this.orderOf(count);
    let match: Match | null = null;
    for (let i = 0; i < count; i++) {
      const index = order === null ? i : (order[i] as number);
      const a = this.first[index] as number;
      const b = this.second[index] as number;
      const length = this.lengths[index] as number;
      const known = this.known[index] as number;
      const weight = this.weights.of(known, known + length);
      if (match !== null && a === match.a + match.length && b === match.b + match.length) {
        match = { a: match.a, b: match.b, length: match.length + length, weight: match.weight + weight };
      } else {
        if (match !== null) yield match;
        match = { a, b, length, weight };
      }
    }
    if (match !== null) yield match;
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

function longestOf(chains: readonly OpenChain[]): OpenChain | undefined {
  let longest: OpenChain | undefined;
  for (const chain of chains) if (longest === undefined || chain.same > longest.same) longest = chain;
  return longest;
}
