import { type Line, linesOfRow, paragraphOf } from '../lines.ts';
import { ListCounter, type ListLevel } from '../list-numbers.ts';
import type { Attributes } from '../xml.ts';
import type { Styles } from './styles.ts';

/** What is no text of the document: deletions, remarks, what pictures and formulas are called, readings, the marks of notes. */
const SKIPPED = new Set([
  ...[
    'text:tracked-changes',
    'office:annotation',
    'office:annotation-end',
    'text:note-citation',
    'text:ruby-text',
    'svg:title',
    'svg:desc',
  ],
  ...[
    'office:forms',
    'office:scripts',
    'office:automatic-styles',
    'office:font-face-decls',
    'text:hidden-text',
    'text:index-title-template',
  ],
  ...['office:styles', 'office:master-styles', 'office:meta', 'office:settings', 'math:math', 'draw:plugin', 'office:event-listeners'],
]);

/** More spaces than this at one place were not typed. */
const MOST_SPACES = 200;

/** A paragraph that is being read. A text box or a note may stand in it, with paragraphs of its own. */
interface Paragraph {
  text: string;
  readonly level: number | undefined;
  readonly isHidden: boolean;
  readonly isTitle: boolean;
  readonly inside: Line[];
}

/** A list or, in it, a list; all share the counter of the outermost. */
interface List {
  readonly style: string;
  readonly counter: ListCounter;
}

interface Item {
  /** Until its first paragraph. */
  isNew: boolean;
  readonly start: number | undefined;
}

/** The lines of a cell, or of the document. */
interface Frame {
  readonly lines: Line[];
  cells: Line[][];
}

const integer = (text: string | undefined): number | undefined => (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined);

/** Reads the body of an OpenDocument text: OpenDocument 1.3, part 3, chapters 5 (text), 6 (in paragraphs) and 9 (tables). */
export class Body {
  readonly #styles: Styles;
  readonly #frames: Frame[] = [{ lines: [], cells: [] }];
  readonly #paragraphs: Paragraph[] = [];
  readonly #lists: List[] = [];
  readonly #items: Item[] = [];
  readonly #counters = new Map<string, ListCounter>();
  readonly #lastOfStyle = new Map<string, ListCounter>();
  readonly #headings = new ListCounter();
  /** Whether each open span is hidden. */
  readonly #spans: boolean[] = [];
  #hidden = 0;
  #skipped = 0;
  #notes = 0;
  #contents = 0;
  readonly notes: Line[] = [];
  /** Whether changes are tracked: what was deleted is passed over, what was inserted is read. */
  hasChanges = false;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  get lines(): readonly Line[] {
    return this.#frame.lines;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'text:changed-region') this.hasChanges = true;
    if (this.#skipped > 0 || SKIPPED.has(name)) {
      this.#skipped++;
      return;
    }
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#openParagraph(name, attributes);
        break;
      case 'text:span':
        this.#openSpan(attributes);
        break;
      case 'text:s':
        this.#write(' '.repeat(Math.min(integer(attributes('text:c')) ?? 1, MOST_SPACES)));
        break;
      case 'text:tab':
        this.#write('\t');
        break;
      case 'text:line-break':
        this.#write('\n');
        break;
      case 'text:list':
        this.#openList(attributes);
        break;
      case 'text:list-item':
      case 'text:list-header':
        this.#items.push({ isNew: name === 'text:list-item', start: integer(attributes('text:start-value')) });
        break;
      case 'text:note':
        this.#notes++;
        break;
      case 'text:table-of-content':
        this.#contents++;
        break;
      case 'table:table-cell':
        this.#frames.push({ lines: [], cells: [] });
    }
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#closeParagraph();
        break;
      case 'text:span':
        if (this.#spans.pop()) this.#hidden--;
        break;
      case 'text:list':
        this.#lists.pop();
        break;
      case 'text:list-item':
      case 'text:list-header':
        this.#items.pop();
        break;
      case 'text:note':
        this.#notes--;
        break;
      case 'text:table-of-content':
        this.#contents--;
        break;
      case 'table:table-cell':
        this.#closeCell();
        break;
      case 'table:table-row':
        this.#closeRow();
        break;
    }
  }

  /** White space collapses as in HTML (6.1.2); what is meant to be seen is an element. */
  text(data: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (this.#skipped > 0 || paragraph === undefined) return;
    const text = data.replace(/[ \t\r\n]+/g, ' ');
    this.#write(text.startsWith(' ') && (paragraph.text === '' || paragraph.text.endsWith(' ')) ? text.slice(1) : text);
  }

  get #frame(): Frame {
    return this.#frames.at(-1) as Frame;
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined && this.#hidden === 0 && !paragraph.isHidden) paragraph.text += text;
  }

  #openSpan(attributes: Attributes): void {
    const isHidden = this.#styles.isHidden('text', attributes('text:style-name') ?? '');
    this.#spans.push(isHidden);
    if (isHidden) this.#hidden++;
  }

  #openParagraph(name: string, attributes: Attributes): void {
    const style = attributes('text:style-name') ?? '';
    const level = name === 'text:h' ? (integer(attributes('text:outline-level')) ?? 1) : this.#styles.outlineLevel(style);
    const item = this.#items.at(-1);
    let text = '';
    if (item?.isNew) {
      text = this.#number(style, item.start);
      item.isNew = false;
    } else if (name === 'text:h' && item === undefined && attributes('text:is-list-header') !== 'true') {
      text = this.#headings.next((level ?? 1) - 1, this.#styles.outline, integer(attributes('text:start-value')));
    }
    this.#paragraphs.push({
      text,
      level,
      isHidden: this.#styles.isHidden('paragraph', style),
      isTitle: this.#styles.isTitle(style),
      inside: [],
    });
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { text, level, isHidden, isTitle, inside } = paragraph;
    const line = paragraphOf(text, { level: level ?? 0, isTitle, isContents: this.#contents > 0 });
    const lines: Line[] = isHidden ? inside : [line, ...inside];
    // A paragraph in a paragraph is one of a text box or of a note: it comes after it, and after the speech.
    const outer = this.#paragraphs.at(-1);
    const to = this.#notes > 0 ? this.notes : (outer?.inside ?? this.#frame.lines);
    for (const line of lines) to.push(line);
  }

  #openList(attributes: Attributes): void {
    const outer = this.#lists.at(-1);
    const style = attributes('text:style-name') ?? outer?.style ?? '';
    const counter = outer?.counter ?? this.#counterOf(attributes, style);
    if (outer === undefined) this.#lastOfStyle.set(style, counter);
    const id = attributes('xml:id') ?? attributes('text:id');
    if (id !== undefined) this.#counters.set(id, counter);
    this.#lists.push({ style, counter });
  }

  #counterOf(attributes: Attributes, style: string): ListCounter {
    const continued = attributes('text:continue-list');
    const counter = continued === undefined ? undefined : this.#counters.get(continued);
    if (counter !== undefined) return counter;
    return (attributes('text:continue-numbering') === 'true' ? this.#lastOfStyle.get(style) : undefined) ?? new ListCounter();
  }

  #number(paragraphStyle: string, start: number | undefined): string {
    const list = this.#lists.at(-1);
    if (list === undefined) return '';
    const levels: readonly (ListLevel | undefined)[] =
      this.#styles.list(list.style) ?? this.#styles.list(this.#styles.listOf(paragraphStyle) ?? '') ?? [];
    return list.counter.next(this.#lists.length - 1, levels, start);
  }

  #closeCell(): void {
    if (this.#frames.length < 2) return;
    const { lines } = this.#frames.pop() as Frame;
    this.#frame.cells.push(lines);
  }

  #closeRow(): void {
    for (const line of linesOfRow(this.#frame.cells)) this.#frame.lines.push(line);
    this.#frame.cells = [];
  }
}
