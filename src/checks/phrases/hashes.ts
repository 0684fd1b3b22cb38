/** How many hashes there are: so few that a table of them stays close to the processor, so many that few places of a text meet one by chance. */
const HASHES = 0x8000;
/** Of the bits in one element of a table, as a shift. */
const WORD = 5;

/** A table without any hash. */
export function noHashes(): Uint32Array {
  return new Uint32Array(HASHES >>> WORD);
}

export function addHash(table: Uint32Array, hash: number): void {
  table[hash >>> WORD] = (table[hash >>> WORD] as number) | (1 << (hash & 31));
}

/** 1 where the table has the hash, 0 where it has not: to be counted, since a question would be guessed wrong too often. */
export function hasHash(table: Uint32Array, hash: number): number {
  return ((table[hash >>> WORD] as number) >>> (hash & 31)) & 1;
}

/** The hash of two code units. */
export function hashOfTwo(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ second) & (HASHES - 1);
}

/** The hash of three code units. */
export function hashOfThree(first: number, second: number, third: number): number {
  return ((Math.imul(first, 0x1f35) + Math.imul(second, 0x2c1b) + Math.imul(third, 0x3d4d)) >>> 3) & (HASHES - 1);
}
