import { type Line, linesOfRow, paragraphOf } from '../lines.ts';
import { headingLevel, isBlock, isContents, isListNumber, isOut, isPreformatted } from './elements.ts';
import { List } from './lists.ts';
import type { PageNode } from './tree.ts';
import { LineInTheMaking } from './whitespace.ts';

/** Pages of old are tables in tables; those nested deeper than this are read as plain blocks. */
const DEEPEST_TABLE = 24;

/** The lines of a cell or of the page, and the cells of the row that it is in. */
interface Frame {
  lines: Line[];
  readonly cells: Line[][];
}

/** Goes through a part of a page and writes down its lines. */
class Renderer {
  readonly #left: ReadonlySet<PageNode>;
  readonly #frames: Frame[] = [{ lines: [], cells: [] }];
  readonly #lists: List[] = [];
  readonly #line = new LineInTheMaking();
  #tables = 0;
  #preformatted = 0;
  #numbers = 0;
  #contents = 0;
  #level: number | undefined;
  /** The number of the item that has begun, until its first word. */
  #marker = '';

  constructor(left: ReadonlySet<PageNode>) {
    this.#left = left;
  }

  /** No recursion: a page may be nested as deep as it likes. */
  render(root: PageNode): Line[] {
    let node: PageNode = root;
    for (;;) {
      if (this.#enter(node) && node.first !== null) {
        node = node.first;
        continue;
      }
      while (node !== root && node.next === null) {
        this.#leave(node);
        node = node.parent as PageNode;
      }
      this.#leave(node);
      if (node === root) break;
      node = node.next as PageNode;
    }
    this.#flush();
    return this.#frame.lines;
  }

  get #frame(): Frame {
    return this.#frames.at(-1) as Frame;
  }

  #endLine(): void {
    const text = this.#line.take();
    this.#frame.lines.push(paragraphOf(text, { level: this.#level ?? 0, isContents: this.#contents > 0 }));
  }

  #flush(): void {
    if (!this.#line.isEmpty) this.#endLine();
  }

  #write(text: string): void {
    if (this.#marker !== '' && text.trim() !== '') {
      this.#line.addPreformatted(this.#marker);
      this.#marker = '';
    }
    if (this.#preformatted === 0) {
      this.#line.add(this.#numbers > 0 ? text.replaceAll('\u00a0', '\n') : text);
      return;
    }
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.#endLine();
      this.#line.addPreformatted(line);
    });
  }

  /** @returns whether to go on with what the node holds */
  #enter(node: PageNode): boolean {
    if (node.name === '#text') this.#write(node.text);
    else if (node.name === 'br') this.#endLine();
    if (isOut(node) || this.#left.has(node)) return false;
    if (isBlock(node)) this.#flush();
    this.#level = headingLevel(node) ?? this.#level;
    if (isPreformatted(node)) this.#preformatted++;
    if (isListNumber(node)) this.#numbers++;
    if (isContents(node)) this.#contents++;
    if (node.name === 'ol' || node.name === 'ul' || node.name === 'menu') this.#lists.push(new List(node));
    else if (node.name === 'li') this.#marker = this.#lists.at(-1)?.marker(node) ?? '';
    else if (node.name === 'table') this.#tables++;
    else if (this.#isCell(node)) this.#frames.push({ lines: [], cells: [] });
    return true;
  }

  #leave(node: PageNode): void {
    if (node.name.startsWith('#') || isOut(node) || this.#left.has(node)) return;
    if (isBlock(node)) this.#flush();
    if (headingLevel(node) !== undefined) this.#level = undefined;
    if (isPreformatted(node)) this.#preformatted--;
    if (isListNumber(node)) this.#numbers--;
    if (isContents(node)) this.#contents--;
    if (node.name === 'ol' || node.name === 'ul' || node.name === 'menu') this.#lists.pop();
    else if (node.name === 'li') this.#marker = '';
    else if (node.name === 'table') this.#tables--;
    else if (node.name === 'tr') this.#endRow();
    else if (this.#isCell(node)) {
      const { lines } = this.#frames.pop() as Frame;
      this.#frame.cells.push(lines);
    }
  }

  #isCell(node: PageNode): boolean {
    return (node.name === 'td' || node.name === 'th') && this.#tables > 0 && this.#tables <= DEEPEST_TABLE;
  }

  #endRow(): void {
    const { cells, lines } = this.#frame;
    // Cells that are empty keep others at their places on the page.
    const isTable = cells.filter((cell) => cell.some(({ text }) => text.trim() !== '')).length > 1;
    for (const line of isTable ? linesOfRow(cells) : cells.flat()) lines.push(line);
    cells.length = 0;
  }
}

/**
 * The lines of a part of a page, as a browser shows them and a reader copies them: one for each block and each `<br>`.
 * @param left what is left out
 */
export function renderLines(root: PageNode, left: ReadonlySet<PageNode>): Line[] {
  return new Renderer(left).render(root);
}
