import type { OutlineNode } from '../model.ts';
import type { Block, BlockKind, Restored } from '../restore/restored.ts';
import type { CharacterCount } from '../text/count.ts';
import { type Breaks, findBreaks } from './breaks.ts';
import { type Candidate, listCandidates } from './candidates.ts';
import { type Nested, nestMembers } from './nesting.ts';
import { type Member, resolveSeries } from './series.ts';
import { titleRange, withoutPageReference } from './titles.ts';

const BODY: BlockKind = 'paragraph';
const DECLARED: BlockKind = 'declared-outline';
/** A body after a bold title is longer than this. */
const LEAST_BODY = 8;
const NO_BREAKS: Breaks = { turns: new Set(), titles: new Set(), hasBody: () => false, announceAnew: () => false };
/** Both outlines of a document. */
export interface Outlines {
  readonly outline: OutlineNode[];
  readonly declaredOutline: OutlineNode[];
}

/** Extracts the outline of the body and the outline that the document declares in front of it. */
export function extractOutlines(restored: Restored, count: CharacterCount): Outlines {
  const body = resolveSeries(listCandidates(restored, BODY));
  const breaks = findBreaks(restored);
  // Rows may run into each other: each marker is taken to open one.
  const rows = listCandidates(restored, DECLARED).map((candidate) => ({ ...candidate, opening: true }));
  const declared = resolveSeries(rows);
  return {
    outline: build(restored, count, nestMembers(body, breaks), BODY, breaks),
    declaredOutline: build(restored, count, nestMembers(declared, NO_BREAKS), DECLARED, NO_BREAKS),
  };
}

function build(restored: Restored, count: CharacterCount, nested: readonly Nested[], kind: BlockKind, breaks: Breaks): OutlineNode[] {
  if (nested.length === 0) return [];
  const ends = sectionEnds(restored, nested, kind, breaks);
  const nodes: OutlineNode[] = [];
  const roots: OutlineNode[] = [];
  nested.forEach(({ member, level, parent }, index) => {
    const next = nested[index + 1]?.member;
    const node = toNode(restored, member, next, level, count.of(member.start, ends[index] as number));
    nodes.push(node);
    (parent < 0 ? roots : (nodes[parent] as OutlineNode).children).push(node);
  });
  return roots;
}

function toNode(restored: Restored, member: Member, next: Candidate | undefined, level: number, characters: number): OutlineNode {
  const { text, blocks } = restored;
  let block = blocks[member.block] as Block;
  let from = member.titleStart;
  const following = blocks[member.block + 1];
  // A marker alone on its line: the title stands on the next.
  if (from >= block.end && block.depth === 0 && following?.kind === 'paragraph' && next?.start !== following.start) {
    block = following;
    from = following.start;
  }
  const limit = next && next.start < block.end && next.start > member.start ? Math.max(next.start, from) : block.end;
  // A few characters after the bold print belong to the title: the print ended too early.
  const bold = block.boldEnd > from && block.boldEnd + LEAST_BODY < limit ? block.boldEnd : limit;
  const [titleStart, titleEnd] = titleRange(restored.signs, from, bold, bold !== limit || limit === block.end);
  const end = Math.max(titleEnd, member.end, member.start + 1);
  const title = text.slice(titleStart, titleEnd);
  return {
    kind: member.opening ? 'heading' : 'point',
    marker: text.slice(member.start, member.end),
    family: member.family,
    ordinal: member.ordinal,
    level,
    title: block.kind === 'declared-outline' ? withoutPageReference(title) : title,
    span: restored.spanOf(member.start, end),
    characters,
    children: [],
  };
}

/**
 * Where each section ends: at the next marker of its level or an outer one, at a section's title without a number, a point
 * at the latest with its paragraph.
 */
function sectionEnds(restored: Restored, nested: readonly Nested[], kind: BlockKind, breaks: Breaks): number[] {
  let bodyEnd = 0;
  const titles: number[] = [];
  restored.blocks.forEach((block, index) => {
    if (block.kind === kind) bodyEnd = block.end;
    if (breaks.titles.has(index)) titles.push(block.start);
  });
  const ends: number[] = new Array(nested.length).fill(bodyEnd);
  const open: number[] = [];
  nested.forEach(({ member, level }, index) => {
    while (open.length > 0 && (nested[open[open.length - 1] as number] as Nested).level >= level) ends[open.pop() as number] = member.start;
    open.push(index);
  });
  let next = 0;
  return ends.map((end, index) => {
    const { member } = nested[index] as Nested;
    while (next < titles.length && (titles[next] as number) <= member.start) next++;
    const limit = Math.min(end, titles[next] ?? end);
    return member.opening ? limit : Math.min(limit, (restored.blocks[member.block] as Block).end);
  });
}
