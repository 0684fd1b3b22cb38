import type { Counters } from '../docx/counters.ts';
import { type Line, linesOfRow, paragraphOf } from '../lines.ts';
import type { WordFile } from './header.ts';
import type { ParagraphFormat } from './paragraphs.ts';
import type { Piece } from './pieces.ts';
import { type Run, runAt } from './properties.ts';
import type { DocStyles } from './styles.ts';

/** Characters that are none ([MS-DOC] 2.4.1, 2.8.25). */
const CELL = 0x07;
const LINE_BREAK = 0x0b;
const PAGE_BREAK = 0x0c;
const PARAGRAPH = 0x0d;
const FIELD = 0x13;
const FIELD_RESULT = 0x14;
const FIELD_END = 0x15;
const FIXED_HYPHEN = 0x1e;

/** Of the built-in styles: 2.9.260. */
const CONTENTS = [19, 27] as const;
const TITLE = 62;

/** What all parts of a text share. */
export interface StoryContext {
  readonly file: WordFile;
  readonly pieces: readonly Piece[];
  readonly paragraphs: readonly Run<ParagraphFormat>[];
  readonly hidden: readonly Run<unknown>[];
  readonly styles: DocStyles;
  readonly counters: Counters;
}

/** Reads a part of the text of a Word file: the body, the notes, the text boxes. */
export class DocStory {
  readonly #context: StoryContext;
  readonly #lines: Line[] = [];
  /** Of each open field, whether its code is being passed over. */
  readonly #fields: boolean[] = [];
  #inCode = 0;
  #text = '';
  #cell: Line[] = [];
  #cells: Line[][] = [];

  constructor(context: StoryContext) {
    this.#context = context;
  }

  /** The lines of the characters from `start` on up to `end`. */
  read(start: number, end: number): readonly Line[] {
    for (const piece of this.#context.pieces) {
      const from = Math.max(piece.start, start);
      const to = Math.min(piece.end, end);
      if (from < to) this.#readPiece(piece, from, to);
    }
    if (this.#text !== '') this.#endParagraph({});
    this.#endRow();
    return this.#lines;
  }

  #readPiece({ start, offset, width }: Piece, from: number, to: number): void {
    const place = offset + (from - start) * width;
    const bytes = this.#context.file.text.buffer.subarray(place, place + (to - from) * width);
    const text = width === 2 ? bytes.toString('utf16le') : new TextDecoder('windows-1252').decode(bytes);
    const { hidden } = this.#context;
    for (let index = 0; index < text.length; index++) {
      const at = place + index * width;
      const code = text.charCodeAt(index);
      if (code !== CELL && hidden.length > 0 && runAt(hidden, at) !== undefined) continue;
      if (code >= 0x20) this.#write(text[index] as string);
      else this.#obey(code, at);
    }
  }

  #write(text: string): void {
    if (this.#inCode === 0) this.#text += text;
  }

  #obey(code: number, at: number): void {
    switch (code) {
      case 0x09:
        this.#write('\t');
        break;
      case LINE_BREAK:
        this.#write('\n');
        break;
      case FIXED_HYPHEN:
        this.#write('\u2011');
        break;
      case PAGE_BREAK:
        if (this.#text !== '') this.#endParagraph(this.#formatAt(at));
        break;
      case PARAGRAPH:
        this.#endParagraph(this.#formatAt(at));
        break;
      case CELL:
        this.#endCell(this.#formatAt(at));
        break;
      case FIELD:
        this.#fields.push(true);
        this.#inCode++;
        break;
      case FIELD_RESULT:
        this.#endCode();
        break;
      case FIELD_END:
        this.#endCode();
        this.#fields.pop();
    }
  }

  /** The code of the innermost field has ended; what follows is what it shows. */
  #endCode(): void {
    if (this.#fields.at(-1) !== true) return;
    this.#fields[this.#fields.length - 1] = false;
    this.#inCode--;
  }

  #formatAt(place: number): ParagraphFormat {
    return runAt(this.#context.paragraphs, place) ?? {};
  }

  #endParagraph(format: ParagraphFormat): void {
    const line = this.#line(format);
    this.#text = '';
    if (format.isInTable) this.#cell.push(line);
    else {
      this.#endRow();
      this.#lines.push(line);
    }
  }

  #line({ style, list, level, outline }: ParagraphFormat): Line {
    const { styles, counters } = this.#context;
    const own = { ...(list === undefined ? {} : { numId: list }), ...(level === undefined ? {} : { level }) };
    const text = counters.next(String(style ?? 0), own) + this.#text;
    const heading = outline === undefined ? styles.headingLevel(style) : outline + 1;
    const builtIn = styles.first(style, (_format, number) => number) ?? 0;
    return paragraphOf(text, {
      level: heading !== undefined && heading <= 9 ? heading : 0,
      isContents: builtIn >= CONTENTS[0] && builtIn <= CONTENTS[1],
      isTitle: builtIn === TITLE,
    });
  }

  #endCell(format: ParagraphFormat): void {
    if (format.endsRow) {
      this.#text = '';
      this.#endRow();
      return;
    }
    this.#cell.push(this.#line(format));
    this.#text = '';
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  #endRow(): void {
    if (this.#cell.length > 0) this.#cells.push(this.#cell);
    for (const line of linesOfRow(this.#cells)) this.#lines.push(line);
    this.#cell = [];
    this.#cells = [];
  }
}
