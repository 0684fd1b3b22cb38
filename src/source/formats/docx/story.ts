import type { Attributes, XmlHandler } from '../xml.ts';
import type { Counters } from './counters.ts';
import { Fields } from './fields.ts';
import { type Line, linesOfRow, type Piece } from './lines.ts';
import { type NumberProperties, outlineOf, readNumber, type Styles } from './styles.ts';
import { symbolOf } from './symbols.ts';
import { isOn } from './vocabulary.ts';

/** A note that the text refers to. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** What is read with a story (the text of the document, or of a note) and for it. */
export interface StoryContext {
  readonly styles: Styles;
  readonly counters: Counters;
  /** Name of the part that the story stands in. */
  readonly part: string;
  emit(line: Line): void;
  refer(note: NoteReference): void;
  notice(code: string): void;
}

/** A paragraph in the making. */
interface Paragraph {
  text: string;
  pieces: Piece[];
  style: string | undefined;
  numbers: NumberProperties;
  outline: number | undefined;
  isContents: boolean;
  /** Its end was deleted or is hidden, so that the next paragraph goes on in the same line. */
  isOpen: boolean;
  /** Lines of text boxes that are fastened to it. */
  readonly boxes: Line[];
}

/** A flow of paragraphs: the document's, or that of a text box. */
interface Flow {
  readonly paragraphs: Paragraph[];
  readonly fields: Fields;
  run: { isHidden: boolean | undefined; style: string | undefined };
  /** What a paragraph without an end left for the next. */
  carried: Pick<Paragraph, 'text' | 'pieces'> | null;
  /** Lines of the innermost cell or text box; null where they go straight out. */
  lines: Line[] | null;
  readonly rows: { cells: Line[][]; isDeleted: boolean; outside: Line[] | null }[];
}

const newFlow = (lines: Line[] | null): Flow => ({
  paragraphs: [],
  fields: new Fields(),
  run: { isHidden: undefined, style: undefined },
  carried: null,
  lines,
  rows: [],
});

/** Elements that hold no text of the document, or text that is not shown: what was deleted or moved away, old properties, readings. */
const SKIPPED = new Set([
  ...['w:del', 'w:moveFrom', 'w:sectPr', 'w:sdtEndPr', 'w:tblPr', 'w:tblPrEx', 'w:tblGrid', 'w:tcPr', 'w:rt', 'w:rubyPr', 'w:customXmlPr'],
  ...['w:pPrChange', 'w:rPrChange', 'w:trPrChange', 'w:smartTagPr', 'm:rPr', 'm:ctrlPr'],
]);
const TRACKED = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** Which properties an element stands in: those of a paragraph, of its end, of a run, of a row or of a content control. */
type Properties = 'none' | 'paragraph' | 'mark' | 'run' | 'row' | 'control';

/** Reads a story into lines, as Word shows it with all changes accepted and without what is hidden. ECMA-376 part 1, 17. */
export class Story implements XmlHandler {
  private readonly context: StoryContext;
  private readonly flows: Flow[] = [newFlow(null)];
  private skipped = 0;
  private properties: Properties = 'none';
  /** Of each mc:AlternateContent whether one of its versions was taken. */
  private readonly alternatives: { isTaken: boolean }[] = [];
  /** Of each content control whether it is a table of contents. */
  private readonly controls: { isContents: boolean }[] = [];
  private contentsControls = 0;
  /** The text node that is being read. */
  private node: { text: string; keepsBlanks: boolean; kind: 'text' | 'code' } | null = null;
  private nodes = 0;

  constructor(context: StoryContext) {
    this.context = context;
  }

  private get flow(): Flow {
    return this.flows[this.flows.length - 1] as Flow;
  }

  private get paragraph(): Paragraph | undefined {
    return this.flow.paragraphs.at(-1);
  }

  open(name: string, attribute: Attributes): void {
    if (name === 'w:t') this.nodes++;
    if (this.skipped > 0) {
      this.skipped++;
      return;
    }
    if (TRACKED.has(name)) this.context.notice('tracked-changes');
    if (this.properties !== 'none') this.openProperty(name, attribute);
    else if (SKIPPED.has(name)) this.skipped = 1;
    else this.openContent(name, attribute);
  }

  private openProperty(name: string, attribute: Attributes): void {
    const { paragraph, flow } = this;
    const value = attribute('w:val');
    if (this.properties === 'control') {
      // Its looks are no business of the runs inside of it.
      if (name === 'w:docPartGallery' && /^table of contents$/iu.test(value ?? '')) this.beginContents();
      else if (name === 'w:rPr') this.skipped = 1;
    } else if (this.properties === 'row') {
      const row = flow.rows.at(-1);
      if (name === 'w:del' && row) row.isDeleted = true;
    } else if (this.properties === 'run') {
      if (name === 'w:vanish') flow.run.isHidden = isOn(value);
      else if (name === 'w:rStyle') flow.run.style = value;
      else if (name === 'w:rPrChange') this.skipped = 1;
    } else if (!paragraph) return;
    else if (this.properties === 'mark') {
      if (name === 'w:del' || name === 'w:moveFrom') paragraph.isOpen = true;
      else if (name === 'w:vanish' || name === 'w:specVanish') paragraph.isOpen ||= isOn(value);
      else if (name === 'w:rPrChange') this.skipped = 1;
    } else if (name === 'w:rPr') this.properties = 'mark';
    else if (name === 'w:pStyle') paragraph.style = value;
    else if (name === 'w:outlineLvl') paragraph.outline = outlineOf(value);
    else if (SKIPPED.has(name)) this.skipped = 1;
    else readNumber(paragraph.numbers, name, value);
  }

  private openContent(name: string, attribute: Attributes): void {
    const { flow, paragraph } = this;
    switch (name) {
      case 'w:p':
        this.beginParagraph();
        break;
      case 'w:pPr':
        this.properties = 'paragraph';
        break;
      case 'w:r':
      case 'm:r':
        flow.run = { isHidden: undefined, style: undefined };
        break;
      case 'w:rPr':
        this.properties = 'run';
        break;
      case 'w:t':
      case 'm:t':
        this.node = { text: '', keepsBlanks: attribute('xml:space') === 'preserve', kind: 'text' };
        break;
      case 'w:instrText':
        this.node = { text: '', keepsBlanks: true, kind: 'code' };
        break;
      case 'w:tab':
      case 'w:ptab':
        this.append('\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.append('\n');
        break;
      case 'w:noBreakHyphen':
        this.append('-');
        break;
      case 'w:sym':
        this.append(symbolOf(attribute('w:font') ?? '', attribute('w:char') ?? ''));
        break;
      case 'w:fldChar':
        flow.fields.mark(attribute('w:fldCharType'));
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.refer(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attribute('w:id'));
        break;
      case 'w:trPr':
        this.properties = 'row';
        break;
      case 'w:sdtPr':
        this.properties = 'control';
        break;
      case 'w:sdt':
        this.controls.push({ isContents: false });
        break;
      case 'w:tr':
        flow.rows.push({ cells: [], isDeleted: false, outside: flow.lines });
        break;
      case 'w:tc':
        flow.lines = [];
        break;
      case 'w:txbxContent':
        if (paragraph) this.flows.push(newFlow([]));
        else this.skipped = 1;
        break;
      case 'mc:AlternateContent':
        this.alternatives.push({ isTaken: false });
        break;
      case 'mc:Choice':
      case 'mc:Fallback':
        this.openAlternative();
        break;
      case 'w:altChunk':
      case '?:relIds':
        // Another file as text, or a diagram whose text stands in a part of its own.
        this.context.notice('embedded-text');
        break;
    }
  }

  /** One picture, shape or text box in versions for newer and older programs: the first is read, and no other. */
  private openAlternative(): void {
    const alternative = this.alternatives.at(-1);
    if (alternative?.isTaken) this.skipped = 1;
    else if (alternative) alternative.isTaken = true;
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    if (this.properties !== 'none') this.closeProperty(name);
    else this.closeContent(name);
  }

  private closeProperty(name: string): void {
    if (this.properties === 'mark' && name === 'w:rPr') this.properties = 'paragraph';
    else if (name === 'w:pPr' || name === 'w:trPr' || name === 'w:sdtPr') this.properties = 'none';
    else if (this.properties === 'run' && name === 'w:rPr') this.properties = 'none';
  }

  private closeContent(name: string): void {
    const { flow } = this;
    switch (name) {
      case 'w:p':
        this.endParagraph();
        break;
      case 'w:t':
      case 'm:t':
      case 'w:instrText':
        this.endNode(name === 'w:t');
        break;
      case 'm:num':
        this.append('/');
        break;
      case 'w:tc':
        this.flushCarried();
        flow.rows.at(-1)?.cells.push(flow.lines ?? []);
        flow.lines = flow.rows.at(-1)?.outside ?? null;
        break;
      case 'w:tr':
        this.endRow();
        break;
      case 'w:txbxContent':
        this.flushCarried();
        this.flows.pop();
        this.paragraph?.boxes.push(...(flow.lines ?? []));
        break;
      case 'w:sdt':
        if (this.controls.pop()?.isContents) this.contentsControls--;
        break;
      case 'mc:AlternateContent':
        this.alternatives.pop();
        break;
    }
  }

  text(text: string): void {
    if (this.node && this.skipped === 0) this.node.text += text;
  }

  private beginContents(): void {
    const control = this.controls.at(-1);
    if (!control || control.isContents) return;
    control.isContents = true;
    this.contentsControls++;
  }

  private refer(kind: NoteReference['kind'], id: string | undefined): void {
    if (id !== undefined && this.isShown()) this.context.refer({ kind, id });
  }

  private endNode(isWord: boolean): void {
    const node = this.node;
    this.node = null;
    if (!node) return;
    if (node.kind === 'code') {
      this.flow.fields.addCode(node.text);
      return;
    }
    const flat = node.text.replace(/[\t\n\r]/gu, ' ');
    const text = node.keepsBlanks ? flat : flat.replace(/^ +/u, '').trimEnd();
    const { paragraph } = this;
    if (text === '' || !paragraph || !this.isShown()) return;
    if (isWord) {
      const from = node.keepsBlanks ? 0 : flat.length - flat.trimStart().length;
      paragraph.pieces.push({ part: this.context.part, node: this.nodes - 1, from, at: paragraph.text.length, length: text.length });
    }
    this.append(text);
  }

  private isShown(): boolean {
    const { run, fields } = this.flow;
    if (fields.isCode) return false;
    const { styles } = this.context;
    // Switches of styles on runs in styles of paragraphs turn each other off: 17.7.3.
    return !(run.isHidden ?? styles.isHidden(this.paragraph?.style) !== styles.isHidden(run.style));
  }

  private append(text: string): void {
    const { paragraph } = this;
    if (!paragraph || text === '' || !this.isShown()) return;
    paragraph.text += text;
    if (this.contentsControls > 0 || this.flow.fields.isContents) paragraph.isContents = true;
  }

  private beginParagraph(): void {
    const { text, pieces } = this.flow.carried ?? { text: '', pieces: [] };
    this.flow.carried = null;
    this.flow.run = { isHidden: undefined, style: undefined };
    this.flow.paragraphs.push({
      text,
      pieces,
      style: undefined,
      numbers: {},
      outline: undefined,
      isContents: false,
      isOpen: false,
      boxes: [],
    });
  }

  private endParagraph(): void {
    const { flow } = this;
    const paragraph = flow.paragraphs.pop();
    if (!paragraph) return;
    flow.fields.endParagraph();
    const { text, pieces, style, isOpen, boxes } = paragraph;
    if (isOpen) flow.carried = text === '' ? null : { text, pieces };
    else {
      const { styles, counters } = this.context;
      const number = counters.next(style, paragraph.numbers);
      this.emit({
        text: number + text,
        starts: [0],
        level: paragraph.outline ?? styles.headingLevel(style),
        isContents: paragraph.isContents || styles.isContents(style),
        isTitle: styles.isTitle(style),
        pieces: number === '' ? pieces : pieces.map((piece) => ({ ...piece, at: piece.at + number.length })),
      });
    }
    for (const line of boxes) this.emit(line);
  }

  /** What was left without a paragraph to go on in. */
  private flushCarried(): void {
    const { carried } = this.flow;
    this.flow.carried = null;
    if (carried) this.emit({ ...carried, starts: [0], level: 0, isContents: false, isTitle: false });
  }

  private endRow(): void {
    const row = this.flow.rows.pop();
    if (!row || row.isDeleted) return;
    for (const line of linesOfRow(row.cells)) this.emit(line);
  }

  private emit(line: Line): void {
    const { lines } = this.flow;
    if (lines) lines.push(line);
    else this.context.emit(line);
  }

  /** Ends the story. */
  end(): void {
    this.flushCarried();
  }
}
