import type { XmlHandler } from '../xml.ts';
import { integer, isOn } from './vocabulary.ts';

/** Which list and which of its levels (from 0) a paragraph counts in; what is not said comes from the style. */
export interface NumberProperties {
  numId?: number;
  level?: number;
}

/** What a style says of its paragraphs or runs, as far as their text depends on it. */
interface Style {
  readonly name: string;
  basedOn?: string;
  numbers: NumberProperties;
  /** From 1; 0 is body text. */
  outline?: number;
  isHidden?: boolean;
}

const NO_STYLE: Style = { name: '', numbers: {} };
/** No chain of styles is longer, and one that goes round ends here. */
const LONGEST_CHAIN = 32;

/** Styles by their ids: ECMA-376 part 1, 17.7. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private defaultParagraph: string | undefined;
  private readonly chains = new Map<string | undefined, readonly string[]>();

  /** Reads styles.xml. */
  reader(): XmlHandler {
    let style: Style | undefined;
    // Old properties that a tracked change keeps, and those of parts of tables, are none of the style.
    let inside = 0;
    return {
      open: (name, attribute) => {
        const value = attribute('w:val');
        if (inside > 0 || /^w:(?:[pr]PrChange|tblStylePr)$/u.test(name)) inside++;
        else if (name === 'w:style') {
          const id = attribute('w:styleId') ?? '';
          style = { name: '', numbers: {} };
          this.styles.set(id, style);
          if (attribute('w:type') === 'paragraph' && attribute('w:default') !== undefined && isOn(attribute('w:default')))
            this.defaultParagraph = id;
        } else if (style === undefined) return;
        else if (name === 'w:name') Object.assign(style, { name: (value ?? '').toLowerCase() });
        else if (name === 'w:basedOn' && value !== undefined) style.basedOn = value;
        else if (name === 'w:vanish') style.isHidden = isOn(value);
        else if (name === 'w:outlineLvl') style.outline = outlineOf(value);
        else readNumber(style.numbers, name, value);
      },
      close: (name) => {
        if (inside > 0) inside--;
        else if (name === 'w:style') style = undefined;
      },
    };
  }

  /** The ids of a style and of those that it is based on, itself first; of the default style where none is named. */
  chain(id: string | undefined): readonly string[] {
    const known = this.chains.get(id);
    if (known) return known;
    const chain: string[] = [];
    let next = id ?? this.defaultParagraph;
    while (next !== undefined && chain.length < LONGEST_CHAIN && !chain.includes(next)) {
      chain.push(next);
      next = this.styles.get(next)?.basedOn;
    }
    this.chains.set(id, chain);
    return chain;
  }

  private first<Value>(id: string | undefined, read: (style: Style) => Value | undefined): Value | undefined {
    for (const one of this.chain(id)) {
      const value = read(this.styles.get(one) ?? NO_STYLE);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  numId(id: string | undefined): number | undefined {
    return this.first(id, ({ numbers }) => numbers.numId);
  }

  level(id: string | undefined): number | undefined {
    return this.first(id, ({ numbers }) => numbers.level);
  }

  /** Level of the headings that the style makes, from 1; 0 where it makes none. */
  headingLevel(id: string | undefined): number {
    return this.first(id, ({ outline, name }) => outline ?? integer(/^heading ([1-9])$/u.exec(name)?.[1])) ?? 0;
  }

  isHidden(id: string | undefined): boolean {
    return id !== undefined && (this.first(id, (style) => style.isHidden) ?? false);
  }

  /** Whether the style is that of the title of a document. */
  isTitle(id: string | undefined): boolean {
    return id !== undefined && this.styles.get(id)?.name === 'title';
  }

  /** Whether the style is that of a row of a table of contents, or of what stands over it. */
  isContents(id: string | undefined): boolean {
    return id !== undefined && /^toc (?:[1-9]|heading)$/u.test(this.styles.get(id)?.name ?? '');
  }
}

/** Level from 1 of w:outlineLvl, which counts from 0; 9 is body text. */
export function outlineOf(value: string | undefined): number {
  const level = integer(value);
  return level === undefined || level < 0 || level > 8 ? 0 : level + 1;
}

/** Notes what an element of w:numPr says. */
export function readNumber(numbers: NumberProperties, name: string, value: string | undefined): void {
  const number = integer(value);
  if (number === undefined) return;
  if (name === 'w:numId') numbers.numId = number;
  if (name === 'w:ilvl') numbers.level = number;
}
