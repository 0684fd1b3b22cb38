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
