/** What is longer gets an array of its own, so that one long text does not keep its memory for ever. A megabyte. */
const LONGEST = 1 << 18;

/** The system gives what of it is written to, and no more. */
const shared = new Uint32Array(LONGEST);

/**
 * An array of at least so many numbers to write in, whatever stands there, until the next call: a new one for each look at a text
 * would be zeroed and collected at a cost of its own.
 */
export function scratch(length: number): Uint32Array {
  return length > LONGEST ? new Uint32Array(length) : shared;
}
