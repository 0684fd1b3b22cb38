import { follow, type Piece } from './follow.ts';
import { ShingleIndex } from './index-of-shingles.ts';
import { BETWEEN, isSame } from './letters.ts';
import { halfWords, Numbers, words } from './numbers.ts';
import { SHINGLE, type Shingles } from './shingles.ts';

/** What two texts may share reaches no further from a shingle that they share, in letters. */
const MARGIN = 40;
/** So many runs may give way to a longer one behind them. */
const MOST_SHORTER = 4;
/** The last number of a document before the marks are wiped. */
const LAST_MARK = 0xffff;

/** Pieces of a document that stand in the {@link KnownTexts}, three numbers each: place in the document, place there, length in letters. */
export type Pieces = Uint32Array;

/**
 * All that documents share, each passage once: a document that is added is told as pieces of what was known before, and what is new in
 * it becomes known. So documents share what they both have pieces of, and memory grows with the different texts that are shared, not
 * with their number.
 */
export class KnownTexts {
  private readonly letters = new Numbers(halfWords);
  private readonly index = new ShingleIndex();
  /** By letter: which document had it last. */
  private marks = new Uint16Array(0);
  private mark = 0;

  constructor() {
    this.letters.push(BETWEEN);
  }

  /** How many letters are known. */
  get length(): number {
    return this.letters.length;
  }

  /** The known letters, to be read until more are added. */
  get text(): Uint16Array {
    return this.letters.store;
  }

  /**
   * Adds a document.
   * @param letters of the whole document
   * @param shared the shingles that other documents have, too
   * @returns what of it others may have; no known letter twice
   */
  add(letters: Uint16Array, shared: Shingles): Pieces {
    const old = this.findOld(letters, shared);
    return this.once([...old, ...this.addNew(letters, shared, old)]);
  }

  /** The pieces that are known, in order of place and not overlapping. */
  private findOld(letters: Uint16Array, { places, hashes }: Shingles): Piece[] {
    const runs: Run[] = [];
    let done = 0;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] as number;
      if (place < done) continue;
      const at = this.index.get(hashes[i] as number);
      if (at < 0 || !isShingle(letters, place, this.letters.store, at)) continue;
      const run = this.runFrom(letters, place, at, runs);
      runs.push(run);
      done = run.end;
    }
    return runs.flatMap(({ pieces }) => pieces);
  }

  /**
   * The pieces around a shingle that is known, as far as the texts go on alike.
   * @param runs those before it; the last of them give way where they are shorter: words that happen to stand elsewhere too
   */
  private runFrom(letters: Uint16Array, place: number, at: number, runs: Run[]): Run {
    const known = this.letters.store;
    const behind: Piece[] = [];
    follow(letters, place, letters.length, known, at, this.letters.length, 1, (piece) => behind.push(piece));
    const size = sizeOf(behind);
    const shorter: Run[] = [];
    for (let last = runs.at(-1); last && last.size < size && shorter.length < MOST_SHORTER; last = runs.at(-1)) {
      shorter.unshift(last);
      runs.pop();
    }
    const before: Piece[] = [];
    follow(letters, place - 1, (runs.at(-1)?.end ?? 0) - 1, known, at - 1, -1, -1, (piece) => before.unshift(piece));
    const pieces = joined(before, behind);
    const start = (pieces[0] as Piece).a;
    for (const { pieces: others } of shorter) {
      const kept = others.flatMap((piece) => upTo(piece, start));
      if (kept.length > 0) runs.push(runOf(kept));
    }
    return runOf(pieces);
  }

  /** Makes known what stands around shared shingles between the old pieces. */
  private addNew(letters: Uint16Array, shared: Shingles, old: readonly Piece[]): Piece[] {
    const { places } = shared;
    const fresh: Piece[] = [];
    let i = 0;
    for (let gap = 0; gap <= old.length; gap++) {
      const from = gap === 0 ? 0 : (old[gap - 1] as Piece).a + (old[gap - 1] as Piece).length;
      const to = old[gap]?.a ?? letters.length;
      while (i < places.length && (places[i] as number) < from) i++;
      while (i < places.length && (places[i] as number) + SHINGLE <= to) {
        const first = i;
        while (i + 1 < places.length && (places[i + 1] as number) <= (places[i] as number) + 2 * MARGIN) {
          if ((places[i + 1] as number) + SHINGLE > to) break;
          i++;
        }
        // One alone is chance, or shorter than anything that counts.
        const isAlone = first === i;
        const start = Math.max(from, (places[first] as number) - MARGIN);
        const end = Math.min(to, (places[i] as number) + SHINGLE + MARGIN);
        i++;
        if (isAlone) continue;
        fresh.push({ a: start, b: this.learn(letters, start, end), length: end - start });
      }
    }
    // Not before all of it is written down: a document is not looked for in itself.
    let k = 0;
    for (const { a, b, length } of fresh) {
      while (k < places.length && (places[k] as number) < a) k++;
      for (; k < places.length && (places[k] as number) + SHINGLE <= a + length; k++) {
        this.index.add(shared.hashes[k] as number, b + (places[k] as number) - a);
      }
    }
    return fresh;
  }

  /** Writes down letters that are new. @returns where they stand now */
  private learn(letters: Uint16Array, start: number, end: number): number {
    const known = this.letters;
    known.reserve(end - start + 1);
    const at = known.length;
    known.store.set(letters.subarray(start, end), at);
    known.store[at + end - start] = BETWEEN;
    known.length += end - start + 1;
    return at;
  }

  /** The pieces in order of the known letters, each of which the document has once: of a passage that it repeats the first counts, the longest pieces before others. */
  private once(pieces: readonly Piece[]): Pieces {
    if (this.marks.length < this.letters.length) {
      const grown = new Uint16Array(Math.ceil(this.letters.length * 1.5));
      grown.set(this.marks);
      this.marks = grown;
    }
    if (this.mark === LAST_MARK) {
      this.marks.fill(0);
      this.mark = 0;
    }
    const mark = ++this.mark;
    const { marks } = this;
    const ordered = [...pieces].sort((x, y) => y.length - x.length || x.a - y.a);
    const kept: Piece[] = [];
    for (const { a, b, length } of ordered) {
      let from = -1;
      for (let i = 0; i <= length; i++) {
        const isFree = i < length && marks[b + i] !== mark;
        if (isFree) {
          if (from < 0) from = i;
          marks[b + i] = mark;
        } else if (from >= 0) {
          kept.push({ a: a + from, b: b + from, length: i - from });
          from = -1;
        }
      }
    }
    kept.sort((x, y) => x.b - y.b);
    const flat = new Numbers(words);
    for (const { a, b, length } of kept) flat.push(a, b, length);
    return flat.store.slice(0, flat.length);
  }
}

/** Pieces one behind the other that were found together. */
interface Run {
  readonly pieces: readonly Piece[];
  /** Letters of them all. */
  readonly size: number;
  /** Where the last of them ends in the document. */
  readonly end: number;
}

function runOf(pieces: readonly Piece[]): Run {
  const last = pieces[pieces.length - 1] as Piece;
  return { pieces, size: sizeOf(pieces), end: last.a + last.length };
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** The pieces of a step backwards and of one forwards from the letter behind it: where they meet they are one. */
function joined(before: readonly Piece[], behind: readonly Piece[]): Piece[] {
  const first = before.at(-1);
  const [next, ...rest] = behind as [Piece, ...Piece[]];
  if (!first || first.a + first.length !== next.a || first.b + first.length !== next.b) return [...before, ...behind];
  return [...before.slice(0, -1), { a: first.a, b: first.b, length: first.length + next.length }, ...rest];
}

/** What of the piece stands before the letter at `end` of the document. */
function upTo({ a, b, length }: Piece, end: number): Piece[] {
  return a < end ? [{ a, b, length: Math.min(length, end - a) }] : [];
}

function isShingle(letters: Uint16Array, place: number, known: Uint16Array, at: number): boolean {
  for (let i = 0; i < SHINGLE; i++) if (!isSame(letters[place + i], known[at + i])) return false;
  return true;
}
