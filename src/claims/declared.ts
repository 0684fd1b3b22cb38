import type { OutlineNode } from '../model.ts';

/** A node of the declared outline, and the node of the body that it announced, or null where the body has none. */
export interface DeclaredMatch {
  readonly node: OutlineNode;
  readonly present: OutlineNode | null;
}

/** Characters of a title that must agree, at least; a declared title is often shorter than the printed one. */
const LEAST = 4;
/** How many nodes with the same marker are looked at: enough for any document, and a bound for hostile ones. */
const MOST_TRIED = 64;

/**
 * Matches the declared outline against the body's, node by node in document order (children after their parent).
 * A node is present where marker family and ordinal agree and the titles begin alike, where the titles alone agree, or where a node of the
 * same number holds all of its title (二是压实责任; 第二，压实责任，守住底线).
 */
export function matchDeclared(declared: readonly OutlineNode[], outline: readonly OutlineNode[]): DeclaredMatch[] {
  if (declared.length === 0) return [];
  const body = flatten(outline);
  const byMarker = new Map<string, number[]>();
  const byTitle = new Map<string, number[]>();
  const byOrdinal = new Map<string, number[]>();
  body.forEach((node, index) => {
    note(byMarker, `${node.family}:${node.ordinal}`, index);
    note(byTitle, bare(node.title), index);
    note(byOrdinal, String(node.ordinal), index);
  });
  let from = 0;
  return flatten(declared).map((node) => {
    const title = bare(node.title);
    const sameTitle = title === '' ? undefined : byTitle.get(title)?.find((index) => index >= from);
    const found =
      sameTitle ??
      byMarker
        .get(`${node.family}:${node.ordinal}`)
        ?.find((index) => index >= from && beginAlike(title, bare((body[index] as OutlineNode).title))) ??
      (title.length < LEAST
        ? undefined
        : byOrdinal
            .get(String(node.ordinal))
            ?.find((index) => index >= from && bare((body[index] as OutlineNode).title).startsWith(title)));
    if (found !== undefined) from = found + 1;
    return { node, present: found === undefined ? null : (body[found] as OutlineNode) };
  });
}

/** All nodes of an outline in document order. */
function flatten(nodes: readonly OutlineNode[]): OutlineNode[] {
  const all: OutlineNode[] = [];
  const add = (node: OutlineNode): void => {
    all.push(node);
    node.children.forEach(add);
  };
  nodes.forEach(add);
  return all;
}

function note(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [index]);
  else if (list.length < MOST_TRIED) list.push(index);
}

function beginAlike(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, LEAST);
  return length > 0 && a.slice(0, length) === b.slice(0, length);
}

function bare(title: string): string {
  return title.replace(/[\s\p{P}]/gu, '');
}
