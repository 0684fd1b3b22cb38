import { firstIndex } from '../text/search.ts';

/** Stretches of a text in the order of their beginnings, half-open, asked for many places. */
export class Stretches {
  constructor(private readonly stretches: readonly { readonly start: number; readonly end: number }[]) {}

  /** Whether the place lies in the last of the stretches that begin at or before it. */
  holds(place: number): boolean {
    const { stretches } = this;
    const last = stretches[firstIndex(stretches.length, (index) => (stretches[index]?.start ?? 0) <= place) - 1];
    return last !== undefined && place < last.end;
  }
}
