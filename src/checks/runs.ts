import { FAMILIES } from '../markers/families.ts';
import type { OutlineNode } from '../model.ts';
import { oncePer } from '../text/once.ts';
import type { Subject } from './rule.ts';

/** Siblings that count on from each other: what a reader takes for one list. */
export interface Run {
  readonly nodes: readonly OutlineNode[];
  readonly parent: OutlineNode | null;
  /** The last node of the same series on the same level before this run: （一） may count on below the next 一、. */
  readonly before: OutlineNode | null;
}

/** 第一, 首先, 一是, 一要: families that a speaker mixes within one list. */
const SPOKEN = /^(?:ordinal|sequence|respect|verb-)/u;
const NUMERALS = /[〇零一二三四五六七八九十百\d]+/u;

/** Conventional depth of each family; see {@link FAMILIES}. */
const RANKS: ReadonlyMap<string, number> = new Map(FAMILIES.map(({ id, rank }) => [id, rank]));

/** Whether the family is one of speech (第一, 首先, 一是), and not of numbered headings. */
export function isSpoken(family: string): boolean {
  return SPOKEN.test(family);
}

/** Conventional depth of the family: the smaller stands further out. */
export function rankOf(family: string): number {
  return RANKS.get(family) ?? 0;
}

/** What the node counts on in: its family; 第一个阶段 and 第一种, 1.1 and 2.1 are of two series. */
export function seriesOf({ family, marker }: OutlineNode): string {
  if (family === 'ordinal') return `${family}:${marker.replace(NUMERALS, '')}`;
  if (family === 'decimal') return `${family}:${marker.slice(0, Math.max(marker.lastIndexOf('.'), marker.lastIndexOf('．')))}`;
  return family;
}

/** The runs of the outline of a speech, in order of their first nodes. Linear. */
export const runsOf = oncePer(({ record }: Subject): readonly Run[] => {
  const runs: Run[] = [];
  /** For each level the last node of each series. */
  const last: Map<string, OutlineNode>[] = [];
  const visit = (siblings: readonly OutlineNode[], parent: OutlineNode | null): void => {
    /** The open run of each series but that of the node before; siblings are mostly of one. */
    let open: Map<string, OutlineNode[]> | undefined;
    let series = '';
    let previous: OutlineNode[] | undefined;
    for (const node of siblings) {
      if (node.ordinal !== null) {
        const own = seriesOf(node);
        if (own !== series && previous) {
          open ??= new Map();
          open.set(series, previous);
        }
        const nodes = continued(own === series ? previous : open?.get(own), previous, node) ?? [];
        series = own;
        last[node.level] ??= new Map();
        const onLevel = last[node.level] as Map<string, OutlineNode>;
        if (nodes.length === 0) runs.push({ nodes, parent, before: onLevel.get(series) ?? null });
        nodes.push(node);
        onLevel.set(series, node);
        previous = nodes;
      }
      if (node.children.length > 0) visit(node.children, node);
    }
  };
  visit(record.outline, null);
  return runs;
});

/** The run that the node belongs to: the open one of its own series, or else the one before it if the speaker changed the words. */
function continued(own: OutlineNode[] | undefined, previous: OutlineNode[] | undefined, node: OutlineNode): OutlineNode[] | undefined {
  // 一、 一、 二、: nobody begins a list of headings anew after its first.
  if (node.ordinal === 1) return own?.length === 1 && isFirstHeading(own[0]) && isFirstHeading(node) ? own : undefined;
  const counts = (run: OutlineNode[] | undefined): boolean => run?.[run.length - 1]?.ordinal === (node.ordinal as number) - 1;
  if (counts(own)) return own;
  const before = previous?.[previous.length - 1];
  const isTogether = node.kind === 'point' || before?.kind === 'heading';
  if (counts(previous) && before && isTogether && isSpoken(before.family) && isSpoken(node.family)) return previous;
  // A slip of the pen; but a point and a heading do not belong together by chance.
  return own?.[own.length - 1]?.kind === node.kind ? own : undefined;
}

function isFirstHeading(node: OutlineNode | undefined): boolean {
  return node?.ordinal === 1 && node.kind === 'heading' && !isSpoken(node.family);
}
