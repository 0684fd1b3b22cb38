/** Something that stands at one place in the first document and at one in the second, and how much there is of it. */
export interface Link {
  readonly before: number;
  readonly after: number;
  readonly weight: number;
}

/**
 * The heaviest of all selections of links whose places grow in both documents: what stands in the same order in both. No two links
 * share a place. Takes n log n steps.
 */
export function heaviestChain<Item extends Link>(links: readonly Item[]): Item[] {
  const sorted = [...links].sort((a, b) => a.before - b.before);
  const places = [...new Set(sorted.map(({ after }) => after))].sort((a, b) => a - b);
  const rankOf = new Map(places.map((place, rank) => [place, rank + 1]));
  /** By rank, as a Fenwick tree of maxima: the index of the best link at which a chain up to there ends. */
  const best = new Int32Array(places.length + 1).fill(-1);
  const sums = new Float64Array(sorted.length);
  const previous = new Int32Array(sorted.length).fill(-1);
  const sumAt = (index: number): number => (index < 0 ? 0 : (sums[index] as number));
  let last = -1;
  for (const [index, { after, weight }] of sorted.entries()) {
    const rank = rankOf.get(after) as number;
    let before = -1;
    for (let at = rank - 1; at > 0; at -= at & -at) if (sumAt(best[at] as number) > sumAt(before)) before = best[at] as number;
    previous[index] = before;
    sums[index] = sumAt(before) + weight;
    for (let at = rank; at < best.length; at += at & -at) if (sumAt(index) > sumAt(best[at] as number)) best[at] = index;
    if (sumAt(index) > sumAt(last)) last = index;
  }
  const chain: Item[] = [];
  for (let index = last; index >= 0; index = previous[index] as number) chain.push(sorted[index] as Item);
  return chain.reverse();
}
