/** How many characters in a row are looked up together: in Chinese three are mostly a word with a neighbour. */
const SIZE = 3;
const HASH = 0x01000193;
/** So that numbers stay small integers. */
const BITS = 0x3fffffff;

/** The different runs of `size` characters of a key as numbers; a shorter key is one run. */
export function gramsOf(key: string, size = SIZE): Set<number> {
  const grams = new Set<number>();
  if (key === '') return grams;
  const last = Math.max(0, key.length - size);
  for (let i = 0; i <= last; i++) {
    let hash = 0x811c9dc5;
    const end = Math.min(key.length, i + size);
    for (let at = i; at < end; at++) hash = Math.imul(hash ^ key.charCodeAt(at), HASH);
    grams.add((hash ^ (hash >>> 15)) & BITS);
  }
  return grams;
}

/** How many of the grams stand in both; takes as many steps as the smaller has. */
export function sharedGrams(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared++;
  return shared;
}

/** Which share of the grams of both stands in both, from 0 to 1. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size + b.size === 0 ? 1 : (2 * sharedGrams(a, b)) / (a.size + b.size);
}

/** A text of the first list and one of the second that share grams. */
export interface Resemblance {
  /** Indices in the two lists. */
  readonly before: number;
  readonly after: number;
  readonly shared: number;
}

/** A gram of more texts than this tells none of them from the others. */
const MOST_TEXTS = 6;
/** How many partners of a text are looked at. */
const MOST_PARTNERS = 4;

/**
 * Texts that may be versions of each other: for each of either list those few of the other with which it shares most of what is rare.
 * Takes time in proportion to the length of all texts.
 */
export function resemblances(before: readonly ReadonlySet<number>[], after: readonly ReadonlySet<number>[]): Resemblance[] {
  const textsOf = new Map<number, number[]>();
  for (const [index, grams] of after.entries()) {
    for (const gram of grams) {
      const texts = textsOf.get(gram);
      if (texts === undefined) textsOf.set(gram, [index]);
      else if (texts.length <= MOST_TEXTS) texts.push(index);
    }
  }
  const ofAfter: Candidate[][] = after.map(() => []);
  const kept = new Map<number, { before: number; after: number }>();
  const keep = (a: number, b: number): void => void kept.set(a * after.length + b, { before: a, after: b });
  for (const [index, grams] of before.entries()) {
    const votes = new Map<number, number>();
    for (const gram of grams) {
      const texts = textsOf.get(gram);
      if (texts !== undefined && texts.length <= MOST_TEXTS) for (const text of texts) votes.set(text, (votes.get(text) ?? 0) + 1);
    }
    const own: Candidate[] = [];
    for (const [text, count] of votes) {
      admit(own, { text, votes: count });
      admit(ofAfter[text] as Candidate[], { text: index, votes: count });
    }
    for (const { text } of own) keep(index, text);
  }
  for (const [index, own] of ofAfter.entries()) for (const { text } of own) keep(text, index);
  return Array.from(kept.values(), (pair) => ({
    ...pair,
    shared: sharedGrams(before[pair.before] as ReadonlySet<number>, after[pair.after] as ReadonlySet<number>),
  }));
}

interface Candidate {
  readonly text: number;
  readonly votes: number;
}

/** Puts a candidate among the few best, the best first; of equals the first stays. */
function admit(best: Candidate[], candidate: Candidate): void {
  let at = best.length;
  while (at > 0 && (best[at - 1] as Candidate).votes < candidate.votes) at--;
  if (at >= MOST_PARTNERS) return;
  best.splice(at, 0, candidate);
  if (best.length > MOST_PARTNERS) best.pop();
}
