import { type Chain, Chains } from './chains.ts';
import { clustersOf, type FoundCluster, type FoundPair } from './clusters.ts';
import { Holders, isCrowded, STEP } from './holders.ts';
import { KnownTexts, type Pieces } from './known.ts';
import { type FoundPassage, Links } from './passages.ts';
import type { Shingles } from './shingles.ts';
import { FULL, Weights } from './weights.ts';

/** What was found, by numbers of documents and places in letters. */
export interface Found {
  readonly clusters: readonly FoundCluster[];
  /** Those that share most first. */
  readonly pairs: readonly FoundPair[];
  /** The longest first. */
  readonly passages: readonly FoundPassage[];
  /** Whether so many documents share a passage that not every two of them are held against each other. */
  readonly isPartial: boolean;
}

/** What counts. */
export interface FinderOptions {
  /** Letters of full weight that a passage has at least. */
  readonly minCharacters: number;
  /** Which share of one of a pair stands in the other at least, from 0 to 1. */
  readonly minContainment: number;
  /** Only pairs with this document. */
  readonly against?: number;
}

/** Finds what documents share. They are added one by one; none of them is kept but what it shares with others. */
export class DuplicateFinder {
  private readonly known = new KnownTexts();
  private readonly pieces: Pieces[] = [];
  private readonly sizes: number[] = [];

  /**
   * Adds the next document.
   * @param letters all of it
   * @param shared the shingles that other documents have too
   */
  add(letters: Uint16Array, shared: Shingles): void {
    this.pieces.push(this.known.add(letters, shared));
    this.sizes.push(letters.length);
  }

  /** Adds the next document, which shares nothing. @param size in letters */
  skip(size: number): void {
    this.pieces.push(NO_PIECES);
    this.sizes.push(size);
  }

  find({ minCharacters, minContainment, against }: FinderOptions): Found {
    const { pieces, sizes, known } = this;
    const holders = new Holders(pieces, known.length);
    const weights = new Weights(holders, known.text, known.length, sizes);
    const pairs: FoundPair[] = [];
    const links = new Links();
    const between = new Chains(weights, minCharacters * FULL);
    const promising = (minCharacters * FULL) / STEP / SPARSE;
    for (let first = 0; first < pieces.length; first++) {
      for (const [second, weight] of holders.partnersOf(first, (sample) => weights.ofSample(sample))) {
        if (weight < promising) continue;
        if (against !== undefined && first !== against && second !== against) continue;
        const chains = between.of(pieces[first] as Pieces, pieces[second] as Pieces);
        if (chains.length === 0) continue;
        const pair = pairOf(first, second, chains, sizes);
        if (Math.max(...pair.containment) < minContainment) continue;
        pairs.push(pair);
        for (const { aStart, aEnd, bStart, bEnd, same, weight: proof } of chains) {
          const place = { document: first, start: aStart, end: aEnd };
          links.add(place, { document: second, start: bStart, end: bEnd }, { same, weight: Math.round(proof / FULL) });
        }
      }
    }
    const clusters = clustersOf(pairs, pieces.length);
    pairs.sort((a, b) => b.characters - a.characters || a.first - b.first || a.second - b.second);
    const passages = links.passages().map((passage) => (against === undefined ? passage : withFirst(passage, against)));
    passages.sort((a, b) => b.weight - a.weight || comparePlaces(a, b));
    return { clusters, pairs, passages, isPartial: isAnyCrowded(holders, weights) };
  }
}

/** Of a passage that small changes cut up, one sample in so many may be missing. */
const SPARSE = 3;

const NO_PIECES: Pieces = new Uint32Array(0);

function pairOf(first: number, second: number, chains: readonly Chain[], sizes: readonly number[]): FoundPair {
  let same = 0;
  let weight = 0;
  for (const chain of chains) {
    same += chain.same;
    weight += chain.weight;
  }
  const ofFirst = sizes[first] as number;
  const ofSecond = sizes[second] as number;
  return {
    first,
    second,
    characters: Math.round(weight / FULL),
    containment: [share(same, ofFirst), share(same, ofSecond)],
    similarity: share(2 * same, ofFirst + ofSecond),
    passages: chains.length,
  };
}

/** To four decimals. */
function share(part: number, whole: number): number {
  return Math.round((part / whole) * 10_000) / 10_000;
}

function comparePlaces({ places: [a] }: FoundPassage, { places: [b] }: FoundPassage): number {
  return a === undefined || b === undefined ? 0 : a.document - b.document || a.start - b.start;
}

/** The place in the document before all others. */
function withFirst({ places, ...passage }: FoundPassage, document: number): FoundPassage {
  return { ...passage, places: [...places].sort((a, b) => Number(b.document === document) - Number(a.document === document)) };
}

function isAnyCrowded({ starts, samples }: Holders, weights: Weights): boolean {
  for (let sample = 0; sample < samples; sample++) {
    // What proves little is in no pair anyway.
    if (weights.ofSample(sample) < FULL / 2) continue;
    if (isCrowded((starts[sample + 1] as number) - (starts[sample] as number))) return true;
  }
  return false;
}
