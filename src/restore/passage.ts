import { type Marker, readMarker } from '../markers/lexer.ts';
import { endsTerminated, hasSentenceInside, isBlank } from '../text/characters.ts';
import { codeUnitsOf } from '../text/string.ts';
import { hintsIn, openingsAt } from './hints.ts';
import type { BlockKind } from './restored.ts';
import { OPENS_SALUTATION, salutationLength } from './salutation.ts';

/** The text that passages are cut out of, and its code units: looking at many of them is faster there. */
export interface Written {
  readonly text: string;
  readonly codes: Uint16Array;
}

/**
 * A paragraph in the making: an ordered list of slices of the source. Cutting, joining and dropping work on the slices,
 * so no character is ever made up and each one keeps its place. Offsets named `at` count in {@link text}.
 */
export class Passage {
  readonly text: string;
  /** Source offset of the first character. */
  readonly start: number;
  /** Source offset after the last character. */
  readonly end: number;
  /** Which characters it may have of those that patterns look for; see {@link hintsIn}. What it lacks here, it has not. */
  readonly hints: number;
  /** The code unit of the first character, which is never blank. */
  readonly first: number;
  /** What it opens with of what rules look for; see {@link openingsAt}. */
  readonly openings: number;
  kind: BlockKind | null = null;
  /** Level of a Markdown heading or of one by style, else 0. */
  depth = 0;
  /** How many leading characters stand in bold, else 0. */
  bold = 0;
  /** Whether a blank line stands before it in the source. */
  gap = false;
  /** Whether a page break stands right before it. */
  torn = false;
  /** Whether its line is indented in the source. */
  indented = false;
  /** Whether it was cut out of a longer line, so that it must not be joined again. */
  divided = false;
  /** Whether it opens where another passage was cut off by a passage that was removed or by an omission. */
  afterCut = false;

  private readonly written: Written;
  /** Its slices where it has several. */
  private readonly several: readonly number[] | null;
  private readMarker: Marker | null | undefined = undefined;
  private readSalutation = -1;
  private readBody: boolean | null = null;

  private constructor(written: Written, start: number, end: number, several: readonly number[] | null, hints: number | null) {
    this.written = written;
    this.start = start;
    this.end = end;
    this.several = several;
    this.text = several === null ? written.text.slice(start, end) : textOf(written, several);
    this.hints = hints ?? hintsOf(written, start, end, several);
    this.first = written.codes[start] as number;
    this.openings = openingsAt(this.first);
  }

  /** The passage from `start` to `end` of the source, blanks at both ends left out; null where nothing is left. */
  static between(written: Written, start: number, end: number, hints: number | null = null): Passage | null {
    const { codes } = written;
    let from = start;
    while (from < end && isBlank(codes[from] as number)) from++;
    if (from === end) return null;
    let to = end;
    while (isBlank(codes[to - 1] as number)) to--;
    return new Passage(written, from, to, null, hints);
  }

  /** The passage of these slices, blanks at both ends left out; null where nothing is left. */
  static of(written: Written, slices: readonly number[], hints: number | null = null): Passage | null {
    if (slices.length === 2) return Passage.between(written, slices[0] as number, slices[1] as number, hints);
    const kept = trim(written.codes, slices);
    if (kept.length === 0) return null;
    return new Passage(written, kept[0] as number, kept[kept.length - 1] as number, kept.length === 2 ? null : kept, hints);
  }

  /** Whether it reads as a paragraph of a speech: two sentences, or a long one with its end. Many steps ask, so it is read once. */
  get isBody(): boolean {
    this.readBody ??= this.text.length >= 30 && (hasSentenceInside(this.text) || (this.text.length >= 60 && endsTerminated(this.text)));
    return this.readBody;
  }

  /** The code units of {@link text}, for a loop over a long one. */
  get codes(): Uint16Array {
    return this.several === null ? this.written.codes.subarray(this.start, this.end) : codeUnitsOf(this.text);
  }

  /** Whether something that stood inside it was left out. */
  get isOfSlices(): boolean {
    return this.several !== null;
  }

  /** Flat pairs of source offsets, half-open, in order. */
  get slices(): readonly number[] {
    return this.several ?? [this.start, this.end];
  }

  /** The marker that it opens with, or null. Many steps ask, so it is read once. */
  get marker(): Marker | null {
    if (this.readMarker === undefined) this.readMarker = readMarker(this.text, 0, this.text.length, true);
    return this.readMarker;
  }

  /** How many characters of it are its salutation; 0 where it has none. Many steps ask, so it is read once. */
  get salutation(): number {
    if (this.readSalutation < 0) this.readSalutation = salutationLength(this.text, (this.openings & OPENS_SALUTATION) !== 0);
    return this.readSalutation;
  }

  /** The slices of the characters from `from` to `to`, behind those in `result`. */
  slicesOf(from: number, to: number, result: number[] = []): number[] {
    if (this.several === null) {
      if (from < to) result.push(this.start + from, this.start + to);
      return result;
    }
    const slices = this.several;
    let offset = 0;
    for (let i = 0; i < slices.length && offset < to; i += 2) {
      const start = slices[i] as number;
      const length = (slices[i + 1] as number) - start;
      const first = Math.max(from - offset, 0);
      const last = Math.min(to - offset, length);
      if (first < last) result.push(start + first, start + last);
      offset += length;
    }
    return result;
  }

  /** This passage with other slices, its marks kept; null where nothing is left. */
  with(slices: readonly number[], hints: number | null = null): Passage | null {
    const passage = Passage.of(this.written, slices, hints);
    if (passage) {
      passage.kind = this.kind;
      passage.depth = this.depth;
      passage.bold = Math.min(this.bold, passage.text.length);
      passage.gap = this.gap;
      passage.torn = this.torn;
      passage.indented = this.indented;
      passage.divided = this.divided;
      passage.afterCut = this.afterCut;
    }
    return passage;
  }

  /** This passage without the characters in the sorted `ranges` of text offsets. */
  without(ranges: readonly (readonly [number, number])[]): Passage | null {
    const slices: number[] = [];
    let from = 0;
    for (let i = 0; i < ranges.length; i++) {
      const range = ranges[i] as readonly [number, number];
      this.slicesOf(from, range[0], slices);
      from = Math.max(from, range[1]);
    }
    this.slicesOf(from, this.text.length, slices);
    // What is taken out is short: to look at all the rest once more would cost more than a hint too many does.
    return this.with(slices, this.hints);
  }
}

function textOf({ text }: Written, slices: readonly number[]): string {
  let joined = '';
  for (let i = 0; i < slices.length; i += 2) joined += text.slice(slices[i], slices[i + 1]);
  return joined;
}

function hintsOf({ codes }: Written, start: number, end: number, slices: readonly number[] | null): number {
  if (slices === null) return hintsIn(codes, start, end);
  let hints = 0;
  for (let i = 0; i < slices.length; i += 2) hints |= hintsIn(codes, slices[i] as number, slices[i + 1] as number);
  return hints;
}

/** Cuts blank characters off both ends and drops empty slices. */
function trim(codes: Uint16Array, slices: readonly number[]): number[] {
  let first = 0;
  let start = 0;
  for (; first < slices.length; first += 2) {
    start = slices[first] as number;
    const end = slices[first + 1] as number;
    while (start < end && isBlank(codes[start] as number)) start++;
    if (start < end) break;
  }
  let last = slices.length - 2;
  let end = 0;
  for (; last >= first; last -= 2) {
    const from = last === first ? start : (slices[last] as number);
    end = slices[last + 1] as number;
    while (end > from && isBlank(codes[end - 1] as number)) end--;
    if (end > from) break;
  }
  if (first === last) return [start, end];
  const kept: number[] = [];
  for (let i = first; i <= last; i += 2) {
    const from = i === first ? start : (slices[i] as number);
    const to = i === last ? end : (slices[i + 1] as number);
    if (from < to) kept.push(from, to);
  }
  return kept;
}
