import { SourceError } from '../failure.ts';
import type { Extract } from './format.ts';

/** Puts paragraphs together to the text of a document, and remembers where each begins. */
export class Paragraphs {
  readonly #limit: number;
  readonly #lines: string[] = [];
  readonly #starts: number[] = [];
  readonly #headings: { start: number; level: number }[] = [];
  readonly #notices = new Set<string>();
  #length = 0;

  /** @param limit of the text, in UTF-16 code units */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * One paragraph; a line break inside it begins a line, but no paragraph.
   * @param level where the format calls it a heading
   */
  add(text: string, level?: number): void {
    if (this.#length + text.length > this.#limit) {
      throw new SourceError('too-large', `holds more than ${this.#limit} characters of text`, { limit: this.#limit });
    }
    this.#starts.push(this.#length);
    if (level !== undefined && text.trim() !== '') this.#headings.push({ start: this.#length, level });
    this.#lines.push(text);
    this.#length += text.length + 1;
  }

  notice(code: string): void {
    this.#notices.add(code);
  }

  extract(): Extract {
    const extract = { text: `${this.#lines.join('\n')}\n`, parts: { kind: 'paragraph' as const, starts: this.#starts } };
    return {
      ...extract,
      ...(this.#headings.length > 0 ? { headings: this.#headings } : {}),
      ...(this.#notices.size > 0 ? { notices: [...this.#notices] } : {}),
    };
  }
}
