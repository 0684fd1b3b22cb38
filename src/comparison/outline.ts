import type { ComparedSection, SectionChangeKind, SectionPair } from '../model.ts';
import type { Draft, Section } from './draft.ts';
import { keyOf } from './keys.ts';
import type { Moves } from './moves.ts';
import { inSecondOrder } from './order.ts';
import type { SectionMatch } from './sections.ts';

/** The outlines of two documents, held against each other, and where in that list each section stands. */
export interface OutlineChanges {
  readonly sections: SectionPair[];
  /** By the index of a section of either document; null before the first. */
  rowOf(side: 'before' | 'after', section: number): number | null;
}

/** One row a heading; points stand in it only where they are or were one. */
export function compareOutlines(before: Draft, after: Draft, match: SectionMatch, moves: Moves): OutlineChanges {
  // A pair is named by its section of the first document; one of two points is no row, nor does it hold a place for others.
  const isPoint = (section: Section | undefined): boolean => section?.kind !== 'heading';
  const shownBefore = before.sections.filter(
    (section) => !isPoint(section) || !isPoint(after.sections[match.before[section.index] as number]),
  );
  const shownAfter = after.sections.filter(
    (section) => !isPoint(section) || !isPoint(before.sections[match.after[section.index] as number]),
  );
  const pairs = inSecondOrder<number, [number, number]>({
    before: shownBefore.map(({ index }) => (match.before[index] === -1 ? undefined : index)),
    after: shownAfter.map(({ index }) => (match.after[index] === -1 ? undefined : match.after[index])),
    isMoved: (index) => moves.sections.has(index),
    both: (index) => [index, match.before[index] as number],
    removed: (place) => [(shownBefore[place] as Section).index, -1],
    added: (place) => [-1, (shownAfter[place] as Section).index],
  });
  const ofBefore = new Int32Array(before.sections.length).fill(-1);
  const ofAfter = new Int32Array(after.sections.length).fill(-1);
  for (const [row, [a, b]] of pairs.entries()) {
    if (a !== -1) ofBefore[a] = row;
    if (b !== -1) ofAfter[b] = row;
  }
  const sections = pairs.map(([a, b]): SectionPair => {
    const [one, other] = [before.sections[a], after.sections[b]];
    const changes: SectionChangeKind[] = one && other ? changesOf(one, other, moves) : [one ? 'removed' : 'added'];
    const whereTo = one && !other ? ofAfter[match.mergedInto[a] as number] : undefined;
    const wherefrom = other && !one ? ofBefore[match.splitFrom[b] as number] : undefined;
    const place = whereTo ?? wherefrom ?? -1;
    if (place !== -1) changes.push(one ? 'merged' : 'split');
    const likeness = one && other ? match.likeness(a, b) : 0;
    return {
      changes,
      before: one ? recordOf(one) : null,
      after: other ? recordOf(other) : null,
      similarity: Math.round(likeness * 100) / 100,
      ...(place !== -1 && { other: place }),
    };
  });
  return {
    sections,
    rowOf(side, section) {
      const row = (side === 'before' ? ofBefore : ofAfter)[section] ?? -1;
      return row === -1 ? null : row;
    },
  };
}

function changesOf(one: Section, other: Section, moves: Moves): SectionChangeKind[] {
  const changes: SectionChangeKind[] = [];
  if (one.titleKey !== other.titleKey) changes.push('renamed');
  if (keyOf(one.marker) !== keyOf(other.marker)) changes.push('renumbered');
  if (moves.sections.has(one.index)) changes.push('moved');
  if (one.level !== other.level || one.kind !== other.kind) changes.push('relevelled');
  return changes;
}

function recordOf({ kind, marker, family, ordinal, level, title, characters, span }: Section): ComparedSection {
  return { kind, marker, family, ordinal, level, title, characters, span };
}
