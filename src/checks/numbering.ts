import { readMarker } from '../markers/lexer.ts';
import type { OutlineNode } from '../model.ts';
import { endsTerminated } from '../text/characters.ts';
import { oncePer } from '../text/once.ts';
import { standsIn } from './hidden.ts';
import { type Losses, lossesOf } from './losses.ts';
import { placeOf } from './places.ts';
import type { Subject } from './rule.ts';
import { isSpoken, type Run, runsOf, seriesOf } from './runs.ts';

/** A place where a list does not count up by one. */
export interface Slip {
  readonly kind: 'gap' | 'repeated' | 'order' | 'start' | 'stray';
  readonly node: OutlineNode;
  /** The node that shows it: the one before a gap, the one that has the number already, the one above a stray. */
  readonly witness: OutlineNode | null;
  /** The numbers that should stand there. */
  readonly expected: readonly number[];
  /** Whether the list counts on right behind the node as if it had the first of the expected numbers. */
  readonly certain: boolean;
}

/** Families whose markers are easily something else (page numbers, notes), and how many of them make a list. */
const WEAK = /^(?:arabic|decimal|circled|parenthesized-arabic|roman|stem|respect|verb-[^是要])/u;
const LEAST_WEAK = 3;
/** Of these, single ones are quoted (第十条 of a law), so that a list may begin anywhere. */
const QUOTED = /^article$/u;

/** A line that is longer is no title. */
const LONGEST_TITLE = 40;

/**
 * Where the lists of the outline do not count up by one. Silent where something was lost in between, and where the missing number
 * stands in the text after all: then the outline overlooked it. Linear in the text, but for the depth of nesting.
 */
export const slipsOf = oncePer((subject: Subject): readonly Slip[] => {
  const runs = runsOf(subject);
  const reader = new Reader(subject, runs);
  const strays = new Set<OutlineNode>();
  const starts: Run[] = [];
  const slips: Slip[] = [];
  for (const run of runs) {
    if ((run.nodes[0] as OutlineNode).ordinal !== 1) starts.push(run);
    // As nearly all do.
    if (countsUp(run.nodes)) continue;
    for (const slip of reader.within(run)) {
      if (slip.kind === 'stray') strays.add(slip.node);
      slips.push(slip);
    }
  }
  for (const run of starts) {
    const slip = strays.has(run.nodes[0] as OutlineNode) ? null : reader.start(run);
    if (slip) slips.push(slip);
  }
  return slips;
});

class Reader {
  private readonly losses: Losses;
  private runsByNode: ReadonlyMap<OutlineNode, Run> | null = null;
  /** For runs that were asked about the first node that has each number. */
  private readonly firsts = new Map<Run, ReadonlyMap<number | null, OutlineNode>>();

  constructor(
    private readonly subject: Subject,
    private readonly runs: readonly Run[],
  ) {
    this.losses = lossesOf(subject);
  }

  /** The slips after the first node of a run. */
  *within({ nodes }: Run): Generator<Slip> {
    if (nodes.length < LEAST_WEAK && WEAK.test(nodes[0]?.family ?? '')) return;
    let list: OutlineNode[] = [];
    for (const [i, node] of nodes.entries()) {
      const previous = nodes[i - 1];
      if (previous && (node.ordinal ?? 0) <= (previous.ordinal ?? 0) && this.beginsAnew(previous, node, nodes[i + 1])) {
        yield* this.count(list);
        list = [];
      }
      list.push(node);
    }
    yield* this.count(list);
  }

  /** Counts one list. */
  private *count(nodes: readonly OutlineNode[]): Generator<Slip> {
    const firsts = firstWith(nodes);
    let highest = nodes[0]?.ordinal as number;
    let slipped = false;
    for (const [i, node] of nodes.entries()) {
      const previous = nodes[i - 1];
      if (!previous) continue;
      const ordinal = node.ordinal as number;
      const same = firsts.get(ordinal) as OutlineNode;
      const expected = highest + 1;
      if (ordinal > expected) {
        const missing = range(expected, ordinal).filter((value) => !firsts.has(value));
        // After 一、二、二、 comes 四、: one number is wrong, not two.
        if (missing.length > (slipped ? 1 : 0)) yield* this.gap(previous, node, missing);
      } else if (same !== node) {
        yield { kind: 'repeated', node, witness: same, expected: [expected], certain: nodes[i + 1]?.ordinal === expected + 1 };
      } else if (ordinal < expected) yield { kind: 'order', node, witness: previous, expected: [], certain: false };
      slipped = same !== node;
      highest = Math.max(highest, ordinal);
    }
  }

  /** A run that begins with another number than one, counting on from nothing. */
  start({ nodes, parent, before }: Run): Slip | null {
    const node = nodes[0] as OutlineNode;
    const ordinal = node.ordinal as number;
    if (before?.ordinal === ordinal - 1 || isSpoken(node.family) || QUOTED.test(node.family)) return null;
    if (nodes.length < LEAST_WEAK && WEAK.test(node.family)) return null;
    const from = Math.max(parent?.span.start.offset ?? 0, before?.span.start.offset ?? 0);
    if (this.isLost(from, node, 1)) return null;
    // 四、 > 三、: what looks like a list below is a number of the same list out of place.
    const around = parent && seriesOf(parent) === seriesOf(node) ? this.runOf(parent) : undefined;
    if (parent && around && ordinal <= (parent.ordinal ?? 0)) {
      const same = this.firstsOf(around).get(ordinal);
      return { kind: same ? 'repeated' : 'order', node, witness: same ?? parent, expected: [], certain: false };
    }
    return { kind: 'start', node, witness: null, expected: [1], certain: false };
  }

  private *gap(previous: OutlineNode, node: OutlineNode, missing: readonly number[]): Generator<Slip> {
    const stray = missing.length === 1 ? previous.children.find((child) => this.isStray(child, missing[0] as number)) : undefined;
    if (stray) yield { kind: 'stray', node: stray, witness: previous, expected: missing, certain: true };
    else if (!missing.some((value) => this.isLost(previous.span.start.offset, node, value)))
      yield { kind: 'gap', node, witness: previous, expected: missing, certain: false };
  }

  /** 一、 （二） 三、: a child that continues nothing has the number that is missing. */
  private isStray(child: OutlineNode, missing: number): boolean {
    return child.ordinal === missing && missing > 1 && this.runOf(child)?.nodes[0] === child;
  }

  /** Whether a new list may begin at the node: its first member was overlooked, or the node is that and 二、 follows it, or a title stands above. */
  private beginsAnew(previous: OutlineNode, node: OutlineNode, next: OutlineNode | undefined): boolean {
    if (node.ordinal !== 1) return this.isLost(previous.span.start.offset, node, 1);
    return next?.ordinal === 2 || this.isTitled(previous, node) || this.losses.between(previous.span.start.offset, node.span.start.offset);
  }

  /** Whether a line between the two stands there as a title, an address or an announcement (主要措施：) does. */
  private isTitled(previous: OutlineNode, node: OutlineNode): boolean {
    const { restored } = this.subject;
    const from = placeOf(restored, previous).block + 1;
    return restored.blocks.slice(from, placeOf(restored, node).block).some(({ kind, start, end }) => {
      if (kind !== 'paragraph' || '：:'.includes(restored.text[end - 1] ?? '')) return true;
      const text = end - start > LONGEST_TITLE ? '' : restored.text.slice(start, end);
      return text !== '' && !endsTerminated(text) && readMarker(text, 0, text.length, true) === null;
    });
  }

  private runOf(node: OutlineNode): Run | undefined {
    this.runsByNode ??= new Map(this.runs.flatMap((run) => run.nodes.map((one) => [one, run] as const)));
    return this.runsByNode.get(node);
  }

  private firstsOf(run: Run): ReadonlyMap<number | null, OutlineNode> {
    const firsts = this.firsts.get(run) ?? firstWith(run.nodes);
    this.firsts.set(run, firsts);
    return firsts;
  }

  private isLost(from: number, node: OutlineNode, ordinal: number): boolean {
    const to = node.span.start.offset;
    if (this.losses.between(from, to)) return true;
    const { restored } = this.subject;
    return standsIn(restored.text, restored.restoredOffset(from), restored.restoredOffset(to), node.family, ordinal);
  }
}

/** Whether each node has the number after that of the one before it. */
function countsUp(nodes: readonly OutlineNode[]): boolean {
  for (let i = 1; i < nodes.length; i++) if (nodes[i]?.ordinal !== ((nodes[i - 1] as OutlineNode).ordinal as number) + 1) return false;
  return true;
}

/** The first node that has each number. */
function firstWith(nodes: readonly OutlineNode[]): Map<number | null, OutlineNode> {
  const firsts = new Map<number | null, OutlineNode>();
  for (const node of nodes) if (!firsts.has(node.ordinal)) firsts.set(node.ordinal, node);
  return firsts;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
