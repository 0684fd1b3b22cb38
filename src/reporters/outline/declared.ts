import type { DeclaredMatch } from '../../claims/declared.ts';
import type { OutlineNode } from '../../model.ts';
import type { OutlineFilter } from '../walk.ts';

/** A line of the tree: a node of the body, or one that is declared and absent from it. */
export interface Row {
  readonly node: OutlineNode;
  /** From 1. */
  readonly depth: number;
  readonly absent: boolean;
}

/** Declared nodes that are absent, by the node of the body after which, or below which, they were announced. */
export interface AbsentPlaces {
  readonly after: ReadonlyMap<OutlineNode, readonly OutlineNode[]>;
  readonly below: ReadonlyMap<OutlineNode, readonly OutlineNode[]>;
  /** Announced before anything that is present. */
  readonly first: readonly OutlineNode[];
}

/** Where in the body each absent node would have stood: after its nearest present sibling, else as the first below its parent. */
export function placeAbsent(declared: readonly OutlineNode[], matches: readonly DeclaredMatch[]): AbsentPlaces {
  const presentOf = new Map(matches.map(({ node, present }) => [node, present]));
  const after = new Map<OutlineNode, OutlineNode[]>();
  const below = new Map<OutlineNode, OutlineNode[]>();
  const first: OutlineNode[] = [];

  const visit = (nodes: readonly OutlineNode[], parent: OutlineNode | null): void => {
    let before: OutlineNode | null = null;
    for (const node of nodes) {
      const present = presentOf.get(node) ?? null;
      if (present === null) {
        if (before !== null) append(after, before, node);
        else if (parent !== null) append(below, parent, node);
        else first.push(node);
        continue;
      }
      before = present;
      visit(node.children, present);
    }
  };
  visit(declared, null);
  return { after, below, first };
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The outline as rows, what is declared and absent among them, depth first. */
export function* rowsOf(outline: readonly OutlineNode[], places: AbsentPlaces | null, filter: OutlineFilter): Generator<Row> {
  function* absent(nodes: readonly OutlineNode[] | undefined, depth: number): Generator<Row> {
    if (nodes === undefined || depth > filter.depth) return;
    for (const node of nodes) {
      if (node.kind === 'point' && !filter.points) continue;
      yield { node, depth, absent: true };
      yield* absent(node.children, depth + 1);
    }
  }
  function* present(nodes: readonly OutlineNode[], depth: number): Generator<Row> {
    if (depth > filter.depth) return;
    for (const node of nodes) {
      if (node.kind === 'heading' || filter.points) {
        yield { node, depth, absent: false };
        yield* absent(places?.below.get(node), depth + 1);
        yield* present(node.children, depth + 1);
      }
      yield* absent(places?.after.get(node), depth);
    }
  }
  yield* absent(places?.first, 1);
  yield* present(outline, 1);
}
