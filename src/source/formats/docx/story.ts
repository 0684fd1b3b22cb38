import { type Line, linesOfRow } from '../lines.ts';
import type { Attributes, XmlHandler } from '../xml.ts';
import type { NoteReference, StoryContext } from './context.ts';
import { type Flow, newFlow, newParagraph, newRun, type Paragraph, withoutBlanks } from './flow.ts';
import { Properties } from './properties.ts';
import { symbolOf } from './symbols.ts';

/** Elements that hold no text of the document, or text that is not shown: what was deleted or moved away, readings. */
const SKIPPED = new Set([
  ...['w:del', 'w:moveFrom', 'w:sectPr', 'w:sdtEndPr', 'w:tblPr', 'w:tblPrEx', 'w:tblGrid', 'w:tcPr', 'w:rt', 'w:rubyPr', 'w:customXmlPr'],
  ...['w:smartTagPr', 'm:rPr', 'm:ctrlPr'],
]);
const TRACKED = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** Reads a story into lines, as Word shows it with all changes accepted and without what is hidden. ECMA-376 part 1, 17. */
export class Story implements XmlHandler {
  private readonly context: StoryContext;
  private readonly flows: Flow[] = [newFlow(null)];
  private skipped = 0;
  private readonly properties = new Properties();
  /** Of each mc:AlternateContent whether one of its versions was taken. */
  private readonly alternatives: { isTaken: boolean }[] = [];
  /** Of each content control whether it is a table of contents. */
  private readonly controls: { isContents: boolean }[] = [];
  private contentsControls = 0;
  /** The text node that is being read. */
  private node: { text: string; keepsBlanks: boolean; kind: 'text' | 'code' } | null = null;

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
    if (name === 'w:t') this.context.nodes.count++;
    if (this.skipped > 0) {
      this.skipped++;
      return;
    }
    if (TRACKED.has(name)) this.context.notice('tracked-changes');
    if (this.properties.isOpen) {
      const told = this.properties.open(name, attribute, this.flow);
      if (told === 'skip') this.skipped = 1;
      if (told === 'contents') this.beginContents();
    } else if (SKIPPED.has(name)) this.skipped = 1;
    else if (!this.properties.enter(name)) this.openContent(name, attribute);
  }

  private openContent(name: string, attribute: Attributes): void {
    const { flow, paragraph } = this;
    switch (name) {
      case 'w:p':
        this.beginParagraph();
        break;
      case 'w:r':
      case 'm:r':
        flow.run = newRun();
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
    if (this.properties.isOpen) this.properties.close();
    else this.closeContent(name);
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
    const [from, to] = node.keepsBlanks ? [0, flat.length] : withoutBlanks(flat);
    const text = flat.slice(from, to);
    const { paragraph } = this;
    if (text === '' || !paragraph || !this.isShown()) return;
    if (isWord) {
      paragraph.pieces.push({
        part: this.context.part,
        node: this.context.nodes.count - 1,
        from,
        at: paragraph.text.length,
        length: text.length,
      });
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
    const { flow } = this;
    flow.paragraphs.push(newParagraph(flow.carried));
    flow.carried = null;
    flow.run = newRun();
  }

  private endParagraph(): void {
    const { flow } = this;
    const paragraph = flow.paragraphs.pop();
    if (!paragraph) return;
    flow.fields.endParagraph();
    const { text, pieces, style, boxes } = paragraph;
    if (paragraph.isOpen ?? this.context.styles.isHidden(style)) flow.carried = text === '' ? null : { text, pieces };
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
    if (row && !row.isDeleted) for (const line of linesOfRow(row.cells)) this.emit(line);
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
