import { readMarker } from '../../../markers/lexer.ts';
import { isClosing, isComma, isDigit, isLatin, isOpening, isTerminal } from '../../../text/characters.ts';
import { type MarginKind, marginsOf } from './margins.ts';
import { isWide, joined, type PageLine } from './page-lines.ts';

/** A paragraph, or the part of one that stands on a page with something outside of the text before or behind it. */
export interface Part {
  readonly text: string;
  /** Pages from 0 that begin in it, each with the offset at which it does. */
  readonly pages: readonly (readonly [page: number, offset: number])[];
  /** Whether it goes on with the paragraph before. */
  readonly continues: boolean;
  readonly margin: MarginKind | null;
}

/** All in widths of a character. A line begins at a margin if it is no farther from it than this. */
const AT_MARGIN = 0.6;
/** The first line of a paragraph is indented by two characters; programs that measure in centimetres come near. */
const INDENT = [1.2, 4.5] as const;
/** A line reaches the margin where no more than this is left beside what did not fit. */
const SLACK = 0.3;
/** The room that marks take which hang over the margin, and a little. */
const HANGING = 1.3;
/** Shares of the distance between lines, and of the size of the body. */
const WIDE_SPACING = 1.35;
const OTHER_SIZE = 0.08;
const TITLE_SIZE = 1.15;

const SENTENCE_END = /[。！？!?][”’」』）)】》]{0,3}$/u;

/** What the lines of the text have in common. */
interface Layout {
  /** Of the font of the body. */
  readonly size: number;
  /** Between base lines inside of a paragraph. */
  readonly spacing: number;
  /** Whether first lines are indented. */
  readonly indents: boolean;
  /** Whether paragraphs stand apart. */
  readonly apart: boolean;
  /** Where lines begin and end, by page. */
  readonly margins: readonly (readonly [start: number, end: number])[];
}

/** A line that is text, and the page on which it stands, from 0. */
interface TextLine extends PageLine {
  readonly page: number;
}

/** Puts the lines of all pages together into paragraphs. */
export function paragraphsOf(pages: readonly (readonly PageLine[])[]): Part[] {
  const margins = marginsOf(pages);
  const layout = layoutOf(pages.map((lines) => lines.filter((line) => !margins.has(line))));
  const writer = new Parts();
  let last: TextLine | undefined;
  pages.forEach((lines, page) => {
    writer.beginPage(page);
    for (const line of lines) {
      const margin = margins.get(line);
      if (margin !== undefined) {
        writer.add(line.text, margin);
        continue;
      }
      const next = { ...line, page };
      if (last && goesOn(last, next, layout)) writer.goOn(line.text);
      else writer.add(line.text, null);
      last = next;
    }
  });
  return writer.finish();
}

/** Collects parts. A paragraph that goes on after a line outside of the text becomes a part of its own. */
class Parts {
  private readonly parts: { texts: string[]; pages: [number, number][]; continues: boolean; margin: MarginKind | null }[] = [];
  private begun: number[] = [];

  beginPage(page: number): void {
    this.begun.push(page);
  }

  add(text: string, margin: MarginKind | null, continues = false): void {
    this.parts.push({ texts: [text], pages: this.begun.map((page) => [page, 0]), continues, margin });
    this.begun = [];
  }

  goOn(text: string): void {
    const last = this.parts[this.parts.length - 1];
    if (!last || last.margin !== null) {
      this.add(text, null, true);
      return;
    }
    // Kept short: only the last words decide how the next join on.
    const before = last.texts[last.texts.length - 1] as string;
    const together = joined(before, text);
    const added = together.slice(before.length);
    if (this.begun.length > 0) {
      const length = last.texts.reduce((sum, part) => sum + part.length, 0);
      last.pages.push(...this.begun.map((page): [number, number] => [page, length + added.length - text.length]));
      this.begun = [];
    }
    last.texts.push(added);
  }

  finish(): Part[] {
    const parts = this.parts.map(({ texts, ...part }) => ({ ...part, text: texts.join('') }));
    const rest = this.begun.map((page): [number, number] => [page, 0]);
    return rest.length > 0 ? [...parts, { text: '', pages: rest, continues: false, margin: null }] : parts;
  }
}

function goesOn(last: TextLine, next: TextLine, layout: Layout): boolean {
  const { size } = last;
  if (Math.abs(next.size - size) > OTHER_SIZE * size) return false;
  const [from, to] = layout.margins[last.page] as readonly [number, number];
  const [left] = layout.margins[next.page] as readonly [number, number];
  const spacing = next.page === last.page && next.line > last.line ? next.line - last.line : layout.spacing;
  if (size > TITLE_SIZE * layout.size && isTitlePart(last, next, from, to, spacing)) return true;
  if (spacing > WIDE_SPACING * Math.max(layout.spacing, size)) return false;
  if (last.text.includes('\t') && next.text.includes('\t')) return false;
  const room = to - last.end - firstUnit(next.text) * size;
  if (room > SLACK * size) return false;
  const indent = (next.start - left) / size;
  if (indent > AT_MARGIN) return false;
  // Without indents and room between paragraphs, only a number shows that a line which could go on does not.
  return layout.indents || layout.apart || !SENTENCE_END.test(last.text) || !opensAfter(last.text, next.text);
}

/** Whether a line opens with a number, and does not count on inside of a paragraph: 二、 after a line in which 一、 stands. */
function opensAfter(last: string, next: string): boolean {
  const marker = readMarker(next, 0, next.length, true);
  if (marker === null) return false;
  const { series, ordinal } = marker;
  for (let at = 1; at < last.length; at++) {
    const before = readMarker(last, at, last.length, true);
    if (before?.series === series && ordinal !== null && before.ordinal === ordinal - 1) return false;
  }
  return true;
}

/** Whether two lines that are larger than the text and stand in the middle are one title. */
function isTitlePart(last: TextLine, next: TextLine, from: number, to: number, spacing: number): boolean {
  const isCentred = ({ start, end, size }: PageLine): boolean => Math.abs(start - from - (to - end)) < 2 * size && start - from > size / 2;
  const isApart = /^[—–―(（【“]|[)）】：:。]$/u;
  return (
    next.page === last.page &&
    spacing < 2.2 * last.size &&
    isCentred(last) &&
    isCentred(next) &&
    !isApart.test(next.text) &&
    !isApart.test(last.text)
  );
}

/** `—` and `％`. */
const DASH = 0x2014;
const PERCENT = 0xff05;

/**
 * How much of a line can only be taken along as a whole, in widths of a character: its first character with the marks that may not
 * stand at the beginning of a line, or its first Latin word or number.
 */
function firstUnit(text: string): number {
  let width = 0;
  let at = 0;
  const widthOf = (character: string): number => (isWide(character.charCodeAt(0)) ? 1 : 0.5);
  while (at < text.length && isOpening(text.charCodeAt(at))) width += widthOf(text[at++] as string);
  const isWord = (code: number): boolean => isDigit(code) || isLatin(code) || code === 0x2e || code === 0x25;
  if (at < text.length && isWord(text.charCodeAt(at)) && !isWide(text.charCodeAt(at))) {
    while (at < text.length && isWord(text.charCodeAt(at)) && !isWide(text.charCodeAt(at))) width += widthOf(text[at++] as string);
  } else if (at < text.length) width += widthOf(text[at++] as string);
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isClosing(code) && !isComma(code) && !isTerminal(code) && code !== DASH && code !== PERCENT) break;
    width += widthOf(text[at] as string);
  }
  return width;
}

function layoutOf(pages: readonly (readonly PageLine[])[]): Layout {
  const size =
    most(
      pages.flat(),
      (line) => Math.round(line.size * 2) / 2,
      ({ text }) => text.length,
    ) ?? 1;
  const body = pages.map((lines) => lines.filter((line) => Math.abs(line.size - size) <= OTHER_SIZE * size));
  const all = marginsOfPage(body.flat(), size);
  const margins = body.map((lines) => (lines.length >= 8 ? marginsOfPage(lines, size) : all));
  const gaps: number[] = [];
  const breaks: number[] = [];
  const shares = { indented: 0, flush: 0 };
  body.forEach((lines, page) => {
    const [left, right] = margins[page] as readonly [number, number];
    lines.forEach((line, index) => {
      const indent = (line.start - left) / size;
      const before = lines[index - 1];
      if (indent >= INDENT[0] && indent <= INDENT[1] && right - line.end < 2 * size) shares.indented++;
      if (Math.abs(indent) <= AT_MARGIN) shares.flush++;
      if (before && line.line > before.line) (right - before.end < 2 * size ? gaps : breaks).push(line.line - before.line);
    });
  });
  const spacing =
    most(
      gaps,
      (gap) => Math.round(gap * 2) / 2,
      () => 1,
    ) ?? 1.5 * size;
  const indents = shares.indented >= 2 && shares.indented >= 0.05 * shares.flush;
  const apart = breaks.filter((gap) => gap > WIDE_SPACING * spacing).length > 0.7 * breaks.length;
  return { size, spacing, indents, apart, margins };
}

/** Where lines begin that are not indented, and the last place at which lines end. */
function marginsOfPage(lines: readonly PageLine[], size: number): readonly [start: number, end: number] {
  const starts = lines.map(({ start }) => start).sort((a, b) => a - b);
  const ends = lines.map(({ end }) => end).sort((a, b) => b - a);
  const least = Math.max(2, 0.08 * lines.length);
  const start = starts.find(
    (place, index) => (starts[index + Math.ceil(least) - 1] ?? Number.POSITIVE_INFINITY) - place <= AT_MARGIN * size,
  );
  const end = ends.find((place, index) => place - (ends[index + 1] ?? Number.NEGATIVE_INFINITY) <= 1.2 * size);
  return [start ?? starts[0] ?? 0, usualEnd(ends, end ?? ends[0] ?? 0, size)];
}

/** A few lines go beyond the margin by a mark that hangs over it: the margin is where most of the long lines end. */
function usualEnd(ends: readonly number[], last: number, size: number): number {
  const near = ends.filter((place) => place <= last && place >= last - HANGING * size);
  return most(near, Math.round, () => 1) ?? last;
}

/** The value that most of the weight has. */
function most<T>(items: readonly T[], measure: (item: T) => number, weightOf: (item: T) => number): number | undefined {
  const weights = new Map<number, number>();
  for (const item of items) weights.set(measure(item), (weights.get(measure(item)) ?? 0) + weightOf(item));
  return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
