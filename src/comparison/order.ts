/** Two lists of which some items belong together, and rows that are to be made of them. */
export interface Merging<Match, Row> {
  /** To what each item belongs, in the order of its document; undefined for one that stands in this document only. */
  readonly before: readonly (Match | undefined)[];
  readonly after: readonly (Match | undefined)[];
  /** What has moved holds no place for its old neighbours. */
  readonly isMoved: (match: Match) => boolean;
  readonly both: (match: Match) => Row;
  readonly removed: (index: number) => Row;
  readonly added: (index: number) => Row;
}

/** One row for everything in either list, in the order of the second; what is gone stands behind what it stood behind. */
export function inSecondOrder<Match, Row>({ before, after, isMoved, both, removed, added }: Merging<Match, Row>): Row[] {
  const goneBehind = new Map<Match | null, number[]>();
  let last: Match | null = null;
  for (const [index, match] of before.entries()) {
    if (match !== undefined) {
      if (!isMoved(match)) last = match;
      continue;
    }
    const others = goneBehind.get(last);
    if (others) others.push(index);
    else goneBehind.set(last, [index]);
  }
  const rows = (goneBehind.get(null) ?? []).map(removed);
  const done = new Set<Match>();
  for (const [index, match] of after.entries()) {
    if (match === undefined) rows.push(added(index));
    else if (!done.has(match)) {
      done.add(match);
      rows.push(both(match));
      for (const gone of goneBehind.get(match) ?? []) rows.push(removed(gone));
    }
  }
  return rows;
}
