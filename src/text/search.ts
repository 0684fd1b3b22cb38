/**
 * The first index from 0 that does not stand before what is looked for, or `length` where all do. `isBefore` holds up to some index
 * and from there on no more; it is asked a logarithmic number of times.
 */
export function firstIndex(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first of the sorted `offsets` that is at least `from`, or their number where none is. */
export function firstFrom(offsets: readonly number[], from: number): number {
  // Asked so often that calling back for each step would be felt.
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many offsets behind the last place are looked at before all are searched. */
const NEAR = 6;

/** Sorted offsets in which places are looked up that mostly stand close to the one before: that is tried before all of them are searched. */
export class Nearby {
  private last = 0;

  constructor(private readonly offsets: readonly number[]) {}

  /** The index of the last of the offsets that is at most `place`, or -1 where none is. */
  upTo(place: number): number {
    const { offsets, last } = this;
    const { length } = offsets;
    if (last < length && (offsets[last] as number) <= place) {
      for (let next = last + 1; next <= last + NEAR; next++) {
        if (next < length && (offsets[next] as number) <= place) continue;
        this.last = next - 1;
        return next - 1;
      }
    }
    const found = firstFrom(offsets, place + 1) - 1;
    this.last = Math.max(0, found);
    return found;
  }
}
