import { bitsFor } from '../../text/bits.ts';

/** A table without any hash of three code units: a bit for each, so few that it stays close to the processor. */
export function noHashes(): Uint32Array {
  return bitsFor(0x8000);
}

/** The hash of three code units. */
export function hashOfThree(first: number, second: number, third: number): number {
  return ((Math.imul(first, 0x1f35) + Math.imul(second, 0x2c1b) + Math.imul(third, 0x3d4d)) >>> 3) & 0x7fff;
}
