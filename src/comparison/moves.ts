import { heaviestChain, type Link } from './chain.ts';
import type { Draft, Section, Unit } from './draft.ts';
import type { Group, Pairs } from './pairs.ts';
import type { SectionMatch } from './sections.ts';

/** What has moved: sections by their index in the first document, and groups of paragraphs. */
export interface Moves {
  readonly sections: ReadonlySet<number>;
  readonly groups: ReadonlySet<Group>;
}

/**
 * What stands under another section than before, or under the same in another order. What has moved with its section has not moved;
 * where a section was merged or split, or a heading put in or taken out, the text under it has stayed.
 */
export function findMoves(pairs: Pairs, match: SectionMatch, groups: readonly Group[]): Moves {
  const { before, after } = pairs;
  const holder = holders(before, after, match);
  const weights = weightsOf(before);
  const movedSections = outOfOrder(
    before.sections
      .filter(({ index }) => match.before[index] !== -1)
      .map((section) => {
        const other = after.sections[match.before[section.index] as number] as Section;
        return {
          item: section.index,
          before: section.index,
          after: other.index,
          weight: weights[section.index] as number,
          holders: [holder.before(section.parent), holder.after(other.parent)] as const,
        };
      })
      // A point moves with its paragraph.
      .filter(({ before: a, after: b }) => isHeading(before.sections[a]) && isHeading(after.sections[b])),
  );
  const closing = closingOf(pairs);
  const movedGroups = outOfOrder(
    groups
      .filter((group) => !closing.has(group))
      .map((group) => {
        const [one, other] = [before.units[group.before[0] as number], after.units[group.after[0] as number]] as [Unit, Unit];
        const now = holder.after(other.section);
        // Where a heading was put in, taken out or overlooked, what has stayed beside its neighbour has not moved.
        const isOfOne = (units: readonly Unit[], group: readonly number[]): boolean =>
          group.every((index) => units[index]?.section === units[group[0] as number]?.section);
        const hasHeading =
          match.before[one.section] === -1 ||
          match.after[other.section] === -1 ||
          !isOfOne(before.units, group.before) ||
          !isOfOne(after.units, group.after);
        const then = hasHeading && isBesideOne(pairs, group) ? now : holder.before(one.section);
        return { item: group, before: one.index, after: other.index, weight: one.key.length, holders: [then, now] as const };
      }),
  );
  return { sections: movedSections, groups: movedGroups };
}

/** Whether what stands before the group, or behind it, is the same in both documents. */
function isBesideOne(pairs: Pairs, { before, after }: Group): boolean {
  const isSame = (a: number, b: number): boolean => {
    const group = pairs.ofBefore(a);
    return group !== undefined && group === pairs.ofAfter(b);
  };
  const [firstBefore, firstAfter] = [before[0], after[0]] as [number, number];
  const [lastBefore, lastAfter] = [before.at(-1), after.at(-1)] as [number, number];
  return isSame(firstBefore - 1, firstAfter - 1) || isSame(lastBefore + 1, lastAfter + 1);
}

/** How both documents end: the speaker's last words are under the last heading, whichever it is, and of none. */
function closingOf(pairs: Pairs): Set<Group> {
  const closing = new Set<Group>();
  const { before, after } = pairs;
  for (let a = before.units.length - 1, b = after.units.length - 1; a >= 0 && b >= 0; a--, b--) {
    const group = pairs.ofBefore(a);
    if (group === undefined || group !== pairs.ofAfter(b) || before.units[a]?.kind === 'heading') break;
    closing.add(group);
  }
  return closing;
}

const isHeading = (section: Section | undefined): boolean => section?.kind === 'heading';

interface Placed<Item> extends Link {
  readonly item: Item;
  /** What it stood under, and what it stands under. */
  readonly holders: readonly [number, number];
}

function outOfOrder<Item>(placed: readonly Placed<Item>[]): Set<Item> {
  const moved = new Set<Item>();
  const together = new Map<number, Placed<Item>[]>();
  for (const each of placed) {
    const [holder, other] = each.holders;
    if (holder !== other) moved.add(each.item);
    else if (together.has(holder)) together.get(holder)?.push(each);
    else together.set(holder, [each]);
  }
  for (const all of together.values()) {
    const chain = new Set(heaviestChain(all));
    for (const each of all) if (!chain.has(each)) moved.add(each.item);
  }
  return moved;
}

/**
 * What a section is when one asks under what something stands: the section of the second document that it is now, or that its text went
 * to or came from; where there is none, what it stands in itself; -1 for the whole.
 */
function holders(before: Draft, after: Draft, match: SectionMatch): { before(section: number): number; after(section: number): number } {
  const ofAfter = new Int32Array(after.sections.length);
  const ofBefore = new Int32Array(before.sections.length);
  const afterOf = (section: number): number => (section === -1 ? -1 : (ofAfter[section] as number));
  for (const { index, parent } of after.sections) {
    const from = match.splitFrom[index] as number;
    const origin = from === -1 ? -1 : (match.before[from] as number);
    if (match.after[index] !== -1) ofAfter[index] = index;
    else ofAfter[index] = origin === -1 ? afterOf(parent) : origin;
  }
  const beforeOf = (section: number): number => (section === -1 ? -1 : (ofBefore[section] as number));
  for (const { index, parent } of before.sections) {
    const [same, into] = [match.before[index] as number, match.mergedInto[index] as number];
    if (same !== -1) ofBefore[index] = same;
    else ofBefore[index] = into === -1 ? beforeOf(parent) : afterOf(into);
  }
  return { before: beforeOf, after: afterOf };
}

/** Characters of each section, what is inside of it too, and one for its heading. */
function weightsOf({ sections, units }: Draft): Float64Array {
  const weights = new Float64Array(sections.length).fill(1);
  for (const { key, section } of units) {
    for (let at = section; at >= 0; at = (sections[at] as Section).parent) weights[at] = (weights[at] as number) + key.length;
  }
  return weights;
}
