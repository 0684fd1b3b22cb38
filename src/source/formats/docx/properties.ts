import type { Attributes } from '../xml.ts';
import type { Flow } from './flow.ts';
import { outlineOf, readNumber } from './styles.ts';
import { isOn } from './vocabulary.ts';

/** Elements of properties, by what they are the properties of: a paragraph, a run, a row of a table, a content control. */
const OWNERS: Readonly<Record<string, Owner>> = { 'w:pPr': 'paragraph', 'w:rPr': 'run', 'w:trPr': 'row', 'w:sdtPr': 'control' };
/** `mark`: of the end of a paragraph. */
type Owner = 'paragraph' | 'mark' | 'run' | 'row' | 'control';

/** Properties as they were before a tracked change, and others of which nothing is needed. */
const SKIPPED = new Set(['w:pPrChange', 'w:rPrChange', 'w:trPrChange', 'w:sectPr', 'w:sectPrChange']);

/** Reads what is said of paragraphs, runs, rows and content controls before their text comes. */
export class Properties {
  private owner: Owner | null = null;
  /** How many elements are open from the one that holds the properties on. */
  private depth = 0;

  /** Whether elements stand in properties. */
  get isOpen(): boolean {
    return this.owner !== null;
  }

  /** Whether the element holds properties, which come next. */
  enter(name: string): boolean {
    if (!Object.hasOwn(OWNERS, name)) return false;
    this.owner = OWNERS[name] as Owner;
    this.depth = 1;
    return true;
  }

  /**
   * Reads a property.
   * @returns `skip` where nothing inside of it is read, `contents` where it makes the content control a table of contents
   */
  open(name: string, attribute: Attributes, { paragraphs, run, rows }: Flow): 'skip' | 'contents' | undefined {
    // The looks of a content control are not those of the runs inside of it.
    if (SKIPPED.has(name) || (this.owner === 'control' && name === 'w:rPr')) return 'skip';
    this.depth++;
    const value = attribute('w:val');
    const paragraph = paragraphs.at(-1);
    switch (this.owner) {
      case 'control':
        if (name === 'w:docPartGallery' && /^table of contents$/iu.test(value ?? '')) return 'contents';
        return undefined;
      case 'row':
        if (name === 'w:del') for (const row of rows.slice(-1)) row.isDeleted = true;
        return undefined;
      case 'run':
        if (name === 'w:vanish') run.isHidden = isOn(value);
        if (name === 'w:rStyle') run.style = value;
        return undefined;
      case 'mark':
        if (!paragraph) return undefined;
        if (name === 'w:del' || name === 'w:moveFrom') paragraph.isOpen = true;
        if (name === 'w:vanish' || name === 'w:specVanish') paragraph.isOpen ||= isOn(value);
        return undefined;
      case 'paragraph':
        if (!paragraph) return undefined;
        if (name === 'w:rPr' && this.depth === 2) this.owner = 'mark';
        else if (name === 'w:pStyle') paragraph.style = value;
        else if (name === 'w:outlineLvl') paragraph.outline = outlineOf(value);
        else readNumber(paragraph.numbers, name, value);
    }
    return undefined;
  }

  close(): void {
    this.depth--;
    if (this.depth === 0) this.owner = null;
    else if (this.depth === 1 && this.owner === 'mark') this.owner = 'paragraph';
  }
}
