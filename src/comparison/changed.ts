import type { Draft, Unit } from './draft.ts';
import { sharedGrams } from './grams.ts';
import { type Group, type Likely, likelyPairs, type Pairs } from './pairs.ts';

/** Two paragraphs are versions of each other wherever they stand, if this share of their three-character runs stands in both… */
const SURE = 0.4;
/** …or between the same neighbours, if this share does: below it more words would be marked than not. */
const BETWEEN = 0.2;
/** A paragraph is a part of another where this share of it stands there. */
const PART = 0.7;

/** Whether two paragraphs are surely versions of each other, or one a part of the other. */
export const areVersions = ({ likeness, containment }: Likely): boolean => likeness >= SURE || containment >= PART;

/** Pairs the paragraphs whose words have changed, the likest first, and finds those that were divided in another way. */
export function pairChanged(pairs: Pairs): void {
  const likely = likelyPairs(pairs, () => true).sort((a, b) => b.likeness - a.likeness || a.before - b.before || a.after - b.after);
  for (const { before, after, likeness } of likely) if (likeness >= SURE) pairIfFree(pairs, before, after);
  for (const pair of likely) if (pair.likeness >= BETWEEN && isBetween(pairs, pair)) pairIfFree(pairs, pair.before, pair.after);
  const parts = likely.filter(({ containment }) => containment >= PART);
  for (const { before, after } of parts) {
    // A paragraph of which all is in one part only would be a whole by itself.
    if (!pairs.ofBefore(before) && !pairs.ofAfter(after)) pairs.pair(before, after);
  }
  absorb(pairs, 'before');
  absorb(pairs, 'after');
}

function pairIfFree(pairs: Pairs, before: number, after: number): void {
  if (!pairs.ofBefore(before) && !pairs.ofAfter(after)) pairs.pair(before, after);
}

/** Whether what stands before the two, or behind them, belongs together too. */
function isBetween(pairs: Pairs, { before, after }: Likely): boolean {
  const isEdge = before === 0 && after === 0;
  return isEdge || pairs.ofBefore(before - 1)?.after.includes(after - 1) || pairs.ofBefore(before + 1)?.after.includes(after + 1) || false;
}

/** Puts units without a partner into the group of a neighbour in which their words stand. */
function absorb(pairs: Pairs, side: 'before' | 'after'): void {
  const draft = pairs[side];
  const other = pairs[side === 'before' ? 'after' : 'before'];
  const groupOf = (unit: number): Group | undefined => (side === 'before' ? pairs.ofBefore(unit) : pairs.ofAfter(unit));
  const tryNeighbour = (unit: Unit, neighbour: number): void => {
    const group = groupOf(neighbour);
    if (group === undefined || groupOf(unit.index)) return;
    if (isPartOf(unit, draft, group, side, other)) pairs.join(group, side, unit.index);
  };
  for (const unit of draft.units) tryNeighbour(unit, unit.index - 1);
  for (const unit of draft.units.toReversed()) tryNeighbour(unit, unit.index + 1);
}

/** Whether the words of the unit stand at one end of the group in the other document, which has words over that their partners have not. */
function isPartOf(unit: Unit, draft: Draft, group: Group, side: 'before' | 'after', other: Draft): boolean {
  const over = side === 'before' ? group.surplus : -group.surplus;
  if (over < unit.key.length * PART) return false;
  const { key } = unit;
  const grams = draft.gramsOf(unit.index);
  const partners = group[side === 'before' ? 'after' : 'before'];
  return [partners[0] as number, partners.at(-1) as number].some((index) => {
    const whole = (other.units[index] as Unit).key;
    // What a line break has cut off may be too short to have a run of characters of its own.
    return whole.startsWith(key) || whole.endsWith(key) || sharedGrams(grams, other.gramsOf(index)) >= grams.size * PART;
  });
}
