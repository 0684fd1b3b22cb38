/** What is longer gets an array of its own, so that one long text does not keep its memory for ever. A megabyte. */
const LONGEST = 1 << 18;

let shared = new Uint32Array(0);

/**
 * An array of at least so many numbers to write in, whatever stands there, until the next call: a new one for each look at a text
 * would be zeroed and collected at a cost of its own.
 */
export function scratch(length: number): Uint32Array {
  if (length > LONGEST) return new Uint32Array(length);
  if (shared.length < length) shared = new Uint32Array(Math.min(LONGEST, length * 2));
  return shared;
}
