import type { OutlineNode } from '../model.ts';
import { firstIndex } from '../text/search.ts';

interface Placed {
  readonly node: OutlineNode;
  readonly parent: number;
  readonly run: OutlineNode[];
}

/** Whether the node begins a run among its siblings, behind the last member of the one before. */
export function beginsRun({ family, ordinal }: OutlineNode, before: OutlineNode | undefined): boolean {
  return before?.family !== family || ordinal === 1;
}

/** The nodes of an outline in the order of the document, each with its neighbours. Offsets are of the source. */
export class Nodes {
  private readonly placed: Placed[] = [];
  private readonly byStart = new Map<number, number>();
  /** For each node the next and the last before it in the document with its family, or -1. */
  private readonly nextAlike: number[] = [];
  private readonly lastAlike: number[] = [];

  constructor(outline: readonly OutlineNode[]) {
    this.place(outline, -1);
    const last = new Map<string, number>();
    this.placed.forEach(({ node: { family } }, i) => {
      const before = last.get(family) ?? -1;
      this.lastAlike.push(before);
      this.nextAlike.push(-1);
      if (before >= 0) this.nextAlike[before] = i;
      last.set(family, i);
    });
  }

  /** The runs that the last node before the offset belongs to, from the inside out. */
  *runsBefore(offset: number): Generator<readonly OutlineNode[]> {
    const after = firstIndex(this.placed.length, (index) => (this.placed[index] as Placed).node.span.start.offset < offset);
    for (let i = after - 1; i >= 0; i = (this.placed[i] as Placed).parent) yield (this.placed[i] as Placed).run;
  }

  /** The next node of the same family. */
  nextLike(node: OutlineNode): OutlineNode | undefined {
    return this.alike(node, this.nextAlike);
  }

  /** The last node before it of the same family. */
  lastLike(node: OutlineNode): OutlineNode | undefined {
    return this.alike(node, this.lastAlike);
  }

  private alike(node: OutlineNode, neighbours: readonly number[]): OutlineNode | undefined {
    const index = this.byStart.get(node.span.start.offset) as number;
    return this.placed[neighbours[index] ?? -1]?.node;
  }

  private place(siblings: readonly OutlineNode[], parent: number): void {
    let run: OutlineNode[] = [];
    for (const node of siblings) {
      if (beginsRun(node, run[0])) run = [];
      run.push(node);
      const index = this.placed.push({ node, parent, run }) - 1;
      this.byStart.set(node.span.start.offset, index);
      this.place(node.children, index);
    }
  }
}
