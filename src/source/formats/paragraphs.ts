import { SourceError } from '../failure.ts';
import type { Extract, StyledHeading } from './format.ts';
import type { DocumentLine } from './rows.ts';

/** Puts lines together to the text of a document, each of them a paragraph, and remembers where each begins. */
export class Paragraphs {
  readonly #limit: number;
  readonly #lines: string[] = [];
  readonly #starts: number[] = [];
  readonly #headings: StyledHeading[] = [];
  readonly #contents: [start: number, end: number][] = [];
  readonly #notices = new Set<string>();
  #title: string | undefined;
  #notesFrom: number | undefined;
  #length = 0;

  /** @param limit of the text, in UTF-16 code units */
  constructor(limit: number) {
    this.#limit = limit;
  }

  addAll(lines: Iterable<DocumentLine>): void {
    for (const line of lines) this.add(line);
  }

  /** A line feed in it begins a line, but no paragraph. */
  add({ text: written, level, isContents, isTitle }: DocumentLine): void {
    const text = written.replaceAll('\0', '');
    const start = this.#length;
    const end = start + text.length + 1;
    if (end > this.#limit)
      throw new SourceError('too-large', 'holds more text than is read', { reason: 'inflated-size', limit: this.#limit });
    this.#starts.push(start);
    this.#lines.push(text);
    this.#length = end;
    if (text.trim() === '') return;
    if (isContents) this.#addContents(start, end);
    else if (level !== undefined) this.#headings.push({ start, level });
    if (isTitle) this.#title ??= text.trim();
  }

  #addContents(start: number, end: number): void {
    const last = this.#contents.at(-1);
    if (last?.[1] === start) last[1] = end;
    else this.#contents.push([start, end]);
  }

  /** What follows is notes, apart from the text. */
  beginNotes(): void {
    this.#notesFrom = this.#length;
  }

  notice(code: string): void {
    this.#notices.add(code);
  }

  extract(): Extract {
    return {
      text: [...this.#lines, ''].join('\n'),
      parts: { kind: 'paragraph', starts: this.#starts.length > 0 ? this.#starts : [0] },
      headings: this.#headings,
      contents: this.#contents,
      ...(this.#title === undefined ? {} : { title: this.#title }),
      ...(this.#notesFrom === undefined ? {} : { notesFrom: this.#notesFrom }),
      notices: [...this.#notices],
    };
  }
}
