import { firstIndex } from '../text/search.ts';

/** Stretches of a text in the order of their beginnings, half-open, asked for many places. */
export class Stretches {
  constructor(private readonly stretches: readonly { readonly start: number; readonly end: number }[]) {}

  /** Whether all from `start` to `end` lies in the last of the stretches that begin at or before it. */
  hold(start: number, end: number): boolean {
    const { stretches } = this;
    const last = stretches[firstIndex(stretches.length, (index) => (stretches[index]?.start ?? 0) <= start) - 1];
    return last !== undefined && end <= last.end;
  }
}
