import type { CountedStyles } from '../docx/counters.ts';
import type { Bytes } from './bytes.ts';
import type { WordFile } from './header.ts';
import { type ParagraphFormat, readParagraphFormat } from './paragraphs.ts';

interface Style {
  readonly format: ParagraphFormat;
  readonly base: number;
  /** Which built-in style it is ([MS-DOC] 2.9.260): 1 to 9 are the headings. */
  readonly builtIn: number;
}

const PARAGRAPH = 1;
const LONGEST_CHAIN = 16;

/** The style sheet ([MS-DOC] 2.9.271), as far as the text depends on it. */
export class DocStyles {
  readonly #styles: (Style | undefined)[] = [];

  constructor({ part }: WordFile) {
    const sheet = part('styles');
    if (sheet.length < 6) return;
    const headerLength = sheet.u16(0);
    const count = sheet.u16(2);
    const baseLength = sheet.u16(4);
    let at = 2 + headerLength;
    for (let index = 0; index < count && at + 2 <= sheet.length; index++) {
      const length = sheet.u16(at);
      const style = sheet.part(at + 2, length);
      at += 2 + length;
      this.#styles[index] = style.length >= 10 ? readStyle(style, baseLength) : undefined;
    }
  }

  /** The first value that a style or one that it is based on has. */
  first<T>(style: number | undefined, read: (format: ParagraphFormat, builtIn: number) => T | undefined): T | undefined {
    for (const index of this.#chain(style ?? 0)) {
      const { format, builtIn } = this.#styles[index] as Style;
      const value = read(format, builtIn);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** A style and those that it is based on, itself first. */
  #chain(style: number): readonly number[] {
    const chain: number[] = [];
    for (let index = style; this.#styles[index] !== undefined && chain.length < LONGEST_CHAIN; index = this.#styles[index]?.base ?? -1) {
      chain.push(index);
    }
    return chain;
  }

  /** What counting the paragraphs of lists asks of styles. */
  asCounted(): CountedStyles {
    const index = (id: string | undefined): number => Number(id ?? 0);
    return {
      chain: (id) => this.#chain(index(id)).map(String),
      numId: (id) => this.first(index(id), ({ list }) => list),
      level: (id) => this.first(index(id), ({ level }) => level),
    };
  }

  /** Level from 1 of the headings that a style makes. */
  headingLevel(style: number | undefined): number | undefined {
    return this.first(style, ({ outline }, builtIn) =>
      outline === undefined ? (builtIn >= 1 && builtIn <= 9 ? builtIn : undefined) : outline + 1,
    );
  }
}

/** 2.9.260: what is fixed, a name, and then the changes that the style makes. */
function readStyle(style: Bytes, baseLength: number): Style {
  const builtIn = style.u16(0) & 0x0fff;
  const base = style.u16(2) >> 4;
  const format: ParagraphFormat = {};
  if ((style.u16(2) & 0x0f) === PARAGRAPH && baseLength + 2 <= style.length) {
    let at = baseLength + 2 + 2 * style.u16(baseLength) + 2;
    at += at % 2;
    if (at + 4 <= style.length) readParagraphFormat(style.part(at + 2, style.u16(at)), 2, format);
  }
  return { format, base, builtIn };
}
