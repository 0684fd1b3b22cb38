import type { Pieces } from './known.ts';
import type { Weights } from './weights.ts';

/** So many letters between two pieces may differ, in either document, before they are two passages. */
const GAP = 40;
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

/**
 * The passages that two documents share, in order of the first one: pieces of the same known letters, one behind the other in both.
 * @param least what a passage weighs at least, in the unit of the weights
 */
export function chainsOf(first: Pieces, second: Pieces, weights: Weights, least: number): Chain[] {
  const matches = matchesOf(first, second, weights);
  matches.sort((x, y) => x.a - y.a || x.b - y.b);
  const done: Chain[] = [];
  const open: Chain[] = [];
  for (const { a, b, length, weight } of matches) {
    const chain = open.find(({ aEnd, bEnd }) => a >= aEnd && b >= bEnd && a - aEnd <= GAP && b - bEnd <= GAP);
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
    return weight >= least && same >= DENSE * Math.max(aEnd - aStart, bEnd - bStart);
  });
}

interface Match {
  readonly a: number;
  readonly b: number;
  readonly length: number;
  readonly weight: number;
}

/** Where the pieces of two documents are of the same known letters; both are in their order. */
function matchesOf(first: Pieces, second: Pieces, weights: Weights): Match[] {
  const matches: Match[] = [];
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
      const a = (first[i] as number) + from - iFrom;
      const b = (second[j] as number) + from - jFrom;
      matches.push({ a, b, length: to - from, weight: weights.of(from, to) });
    }
    if (iTo <= jTo) i += 3;
    if (jTo <= iTo) j += 3;
  }
  return matches;
}
