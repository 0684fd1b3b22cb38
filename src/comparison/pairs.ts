import type { Draft, Unit } from './draft.ts';
import { type Resemblance, resemblances } from './grams.ts';

/** Units of the two documents that belong together: mostly one of each, several where they are divided in another way. */
export interface Group {
  readonly before: number[];
  readonly after: number[];
  /** How many code units of the second document's keys there are more than of the first's. */
  surplus: number;
}

/** Which units of two documents belong together. */
export class Pairs {
  /** The group of each unit, by its index. */
  private readonly groupsBefore = new Map<number, Group>();
  private readonly groupsAfter = new Map<number, Group>();

  constructor(
    readonly before: Draft,
    readonly after: Draft,
  ) {}

  ofBefore(unit: number): Group | undefined {
    return this.groupsBefore.get(unit);
  }

  ofAfter(unit: number): Group | undefined {
    return this.groupsAfter.get(unit);
  }

  /** Pairs two units, neither of which has a partner. */
  pair(before: number, after: number): void {
    const group: Group = { before: [], after: [], surplus: 0 };
    this.join(group, 'before', before);
    this.join(group, 'after', after);
  }

  /** Puts a unit without a partner into a group, at one of its ends. */
  join(group: Group, side: 'before' | 'after', unit: number): void {
    const units = group[side];
    if (units.length > 0 && unit < (units[0] as number)) units.unshift(unit);
    else units.push(unit);
    const { length } = (this[side].units[unit] as Unit).key;
    group.surplus += side === 'before' ? -length : length;
    (side === 'before' ? this.groupsBefore : this.groupsAfter).set(unit, group);
  }

  /** Makes one group of two that stand beside each other in both documents. */
  merge(group: Group, other: Group): void {
    for (const unit of other.before) this.join(group, 'before', unit);
    for (const unit of other.after) this.join(group, 'after', unit);
  }
}

/** What is printed in front of the speech is compared with its like only: its rows are the headings of the speech once more. */
const isDeclared = ({ kind }: Unit): boolean => kind === 'declared-outline';

/**
 * Pairs the paragraphs that stand word for word in both: those that stand once in each, then their neighbours, then the others in
 * their order. Source: Heckel, "A technique for isolating differences between files" (1978), which takes linear time and finds moves.
 */
export function pairEqual(pairs: Pairs): void {
  const before = pairs.before.units.filter(({ kind }) => kind !== 'heading');
  const after = pairs.after.units.filter(({ kind }) => kind !== 'heading');
  const places = [placesByKey(before), placesByKey(after)] as const;
  for (const [key, [one, ...more]] of places[0]) {
    const others = places[1].get(key);
    if (more.length === 0 && others?.length === 1) pairs.pair((one as Unit).index, (others[0] as Unit).index);
  }
  spread(pairs, before, after, 1);
  spread(pairs, before.toReversed(), after.toReversed(), -1);
  for (const [key, all] of places[0]) {
    const free = all.filter(({ index }) => !pairs.ofBefore(index));
    const others = (places[1].get(key) ?? []).filter(({ index }) => !pairs.ofAfter(index));
    for (const [place, { index }] of others.entries()) {
      const partner = free[place];
      if (partner !== undefined) pairs.pair(partner.index, index);
    }
  }
}

function placesByKey(units: readonly Unit[]): Map<string, Unit[]> {
  const places = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = isDeclared(unit) ? `\n${unit.key}` : unit.key;
    const others = places.get(key);
    if (others) others.push(unit);
    else places.set(key, [unit]);
  }
  return places;
}

/** Pairs what stands word for word behind a pair, or before it where the lists are turned round. */
function spread(pairs: Pairs, before: readonly Unit[], after: readonly Unit[], step: 1 | -1): void {
  const placeOf = new Map(after.map(({ index }, place) => [index, place]));
  for (const [place, unit] of before.entries()) {
    const group = pairs.ofBefore(unit.index);
    const next = before[place + 1];
    if (group === undefined || next === undefined || pairs.ofBefore(next.index)) continue;
    const partner = placeOf.get((step === 1 ? group.after.at(-1) : group.after[0]) as number) as number;
    const other = after[partner + 1];
    if (other === undefined || pairs.ofAfter(other.index)) continue;
    if (other.key === next.key && isDeclared(other) === isDeclared(next)) pairs.pair(next.index, other.index);
  }
}

/** Two units without a partner that may be versions of each other, by how much of both, and of the shorter, stands in both. */
export interface Likely {
  readonly before: number;
  readonly after: number;
  readonly likeness: number;
  readonly containment: number;
  /** How many grams stand in both: about as many as characters. */
  readonly shared: number;
}

/** The units without a partner that share words. @param isWanted which units are looked at */
export function likelyPairs(pairs: Pairs, isWanted: (unit: Unit) => boolean): Likely[] {
  const { before, after } = pairs;
  const free = before.units.filter((unit) => isWanted(unit) && !pairs.ofBefore(unit.index));
  const others = after.units.filter((unit) => isWanted(unit) && !pairs.ofAfter(unit.index));
  const grams = free.map(({ index }) => before.gramsOf(index));
  const otherGrams = others.map(({ index }) => after.gramsOf(index));
  const likely: Likely[] = [];
  for (const found of resemblances(grams, otherGrams)) {
    const [one, other] = [free[found.before] as Unit, others[found.after] as Unit];
    if (isDeclared(one) !== isDeclared(other) || (one.kind === 'heading' && other.kind === 'heading')) continue;
    likely.push({ before: one.index, after: other.index, ...shares(found, grams, otherGrams) });
  }
  return likely;
}

function shares(
  { before, after, shared }: Resemblance,
  grams: readonly ReadonlySet<number>[],
  otherGrams: readonly ReadonlySet<number>[],
): Pick<Likely, 'likeness' | 'containment' | 'shared'> {
  const [a, b] = [(grams[before] as ReadonlySet<number>).size, (otherGrams[after] as ReadonlySet<number>).size];
  return { likeness: (2 * shared) / (a + b), containment: shared / Math.min(a, b), shared };
}
