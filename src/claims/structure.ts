import { readChineseNumeral, writeChineseNumeral } from '../markers/numerals.ts';
import type { OutlineNode } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { firstFrom, firstIndex } from '../text/search.ts';

/** How many paragraphs after the last member are searched for one that the outline missed. */
const PARAGRAPHS_AFTER = 60;
/** How many characters after the last member are, within its paragraph. */
const CHARACTERS_AFTER = 400;
/** Words that open a last point without a number of its own. */
const LAST_WORDS = ['最后', '此外', '另外', '再次', '还有'];

interface Placed {
  readonly node: OutlineNode;
  readonly parent: number;
  readonly run: OutlineNode[];
}

/** The outline as runs: siblings of one family that begin at one. Offsets are of the source unless said otherwise. */
export class Structure {
  private readonly placed: Placed[] = [];
  private readonly byStart = new Map<number, number>();
  /** For each node the next and the last before it in the document with its family, or -1. */
  private readonly nextAlike: number[] = [];
  private readonly lastAlike: number[] = [];
  /** Where something was left out. */
  private readonly omissions: readonly number[];
  private readonly restored: Restored;
  private paragraphsByOrdinal: Map<number, number[]> | null = null;

  constructor(restored: Restored, outline: readonly OutlineNode[]) {
    this.restored = restored;
    this.place(outline, -1);
    this.omissions = restored.blocks.filter(({ kind }) => kind === 'omission').map(({ start }) => restored.sourceOffset(start));
    const last = new Map<string, number>();
    this.placed.forEach(({ node: { family } }, i) => {
      const before = last.get(family) ?? -1;
      this.lastAlike.push(before);
      this.nextAlike.push(-1);
      if (before >= 0) this.nextAlike[before] = i;
      last.set(family, i);
    });
  }

  /** The run whose first member begins at the source offset; empty where none does. */
  runAt(offset: number): readonly OutlineNode[] {
    const index = this.byStart.get(offset);
    if (index === undefined) return [];
    const { run, node } = this.placed[index] as Placed;
    return run[0] === node ? run : [];
  }

  /** The runs that the last node before the source offset belongs to, from the inside out. */
  *runsBefore(offset: number): Generator<readonly OutlineNode[]> {
    const after = firstIndex(this.placed.length, (index) => (this.placed[index] as Placed).node.span.start.offset < offset);
    for (let i = after - 1; i >= 0; i = (this.placed[i] as Placed).parent) yield (this.placed[i] as Placed).run;
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
    const next = this.alike(last, this.nextAlike);
    const after = (last.ordinal ?? run.length) + 1;
    // What is more than claimed may belong to a run around this one: …三、四（一是、二是、三是）, 四是.
    if (run.length > claimed) return next?.ordinal !== after && this.alike(first, this.lastAlike)?.ordinal !== claimed;
    return next?.ordinal !== after && !this.mayGoOn(last, after);
  }

  private alike(node: OutlineNode, neighbours: readonly number[]): OutlineNode | undefined {
    const index = this.byStart.get(node.span.start.offset) as number;
    return this.placed[neighbours[index] ?? -1]?.node;
  }

  /** 一、…（此处省略752字）三、…: the ordinals rise up to the number claimed at most, and the gap is explained. */
  private isCutWithin(run: readonly OutlineNode[], claimed: number): boolean {
    const from = run[0]?.span.start.offset as number;
    const last = run[run.length - 1] as OutlineNode;
    const omission = this.omissions[firstFrom(this.omissions, from)];
    if (omission === undefined || omission > last.span.start.offset || run[0]?.ordinal !== 1) return false;
    return run.every(({ ordinal }, i) => ordinal !== null && ordinal <= claimed && (i === 0 || ordinal > (run[i - 1]?.ordinal ?? 0)));
  }

  private place(siblings: readonly OutlineNode[], parent: number): void {
    let run: OutlineNode[] = [];
    for (const node of siblings) {
      if (run[0]?.family !== node.family || node.ordinal === 1) run = [];
      run.push(node);
      const index = this.placed.push({ node, parent, run }) - 1;
      this.byStart.set(node.span.start.offset, index);
      this.place(node.children, index);
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

  private blockAt(offset: number): number {
    const { blocks } = this.restored;
    return firstIndex(blocks.length, (index) => (blocks[index]?.end ?? 0) <= offset);
  }
}
