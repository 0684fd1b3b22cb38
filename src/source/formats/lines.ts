import { SourceError } from '../failure.ts';
import type { Extract, StyledHeading } from './format.ts';

/** A stretch of text that stands in one text node of the document, for those who change it there. */
export interface Piece {
  /** Name of the part. */
  readonly part: string;
  /** Which of the text nodes (w:t) of the part it is, from 0. */
  readonly node: number;
  /** Offset in the text of the node, UTF-16 code units. */
  readonly from: number;
  /** Offset in the line, and in the end in the whole text. */
  readonly at: number;
  readonly length: number;
}

/** A paragraph as it comes out, or the paragraphs of a row of a table. It may hold line feeds. */
export interface Line {
  readonly text: string;
  /** Offsets at which paragraphs begin. */
  readonly starts: readonly number[];
  /** Of a heading by style, from 1; else 0. */
  readonly level: number;
  /** Whether it belongs to a table of contents. */
  readonly isContents: boolean;
  readonly isTitle: boolean;
  readonly pieces: readonly Piece[];
}

/** What a format says of a paragraph beside its text. */
export type Marks = Partial<Pick<Line, 'level' | 'isContents' | 'isTitle'>>;

/** One paragraph of a format whose text is not changed in place. */
export function paragraphOf(text: string, { level = 0, isContents = false, isTitle = false }: Marks = {}): Line {
  return { text, starts: [0], level, isContents, isTitle, pieces: [] };
}

const isEmpty = ({ text }: Line): boolean => text.trim() === '';

/**
 * The lines of a row of a table: one, with a tab between the cells, unless a cell holds several paragraphs, as where a table only
 * places the text on the page.
 */
export function linesOfRow(cells: readonly (readonly Line[])[]): readonly Line[] {
  const all = cells.flat();
  const full = all.filter((line) => !isEmpty(line));
  if (cells.length < 2 || cells.some((lines) => lines.filter((line) => !isEmpty(line)).length > 1)) return all;
  let text = '';
  const starts: number[] = [];
  const pieces: Piece[] = [];
  cells.forEach((lines, index) => {
    if (index > 0) text += '\t';
    if (lines.length === 0) starts.push(text.length);
    for (const line of lines) {
      const shift = text.length;
      starts.push(...line.starts.map((start) => start + shift));
      pieces.push(...line.pieces.map((piece) => ({ ...piece, at: piece.at + shift })));
      if (!isEmpty(line)) text += line.text;
    }
  });
  const only = full.length === 1 ? full[0] : undefined;
  return [
    {
      text,
      starts,
      level: only?.level ?? 0,
      isContents: full.length > 0 && full.every((line) => line.isContents),
      isTitle: only?.isTitle ?? false,
      pieces,
    },
  ];
}

/** Puts the lines of a document one after the other. */
export class Writer {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly starts: number[] = [];
  private readonly headings: StyledHeading[] = [];
  private readonly contents: [start: number, end: number][] = [];
  private title: string | undefined;
  private notesFrom: number | undefined;
  readonly pieces: Piece[] = [];
  private readonly most: number;

  /** @param most characters that are taken, in UTF-16 code units */
  constructor(most: number) {
    this.most = most;
  }

  add(line: Line): void {
    const { text, level, isContents, isTitle } = line;
    const start = this.length;
    const end = start + text.length + 1;
    if (end > this.most) throw new SourceError('too-large', 'holds more text than is read', { reason: 'inflated-size', limit: this.most });
    this.parts.push(text);
    this.length = end;
    for (const offset of line.starts) this.starts.push(start + offset);
    for (const piece of line.pieces) this.pieces.push({ ...piece, at: start + piece.at });
    if (isContents) this.addContents(start, end);
    else if (level > 0 && text.trim() !== '') this.headings.push({ start, level });
    if (isTitle && text.trim() !== '') this.title ??= text.trim();
  }

  private addContents(start: number, end: number): void {
    const last = this.contents.at(-1);
    if (last?.[1] === start) last[1] = end;
    else this.contents.push([start, end]);
  }

  addAll(lines: Iterable<Line>): void {
    for (const line of lines) this.add(line);
  }

  /** Puts notes apart, if there are any: they are the last that is added. */
  addNotes(lines: readonly Line[]): void {
    if (lines.length > 0) this.beginNotes();
    this.addAll(lines);
  }

  /** What follows is notes, apart from the text. */
  beginNotes(): void {
    this.notesFrom = this.length;
  }

  extract(notices: readonly string[]): Extract {
    this.parts.push('');
    return {
      text: this.parts.join('\n'),
      parts: { kind: 'paragraph', starts: this.starts.length > 0 ? this.starts : [0] },
      headings: this.headings,
      contents: this.contents,
      ...(this.title !== undefined && { title: this.title }),
      ...(this.notesFrom !== undefined && { notesFrom: this.notesFrom }),
      notices,
    };
  }
}
