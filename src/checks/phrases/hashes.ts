import { bitsFor } from '../../text/bits.ts';

/** A table without any hash of three or four code units: a bit for each, so few that it stays close to the processor. */
export function noHashes(): Uint32Array {
  return bitsFor(0x8000);
}

/** The hash of three code units: the first two are mixed as for the hash of the pair, so that who needs both has it reckoned out once. */
export function hashOfThree(first: number, second: number, third: number): number {
  return ((Math.imul(Math.imul(first, 0x9e5) ^ second, 0x2c1b) + Math.imul(third, 0x3d4d)) >>> 3) & 0x7fff;
}

/** The hash of four code units, of which the first three have the hash `head`. */
export function hashOfFour(head: number, fourth: number): number {
  return ((Math.imul(head, 0x2545) + Math.imul(fourth, 0x1f35)) >>> 2) & 0x7fff;
}
