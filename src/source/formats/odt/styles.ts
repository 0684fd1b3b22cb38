import { bulletOf } from '../docx/symbols.ts';
import type { ListLevel } from '../list-numbers.ts';
import type { Attributes } from '../xml.ts';

/** OpenDocument 1.3, part 3, 19.500 (style:num-format) and the rows that LibreOffice adds to it, in the words of `writeNumber`. */
const FORMATS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '1': 'decimal',
    a: 'lowerLetter',
    A: 'upperLetter',
    i: 'lowerRoman',
    I: 'upperRoman',
    '１, ２, ３, ...': 'decimalFullWidth',
    '①, ②, ③, ...': 'decimalEnclosedCircle',
    '一, 二, 三, ...': 'chineseCountingThousand',
    '壹, 贰, 叁, ...': 'chineseLegalSimplified',
    '壹, 貳, 參, ...': 'ideographLegalTraditional',
    '甲, 乙, 丙, ...': 'ideographTraditional',
    '子, 丑, 寅, ...': 'ideographZodiac',
    '01, 02, 03, ...': 'decimalZero',
  }),
);

const DEEPEST_LEVEL = 10;

interface Style {
  readonly name: string;
  readonly parent: string | undefined;
  readonly outlineLevel: number | undefined;
  readonly list: string | undefined;
  isHidden: boolean;
}

const integer = (text: string | undefined): number | undefined => (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined);

/** The styles that every program has for headings, by the names that it gives them in a file. */
const HEADING = /^(?:heading|标题)[ _]?(?:20_)?([1-9])$/i;

/** `%1%.%2%、` as LibreOffice writes it, beside prefix, suffix and the count of levels that the standard has. */
function patternOf(attributes: Attributes, level: number): (string | number)[] {
  const written = attributes('loext:num-list-format');
  if (written !== undefined) {
    return written.split(/(%\d{1,2}%)/).map((part) => (/^%\d/.test(part) ? Number.parseInt(part.slice(1), 10) - 1 : part));
  }
  const shown = Math.min(integer(attributes('text:display-levels')) ?? 1, level);
  const numbers = Array.from({ length: shown }, (_, index) => level - shown + index);
  return [
    attributes('style:num-prefix') ?? '',
    ...numbers.flatMap((number, index) => (index > 0 ? ['.', number] : [number])),
    attributes('style:num-suffix') ?? '',
  ];
}

/** What the styles of a document say of numbers, headings and hidden text. */
export class Styles {
  readonly #lists = new Map<string, (ListLevel | undefined)[]>();
  readonly #styles = new Map<string, Style>();
  #levels: (ListLevel | undefined)[] = [];
  #style: Style | undefined;
  /** Of headings that stand in no list. */
  readonly outline: (ListLevel | undefined)[] = [];

  /** Takes in an element of a style sheet. */
  open(name: string, attributes: Attributes): void {
    const called = attributes('style:name') ?? '';
    if (name === 'text:list-style') {
      this.#levels = [];
      this.#lists.set(called, this.#levels);
    } else if (name === 'text:outline-style') this.#levels = this.outline;
    else if (name === 'text:list-level-style-number' || name === 'text:outline-level-style') this.#addLevel(attributes);
    else if (name === 'text:list-level-style-bullet') this.#addBullet(attributes);
    else if (name === 'style:style') {
      this.#style = {
        name: called,
        parent: attributes('style:parent-style-name'),
        outlineLevel: integer(attributes('style:default-outline-level')) ?? integer(HEADING.exec(called)?.[1]),
        list: attributes('style:list-style-name'),
        isHidden: false,
      };
      this.#styles.set(`${attributes('style:family')} ${called}`, this.#style);
    } else if (name === 'style:text-properties' && attributes('text:display') === 'none' && this.#style) this.#style.isHidden = true;
  }

  close(name: string): void {
    if (name === 'style:style') this.#style = undefined;
  }

  list(name: string): readonly (ListLevel | undefined)[] | undefined {
    return this.#lists.get(name);
  }

  isHidden(family: 'text' | 'paragraph', name: string): boolean {
    return this.#inherited(family, name, (style) => style.isHidden || undefined) ?? false;
  }

  outlineLevel(name: string): number | undefined {
    return this.#inherited('paragraph', name, (style) => style.outlineLevel);
  }

  /** Whether the style is that of the title of a document, whose name is the same in all languages. */
  isTitle(name: string): boolean {
    return this.#inherited('paragraph', name, (style) => style.name === 'Title' || undefined) ?? false;
  }

  listOf(name: string): string | undefined {
    return this.#inherited('paragraph', name, (style) => style.list);
  }

  #inherited<T>(family: string, name: string, of: (style: Style) => T | undefined): T | undefined {
    let style = this.#styles.get(`${family} ${name}`);
    // A style may name itself as its parent.
    for (let steps = 0; style !== undefined && steps < 50; steps++) {
      const value = of(style);
      if (value !== undefined) return value;
      style = style.parent === undefined ? undefined : this.#styles.get(`${family} ${style.parent}`);
    }
    return undefined;
  }

  #addBullet(attributes: Attributes): void {
    const level = integer(attributes('text:level'));
    if (level === undefined || level < 1 || level > DEEPEST_LEVEL) return;
    this.#levels[level - 1] = { format: 'none', start: 1, pattern: [bulletOf(attributes('text:bullet-char') ?? '')] };
  }

  #addLevel(attributes: Attributes): void {
    const level = integer(attributes('text:level'));
    if (level === undefined || level < 1 || level > DEEPEST_LEVEL) return;
    const written = attributes('style:num-format') ?? '';
    const format = written === '' ? 'none' : (FORMATS.get(written) ?? 'decimal');
    const start = integer(attributes('text:start-value')) ?? 1;
    this.#levels[level - 1] = { format, start, pattern: written === '' ? [] : patternOf(attributes, level) };
  }
}
