/** Sizes of the tables in bits: few enough to stay close to the processor, many enough that hashes seldom meet. */
const PAIRS = 0x8000;
const TRIPLES = 0x20000;
/** Of the bits in one element, as a shift. */
const WORD = 5;

/**
 * What words begin with: whether one may begin at a place of a text is told from its first three code units, without a look at the
 * words. It says yes of every place where one does, and of few others.
 */
export class Beginnings {
  /** Hashes of words of two code units. */
  private readonly pairs = new Uint32Array(PAIRS >>> WORD);
  /** Hashes of the first three code units of longer words. */
  private readonly triples = new Uint32Array(TRIPLES >>> WORD);

  /** Adds a word of two code units or more. */
  add(word: string): void {
    const first = word.charCodeAt(0);
    const second = word.charCodeAt(1);
    if (word.length === 2) set(this.pairs, hashOfPair(first, second));
    else set(this.triples, hashOfTriple(first, second, word.charCodeAt(2)));
  }

  /** All that these and the others hold. */
  with(others: Beginnings): Beginnings {
    const both = new Beginnings();
    unite(both.pairs, this.pairs, others.pairs);
    unite(both.triples, this.triples, others.triples);
    return both;
  }

  /** Whether a word may begin with the three code units; the last two are 0 behind the end of a text. */
  has(first: number, second: number, third: number): boolean {
    const pair = hashOfPair(first, second);
    const triple = hashOfTriple(first, second, third);
    const found = ((this.pairs[pair >>> WORD] as number) >>> (pair & 31)) | ((this.triples[triple >>> WORD] as number) >>> (triple & 31));
    return (found & 1) !== 0;
  }
}

function set(table: Uint32Array, hash: number): void {
  table[hash >>> WORD] = (table[hash >>> WORD] as number) | (1 << (hash & 31));
}

function unite(both: Uint32Array, one: Uint32Array, other: Uint32Array): void {
  for (let i = 0; i < both.length; i++) both[i] = (one[i] as number) | (other[i] as number);
}

function hashOfPair(first: number, second: number): number {
  return ((first * 0x9e5) ^ second) & (PAIRS - 1);
}

function hashOfTriple(first: number, second: number, third: number): number {
  return ((first * 0x9e5) ^ (second * 0x1f35) ^ third) & (TRIPLES - 1);
}
