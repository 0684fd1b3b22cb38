import { type Line, linesOfRow, paragraphOf } from '../lines.ts';
import { gapAfter } from '../list-numbers.ts';
import { damaged } from '../refusals.ts';
import { CodePages, codePageOfCharset } from './charsets.ts';
import type { RtfHandler } from './tokens.ts';
import { CHARACTERS, KEPT, SKIPPED } from './words.ts';

/** Word nests some dozens of groups. */
const DEEPEST = 2000;

/** The names of styles, the same in all languages of Word; a semicolon ends them. */
const HEADING = /^ ?heading ([1-9]);/i;
const TITLE = /^ ?title;/i;
const CONTENTS = /^ ?(?:toc|contents) (?:[1-9]|heading);/i;

type Destination = 'text' | 'skipped' | 'fonts' | 'styles' | 'number' | 'note' | 'unicode-choice';

/** What a group may change and gives back at its end. */
interface State {
  destination: Destination;
  font: number;
  /** How many characters stand for one of Unicode, for readers that know none. */
  fallback: number;
  isHidden: boolean;
  isDeleted: boolean;
  isInTable: boolean;
  /** Of the paragraph: its style, and the level that it has without a style. */
  style: number | undefined;
  outlineLevel: number | undefined;
}

/** A paragraph that is being read; a note may stand in it, with its own. */
interface Paragraph {
  text: string;
}

/** Puts the text of a Rich Text file together. */
export class RtfDocument implements RtfHandler {
  readonly lines: Line[] = [];
  readonly notes: Line[] = [];
  /** Whether something is marked as deleted: it is passed over. */
  hasChanges = false;
  readonly #groups: State[] = [];
  readonly #pages = new CodePages();
  readonly #fonts = new Map<number, number>();
  readonly #styleLevels = new Map<number, number>();
  readonly #titles = new Set<number>();
  readonly #contents = new Set<number>();
  #state: State = {
    destination: 'text',
    font: -1,
    fallback: 1,
    isHidden: false,
    isDeleted: false,
    isInTable: false,
    style: undefined,
    outlineLevel: undefined,
  };
  #codePage = 1252;
  #defaultFont = -1;
  #bytes: number[] = [];
  #unread = 0;
  /** Whether the last token was `\*`. */
  #isOptional = false;
  #paragraph: Paragraph = { text: '' };
  readonly #outer: Paragraph[] = [];
  #number = '';
  #styleName = '';
  #cell: Line[] = [];
  #cells: Line[][] = [];

  open(): void {
    this.#flush();
    if (this.#groups.length >= DEEPEST) throw damaged('rtf', 'groups');
    this.#groups.push(this.#state);
    this.#state = { ...this.#state };
    this.#isOptional = false;
    this.#unread = 0;
  }

  close(): void {
    this.#flush();
    const outer = this.#groups.pop();
    if (outer === undefined) return;
    const { destination } = this.#state;
    if (destination === 'styles') this.#endStyle();
    if (destination === 'note' && outer.destination !== 'note') {
      this.#endParagraph();
      this.#paragraph = this.#outer.pop() ?? { text: '' };
    }
    if (destination === 'number' && outer.destination !== 'number') {
      const number = this.#number.trim();
      this.#paragraph.text += number + gapAfter(number);
      this.#number = '';
    }
    // What a paragraph is does not end with a group: `{\pard\s1 …\par}` is met as well as `{\s1 …}\par`.
    this.#state = outer;
    this.#unread = 0;
  }

  byte(value: number): void {
    if (this.#unread > 0) this.#unread--;
    else if (this.#state.destination !== 'skipped') this.#bytes.push(value);
  }

  word(name: string, number: number | undefined): void {
    this.#flush();
    if (name === '*') {
      this.#isOptional = true;
      return;
    }
    const isOptional = this.#isOptional;
    this.#isOptional = false;
    if (this.#unread > 0 && name !== 'u') {
      this.#unread--;
      return;
    }
    if (this.#state.destination === 'skipped') return;
    if (SKIPPED.has(name) || (isOptional && !KEPT.has(name))) this.#state.destination = 'skipped';
    else if (Object.hasOwn(CHARACTERS, name)) this.#write(CHARACTERS[name] as string);
    else this.#obey(name, number);
  }

  /** The lines of a file that ends without the end of its last paragraph. */
  end(): void {
    this.#flush();
    if (this.#paragraph.text !== '') this.#endParagraph();
    this.#endRow();
  }

  #obey(name: string, number: number | undefined): void {
    const state = this.#state;
    switch (name) {
      case 'u':
        this.#unread = state.fallback;
        if (number !== undefined) this.#write(String.fromCharCode(number & 0xffff));
        break;
      case 'uc':
        state.fallback = Math.min(Math.max(number ?? 1, 0), 16);
        break;
      case 'ansicpg':
        this.#codePage = number || this.#codePage;
        break;
      case 'mac':
        this.#codePage = 10000;
        break;
      case 'deff':
        this.#defaultFont = number ?? -1;
        state.font = this.#defaultFont;
        break;
      case 'f':
        state.font = number ?? -1;
        break;
      case 'fcharset':
      case 'cpg':
        this.#setCodePage(name === 'cpg' ? number : codePageOfCharset(number ?? 0));
        break;
      case 'fonttbl':
        state.destination = 'fonts';
        break;
      case 'stylesheet':
        state.destination = 'styles';
        break;
      case 'listtext':
      case 'pntext':
        state.destination = 'number';
        break;
      case 'footnote':
        state.destination = 'note';
        this.#outer.push(this.#paragraph);
        this.#paragraph = { text: '' };
        break;
      case 'upr':
        state.destination = 'unicode-choice';
        break;
      case 'ud':
        state.destination = 'text';
        break;
      case 'plain':
        Object.assign(state, { font: this.#defaultFont, isHidden: false, isDeleted: false });
        break;
      case 'v':
        state.isHidden = number !== 0;
        break;
      case 'deleted':
        state.isDeleted = number !== 0;
        this.hasChanges = true;
        break;
      default:
        this.#obeyParagraph(name, number);
    }
  }

  #obeyParagraph(name: string, number: number | undefined): void {
    const state = this.#state;
    switch (name) {
      case 'pard':
        Object.assign(state, { style: undefined, outlineLevel: undefined, isInTable: false });
        break;
      case 's':
        state.style = number;
        break;
      case 'outlinelevel':
        state.outlineLevel = number;
        if (state.destination === 'styles' && number !== undefined && number < 9) this.#styleLevels.set(state.style ?? 0, number + 1);
        break;
      case 'intbl':
        state.isInTable = true;
        break;
      case 'par':
      case 'sect':
      case 'nestcell':
        this.#endParagraph();
        break;
      case 'cell':
        if (this.#paragraph.text !== '') this.#endParagraph(true);
        this.#cells.push(this.#cell);
        this.#cell = [];
        break;
      case 'row':
        this.#endRow();
    }
  }

  #setCodePage(page: number | undefined): void {
    if (this.#state.destination === 'fonts' && page !== undefined) this.#fonts.set(this.#state.font, page);
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = this.#bytes;
    this.#bytes = [];
    this.#write(this.#pages.decode(bytes, this.#fonts.get(this.#state.font), this.#codePage));
  }

  /** Of a style without a level the name says one. */
  #endStyle(): void {
    const name = this.#styleName;
    const { style } = this.#state;
    this.#styleName = '';
    if (style === undefined) return;
    const level = Number(HEADING.exec(name)?.[1] ?? 0);
    if (level > 0 && !this.#styleLevels.has(style)) this.#styleLevels.set(style, level);
    if (TITLE.test(name)) this.#titles.add(style);
    if (CONTENTS.test(name)) this.#contents.add(style);
  }

  #write(text: string): void {
    const { destination, isHidden, isDeleted } = this.#state;
    if (destination === 'styles') this.#styleName += text;
    if (isHidden || isDeleted) return;
    if (destination === 'number') this.#number += text;
    else if (destination === 'text' || destination === 'note') this.#paragraph.text += text;
  }

  #endParagraph(isInTable = this.#state.isInTable): void {
    const { text } = this.#paragraph;
    this.#paragraph.text = '';
    const { destination, style, outlineLevel } = this.#state;
    if (destination !== 'text' && destination !== 'note') return;
    const level = outlineLevel === undefined || outlineLevel > 8 ? this.#styleLevels.get(style ?? 0) : outlineLevel + 1;
    const marks = { level: level ?? 0, isTitle: this.#titles.has(style ?? 0), isContents: this.#contents.has(style ?? 0) };
    const line = paragraphOf(text.replaceAll('\0', ''), marks);
    if (destination === 'note') this.notes.push(line);
    else if (isInTable) this.#cell.push(line);
    else {
      this.#endRow();
      this.lines.push(line);
    }
  }

  /** Of a row that has no end, what there is of it. */
  #endRow(): void {
    if (this.#cell.length > 0) this.#cells.push(this.#cell);
    for (const line of linesOfRow(this.#cells)) this.lines.push(line);
    this.#cell = [];
    this.#cells = [];
  }
}
