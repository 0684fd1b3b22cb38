/** Years of which a text may be; null where nothing bounds them. */
export interface Bounds {
  readonly from: number | null;
  readonly until: number | null;
}

/** A range of years, and which of the bounds it does not keep. */
export interface Range extends Bounds {
  readonly against: ReadonlySet<Bounds>;
}

/**
 * The years that the fewest of the bounds speak against: of a text that copies an older one, or in which a year was misread, most of
 * what it says still fits. Of several stretches of years alike the latest, since words outlive their time. The range is never empty.
 */
export function rangeOf(bounds: readonly Bounds[]): Range {
  const years = [...new Set(bounds.flatMap(({ from, until }) => [from, until]))].filter((year) => year !== null).sort((a, b) => a - b);
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const year of years) {
    const count = bounds.filter((bound) => !holds(bound, year)).length;
    if (count > least) continue;
    least = count;
    best = year;
  }
  if (best === null) return { from: null, until: null, against: new Set() };
  const year = best;
  const against = new Set(bounds.filter((bound) => !holds(bound, year)));
  let from: number | null = null;
  let until: number | null = null;
  for (const bound of bounds) {
    if (against.has(bound)) continue;
    if (bound.from !== null) from = Math.max(from ?? bound.from, bound.from);
    if (bound.until !== null) until = Math.min(until ?? bound.until, bound.until);
  }
  return { from, until, against };
}

/** Whether a text of the year may be one of the bounds. */
function holds({ from, until }: Bounds, year: number): boolean {
  return (from === null || from <= year) && (until === null || year <= until);
}
