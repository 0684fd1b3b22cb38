import { bitsFor } from '../../text/bits.ts';

/** How many hashes there are: so few that a table of them stays close to the processor, so many that few places of a text meet one by chance. */
const HASHES = 0x8000;
/** A table without any hash: a bit for each. */
export function noHashes(): Uint32Array {
  return bitsFor(HASHES);
}

/** The hash of two code units. */
export function hashOfTwo(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ second) & (HASHES - 1);
}

/** The hash of three code units. */
export function hashOfThree(first: number, second: number, third: number): number {
  return ((Math.imul(first, 0x1f35) + Math.imul(second, 0x2c1b) + Math.imul(third, 0x3d4d)) >>> 3) & (HASHES - 1);
}
