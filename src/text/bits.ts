/** Many yes and no in little memory: a bit each, 32 in an element of a table. */
export function bitsFor(count: number): Uint32Array {
  return new Uint32Array((count + 31) >>> 5);
}

/** @param at which of the bits, from 0 */
export function setBit(table: Uint32Array, at: number): void {
  table[at >>> 5] = (table[at >>> 5] as number) | (1 << (at & 31));
}

/** @param at which of the bits, from 0 */
export function clearBit(table: Uint32Array, at: number): void {
  table[at >>> 5] = (table[at >>> 5] as number) & ~(1 << (at & 31));
}

/** The number of the lowest bit that is set in a number, from 0. @param bits not 0 */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** 1 where the bit is set, else 0: to be counted, since a question would be guessed wrong too often. */
export function bitAt(table: Uint32Array, at: number): number {
  return ((table[at >>> 5] as number) >>> (at & 31)) & 1;
}
