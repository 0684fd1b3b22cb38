/** Size of a table in bits: few enough to stay close to the processor, many enough that hashes seldom meet. */
const HASHES = 0x10000;
/** Of the bits in one element, as a shift. */
const WORD = 5;
/** Stands for the third code unit of a word of two. */
const NOTHING_MORE = 0;

/**
 * What words begin with, as bits for hashes: nearly every place of a text is left at a look at its first two code units, and most of the
 * others at one at the third. It says yes of every place where a word begins, and of few others.
 */
export class Beginnings {
  private readonly pairs = new Uint32Array(HASHES >>> WORD);
  private readonly thirds = new Uint32Array(HASHES >>> WORD);

  /** Adds a word of two code units or more. */
  add(word: string): void {
    const first = word.charCodeAt(0);
    const second = word.charCodeAt(1);
    set(this.pairs, hashOf(first, second));
    set(this.thirds, hashOf(mixOf(first, second), word.length === 2 ? NOTHING_MORE : word.charCodeAt(2)));
  }

  /** Adds all that the others hold. */
  addAll({ pairs, thirds }: Beginnings): void {
    for (let i = 0; i < pairs.length; i++) {
      this.pairs[i] = (this.pairs[i] as number) | (pairs[i] as number);
      this.thirds[i] = (this.thirds[i] as number) | (thirds[i] as number);
    }
  }

  /** Whether a word may begin with the two code units. */
  mayBegin(first: number, second: number): boolean {
    return isSet(this.pairs, hashOf(first, second));
  }

  /** Whether a word may begin with the three code units, of which the first two may begin one; the third is any behind the end of a text. */
  mayGoOn(first: number, second: number, third: number): boolean {
    const both = mixOf(first, second);
    return isSet(this.thirds, hashOf(both, third)) || isSet(this.thirds, hashOf(both, NOTHING_MORE));
  }
}

function set(table: Uint32Array, hash: number): void {
  table[hash >>> WORD] = (table[hash >>> WORD] as number) | (1 << (hash & 31));
}

function isSet(table: Uint32Array, hash: number): boolean {
  return (((table[hash >>> WORD] as number) >>> (hash & 31)) & 1) !== 0;
}

function hashOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ second) & (HASHES - 1);
}

/** Two code units as one number of which the lower half counts too. */
function mixOf(first: number, second: number): number {
  return first * 31 + second;
}
