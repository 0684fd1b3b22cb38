import { type Marker, readMarker } from '../markers/lexer.ts';
import { isBlank } from '../text/characters.ts';
import { hintsIn } from './hints.ts';
import type { BlockKind } from './restored.ts';
import { salutationLength } from './salutation.ts';

/**
 * A paragraph in the making: an ordered list of slices of the source. Cutting, joining and dropping work on the slices,
 * so no character is ever made up and each one keeps its place. Offsets named `at` count in {@link text}.
 */
export class Passage {
  readonly text: string;
  /** Flat pairs of source offsets, half-open, in order. */
  readonly slices: readonly number[];
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

  private readMarker: Marker | null | undefined = undefined;
  private readSalutation = -1;
  private readHints: number | null = null;

  private constructor(source: string, slices: readonly number[]) {
    this.slices = slices;
    if (slices.length === 2) this.text = source.slice(slices[0], slices[1]);
    else {
      let text = '';
      for (let i = 0; i < slices.length; i += 2) text += source.slice(slices[i], slices[i + 1]);
      this.text = text;
    }
  }

  /** The passage of these slices, blanks at both ends left out; null where nothing is left. */
  static of(source: string, slices: readonly number[]): Passage | null {
    const kept = trim(source, slices);
    return kept.length === 0 ? null : new Passage(source, kept);
  }

  /** The marker that it opens with, or null. Many steps ask, so it is read once. */
  get marker(): Marker | null {
    if (this.readMarker === undefined) this.readMarker = readMarker(this.text, 0, this.text.length, true);
    return this.readMarker;
  }

  /** How many characters of it are its salutation; 0 where it has none. Many steps ask, so it is read once. */
  get salutation(): number {
    if (this.readSalutation < 0) this.readSalutation = salutationLength(this.text);
    return this.readSalutation;
  }

  /** Which characters it has of those that patterns look for; see {@link hintsIn}. Many steps ask, so it is read once. */
  get hints(): number {
    this.readHints ??= hintsIn(this.text);
    return this.readHints;
  }

  /** Source offset of the first character. */
  get start(): number {
    return this.slices[0] as number;
  }

  /** Source offset after the last character. */
  get end(): number {
    return this.slices[this.slices.length - 1] as number;
  }

  /** The slices of the characters from `from` to `to`. */
  slicesOf(from: number, to: number): number[] {
    const result: number[] = [];
    let offset = 0;
    for (let i = 0; i < this.slices.length && offset < to; i += 2) {
      const start = this.slices[i] as number;
      const length = (this.slices[i + 1] as number) - start;
      const first = Math.max(from - offset, 0);
      const last = Math.min(to - offset, length);
      if (first < last) result.push(start + first, start + last);
      offset += length;
    }
    return result;
  }

  /** This passage with other slices, its marks kept; null where nothing is left. */
  with(source: string, slices: readonly number[]): Passage | null {
    const passage = Passage.of(source, slices);
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
  without(source: string, ranges: readonly (readonly [number, number])[]): Passage | null {
    const slices: number[] = [];
    let from = 0;
    for (const [start, end] of ranges) {
      slices.push(...this.slicesOf(from, start));
      from = Math.max(from, end);
    }
    slices.push(...this.slicesOf(from, this.text.length));
    return this.with(source, slices);
  }
}

/** Cuts blank characters off both ends and drops empty slices. */
function trim(source: string, slices: readonly number[]): number[] {
  let first = 0;
  let start = 0;
  for (; first < slices.length; first += 2) {
    start = slices[first] as number;
    const end = slices[first + 1] as number;
    while (start < end && isBlank(source.charCodeAt(start))) start++;
    if (start < end) break;
  }
  let last = slices.length - 2;
  let end = 0;
  for (; last >= first; last -= 2) {
    const from = last === first ? start : (slices[last] as number);
    end = slices[last + 1] as number;
    while (end > from && isBlank(source.charCodeAt(end - 1))) end--;
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
