import type { OutlineNode } from '../model.ts';
import { isDigit, isHan, isLatin } from '../text/characters.ts';

/** Which nodes of an outline are to be shown. */
export interface OutlineFilter {
  readonly depth: number;
  readonly points: boolean;
}

/** A node on the way through an outline: its depth counts from 1. */
export interface Step {
  readonly node: OutlineNode;
  readonly depth: number;
  readonly parent: OutlineNode | null;
}

/** All nodes that the filter lets through, in document order. What stands below a point that is left out is left out too. */
export function* walk(nodes: readonly OutlineNode[], filter: OutlineFilter, depth = 1, parent: OutlineNode | null = null): Generator<Step> {
  if (depth > filter.depth) return;
  for (const node of nodes) {
    if (node.kind === 'point' && !filter.points) continue;
    yield { node, depth, parent };
    yield* walk(node.children, filter, depth + 1, node);
  }
}

/** What a document is called: its title, else its file name without folder and extension. */
export function nameOf({ title, path }: { readonly title: string | null; readonly path: string }): string {
  if (title !== null) return title;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/(?<=.)\.[a-z0-9]{1,10}$/i, '');
}

/** Families whose marker is read as one phrase with its title: 一是坚持…, 二要抓好…. */
const PHRASE = 'verb-';
const FULL_STOP = 0x2e;
const FULL_WIDTH_STOP = 0xff0e;

/**
 * Marker and title as people read them. The mark that followed 第一 or 首先 belongs to neither,
 * so a blank keeps them apart; 一、 and （一） bring their own mark.
 */
export function headline(node: Pick<OutlineNode, 'marker' | 'family' | 'title'>): string {
  const { marker, title } = node;
  if (marker === '' || title === '') return marker + title;
  const last = marker.charCodeAt(marker.length - 1);
  const isOpen = (isHan(last) || isDigit(last) || isLatin(last)) && !node.family.startsWith(PHRASE);
  const isNumberBeforeNumber = (last === FULL_STOP || last === FULL_WIDTH_STOP) && isDigit(title.charCodeAt(0));
  return marker + (isOpen || isNumberBeforeNumber ? ' ' : '') + title;
}
