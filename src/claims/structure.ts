import { readChineseNumeral, writeChineseNumeral } from '../markers/numerals.ts';
import type { OutlineNode } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { firstFrom, firstIndex } from '../text/search.ts';
import { beginsRun, Nodes } from './nodes.ts';

/** How many paragraphs after the last member are searched for one that the outline missed. */
const PARAGRAPHS_AFTER = 60;
/** How many characters after the last member are, within its paragraph. */
const CHARACTERS_AFTER = 400;
/** Words that open a last point without a number of its own. */
const LAST_WORDS = ['最后', '此外', '另外', '再次', '还有'];

const NO_RUN: readonly OutlineNode[] = [];

/** The outline as runs: siblings of one family that begin at one. Offsets are of the restored text unless said otherwise. */
export class Structure {
  /** The runs and where they begin, in the order of the text. */
  private readonly runs: OutlineNode[][] = [];
  private readonly starts: number[] = [];
  private nodesFound: Nodes | null = null;
  private omissionsFound: readonly number[] | null = null;
  private paragraphsByOrdinal: Map<number, number[]> | null = null;

  constructor(
    private readonly restored: Restored,
    private readonly outline: readonly OutlineNode[],
  ) {
    this.gather(outline);
  }

  /** Only few numbers are doubted, or look back. */
  private get nodes(): Nodes {
    this.nodesFound ??= new Nodes(this.outline);
    return this.nodesFound;
  }

  /** Source offsets of where something was left out. */
  private get omissions(): readonly number[] {
    const { blocks } = this.restored;
    this.omissionsFound ??= blocks.filter(({ kind }) => kind === 'omission').map(({ start }) => this.restored.sourceOffset(start));
    return this.omissionsFound;
  }

  /** The run whose first member begins at the offset; empty where none does. */
  runAt(offset: number): readonly OutlineNode[] {
    const index = firstFrom(this.starts, offset);
    return this.starts[index] === offset ? (this.runs[index] as OutlineNode[]) : NO_RUN;
  }

  /** Where the first run begins at `offset` or behind it; infinity where none does. */
  firstRunFrom(offset: number): number {
    return this.starts[firstFrom(this.starts, offset)] ?? Number.POSITIVE_INFINITY;
  }

  /** Calls `visit` with every run and where it begins, in order. */
  forEachRun(visit: (run: readonly OutlineNode[], start: number) => void): void {
    for (let i = 0; i < this.runs.length; i++) visit(this.runs[i] as OutlineNode[], this.starts[i] as number);
  }

  /** The runs that the last node before the source offset belongs to, from the inside out. */
  runsBefore(offset: number): Iterable<readonly OutlineNode[]> {
    return this.nodes.runsBefore(offset);
  }

  /**
   * Whether the run surely has as many members as were found: they are numbered without a gap, or with one where the document
   * says that it left something out, and nothing after the last looks like one more. A run that is cut off passes; one that the
   * outline may have read wrongly does not.
   */
  isCertain(run: readonly OutlineNode[], claimed: number): boolean {
    const [first] = run;
    const last = run[run.length - 1];
    if (!first || !last || (run.length === 1 && first.kind === 'point')) return false;
    if (run.some((node, i) => node.ordinal !== i + 1) && !this.isCutWithin(run, claimed)) return false;
    const next = this.nodes.nextLike(last);
    const after = (last.ordinal ?? run.length) + 1;
    // What is more than claimed may belong to a run around this one: …三、四（一是、二是、三是）, 四是.
    if (run.length > claimed) return next?.ordinal !== after && this.nodes.lastLike(first)?.ordinal !== claimed;
    return next?.ordinal !== after && !this.mayGoOn(last, after);
  }

  /** 一、…（此处省略752字）三、…: the ordinals rise up to the number claimed at most, and the gap is explained. */
  private isCutWithin(run: readonly OutlineNode[], claimed: number): boolean {
    const from = run[0]?.span.start.offset as number;
    const last = run[run.length - 1] as OutlineNode;
    const omission = this.omissions[firstFrom(this.omissions, from)];
    if (omission === undefined || omission > last.span.start.offset || run[0]?.ordinal !== 1) return false;
    return run.every(({ ordinal }, i) => ordinal !== null && ordinal <= claimed && (i === 0 || ordinal > (run[i - 1]?.ordinal ?? 0)));
  }

  private gather(siblings: readonly OutlineNode[]): void {
    let run: OutlineNode[] = [];
    for (const node of siblings) {
      if (beginsRun(node, run[0])) {
        run = [];
        this.runs.push(run);
        this.starts.push(this.restored.restoredOffset(node.span.start.offset));
      }
      run.push(node);
      if (node.children.length > 0) this.gather(node.children);
    }
  }

  private mayGoOn(last: OutlineNode, ordinal: number): boolean {
    const { text, blocks } = this.restored;
    const from = this.restored.restoredOffset(last.span.start.offset);
    const block = this.blockAt(from);
    const end = Math.min(blocks[block]?.end ?? text.length, from + CHARACTERS_AFTER);
    const after = text.slice(from + 1, end);
    const numeral = writeChineseNumeral(ordinal);
    const marks = [
      `第${numeral}`,
      `${numeral}是`,
      `${numeral}要`,
      `${numeral}、`,
      `（${numeral}）`,
      `${ordinal}.`,
      `${ordinal}、`,
      `其${numeral}`,
    ];
    if ([...marks, ...LAST_WORDS].some((mark) => after.includes(mark))) return true;
    const places = this.paragraphsWith(ordinal);
    const next = places[firstFrom(places, block + 1)];
    return next !== undefined && next - block <= PARAGRAPHS_AFTER;
  }

  /** Indices of the blocks that open with the ordinal, in whatever marker. */
  private paragraphsWith(ordinal: number): readonly number[] {
    if (!this.paragraphsByOrdinal) {
      this.paragraphsByOrdinal = new Map();
      for (const [index, { start, end }] of this.restored.blocks.entries()) {
        const opening = /^[（(第其]?(?:(\d{1,2})|([一二三四五六七八九十]{1,3}))/u.exec(
          this.restored.text.slice(start, Math.min(end, start + 6)),
        );
        if (!opening) continue;
        const value = opening[1] === undefined ? (readChineseNumeral(opening[2] as string, 0)?.value ?? 0) : Number(opening[1]);
        const list = this.paragraphsByOrdinal.get(value);
        if (list) list.push(index);
        else this.paragraphsByOrdinal.set(value, [index]);
      }
    }
    return this.paragraphsByOrdinal.get(ordinal) ?? [];
  }

  /** Index of the block that the offset is in. */
  blockAt(offset: number): number {
    const { blocks } = this.restored;
    return firstIndex(blocks.length, (index) => (blocks[index]?.end ?? 0) <= offset);
  }
}
