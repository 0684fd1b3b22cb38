/** Words of more code units than this are kept in an ordinary map. */
export const SHORT = 4;
/** What of the first two code units belongs to a word of so many, and what of the next two. */
const HEADS = Int32Array.of(0, 0xffff0000 | 0, -1, -1, -1);
const TAILS = Int32Array.of(0, 0, 0, 0xffff0000 | 0, -1);
/** A row of the table: the first two code units of a word as one number, the next two, and the number of the word. */
const ROW = 3;
const TAIL = 1;
const ID = 2;
const FIRST_ROWS = 1 << 12;
/** Of the rows that are taken before there are twice as many: the smaller the table, the more of it is at hand. */
const FULLEST = 0.75;
/** A text may be made so that its words all want the same row: those that find none free near it go to the map too. */
const FARTHEST = 64;
/** Odd numbers whose bits are well mixed: 2³² divided by the golden ratio, and a constant of MurmurHash3. */
const SPREAD = 0x9e3779b1;
const SPREAD_TAIL = 0x85ebca6b;

/**
 * Gives each word a number, counting from 0 in the order in which the words were first seen. No word holds U+0000.
 *
 * An engine hands over a new string for every word of the text. A map would have to hash and compare each of them, which takes a
 * third of the time in which the faster engine cuts; but nearly all words are so short that two whole numbers say which one it is.
 */
export class Vocabulary {
  private readonly words: string[] = [];
  private readonly others = new Map<string, number>();
  /** Open addressing: a row that begins with 0 is free. */
  private table = new Int32Array(FIRST_ROWS * ROW);
  private mask = FIRST_ROWS - 1;
  /** Those of a word that stands nowhere else. */
  private readonly codes = new Uint16Array(SHORT);

  get size(): number {
    return this.words.length;
  }

  word(id: number): string {
    return this.words[id] as string;
  }

  /** The number of the word, a new one where it has none yet. */
  idOf(word: string): number {
    for (let i = 0; i < SHORT && i < word.length; i++) this.codes[i] = word.charCodeAt(i);
    return this.idAt(this.codes, 0, word);
  }

  /** The same of the word whose code units stand from `at` on in a list, at least {@link SHORT} of them: they are faster to read there. */
  idAt(codes: Uint16Array, at: number, word: string): number {
    const { length } = word;
    if (length > SHORT || length === 0) return this.idInMap(word);
    // Read and left out again: a branch for each length would be guessed wrongly at every other word.
    const head = (((codes[at] as number) << 16) | (codes[at + 1] as number)) & (HEADS[length] as number);
    const tail = (((codes[at + 2] as number) << 16) | (codes[at + 3] as number)) & (TAILS[length] as number);
    return this.find(head, tail, word);
  }

  private find(head: number, tail: number, word: string): number {
    const { table, mask } = this;
    let row = hashOf(head, tail) & mask;
    for (let step = 0; step < FARTHEST; step++) {
      const at = row * ROW;
      const there = table[at];
      if (there === head && table[at + TAIL] === tail) return table[at + ID] as number;
      if (there === 0) return this.enter(at, head, tail, word);
      row = (row + 1) & mask;
    }
    return this.idInMap(word);
  }

  private idInMap(word: string): number {
    const known = this.others.get(word);
    if (known !== undefined) return known;
    const id = this.words.push(word) - 1;
    this.others.set(word, id);
    return id;
  }

  private enter(at: number, head: number, tail: number, word: string): number {
    // It may have gone to the map when the table was smaller and its rows were taken.
    const known = this.others.get(word);
    if (known !== undefined) return known;
    const id = this.words.push(word) - 1;
    this.table[at] = head;
    this.table[at + TAIL] = tail;
    this.table[at + ID] = id;
    if (this.words.length > this.mask * FULLEST) this.grow();
    return id;
  }

  private grow(): void {
    const { table } = this;
    this.table = new Int32Array(table.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < table.length; at += ROW) {
      if (table[at] !== 0) this.move(table[at] as number, table[at + TAIL] as number, table[at + ID] as number);
    }
  }

  private move(head: number, tail: number, id: number): void {
    let row = hashOf(head, tail) & this.mask;
    for (let step = 0; step < FARTHEST; step++) {
      const at = row * ROW;
      if (this.table[at] === 0) {
        this.table[at] = head;
        this.table[at + TAIL] = tail;
        this.table[at + ID] = id;
        return;
      }
      row = (row + 1) & this.mask;
    }
    this.others.set(this.word(id), id);
  }
}

function hashOf(head: number, tail: number): number {
  const hash = Math.imul(head ^ Math.imul(tail, SPREAD_TAIL), SPREAD);
  return hash ^ (hash >>> 15);
}
