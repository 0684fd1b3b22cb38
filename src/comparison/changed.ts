import type { Draft, Unit } from './draft.ts';
import { sharedGrams } from './grams.ts';
import { type Group, type Likely, likelyPairs, type Pairs } from './pairs.ts';
import type { SectionMatch } from './sections.ts';
import { PART, SURE } from './versions.ts';

/** Two paragraphs are versions of each other under the same heading, if this share of their three-character runs stands in both… */
const UNDER_ONE_HEADING = 0.36;
/** …or between the same neighbours too, if this share does: below it more words would be marked than not. */
const BETWEEN = 0.28;
/** A neighbour belongs to a pair if it has this share of its words, and at least so many characters, from what the pair has lost. */
const SOME = 0.4;
const LEAST = 6;
/** So many shorter ones in a row go with it. */
const MOST_SCRAPS = 3;

/** Pairs the paragraphs whose words have changed, the likest first, and finds those that were divided in another way. */
export function pairChanged(pairs: Pairs, match: Pick<SectionMatch, 'before'>): void {
  const likely = likelyPairs(pairs, () => true).sort((a, b) => b.likeness - a.likeness || a.before - b.before || a.after - b.after);
  const parts = new Parts(likely);
  const isUnderOneHeading = ({ before, after }: Likely): boolean => {
    const [one, other] = [pairs.before.units[before], pairs.after.units[after]] as [Unit, Unit];
    return (one.section === -1 ? -1 : match.before[one.section]) === other.section;
  };
  const pair = (isWanted: (one: Likely) => boolean): void => {
    for (const one of likely) {
      if (!pairs.ofBefore(one.before) && !pairs.ofAfter(one.after) && isWanted(one)) pairs.pair(one.before, one.after);
    }
  };
  const isSure = (one: Likely): boolean => one.likeness >= (isUnderOneHeading(one) ? UNDER_ONE_HEADING : SURE);
  pair((one) => isSure(one) && !parts.isElsewhere(one));
  pair((one) => one.likeness >= BETWEEN && isUnderOneHeading(one) && areNeighbours(pairs, one) && !parts.isElsewhere(one));
  pair(({ containment }) => containment >= PART);
  absorb(pairs, 'before');
  absorb(pairs, 'after');
  pair(isSure);
}

/** Which paragraphs stand nearly whole in others. */
class Parts {
  private readonly best = [new Map<number, Likely>(), new Map<number, Likely>()] as const;

  constructor(likely: readonly Likely[]) {
    for (const one of likely) {
      if (one.containment < PART) continue;
      for (const [side, unit] of [one.before, one.after].entries()) {
        const best = this.best[side as 0 | 1];
        if (one.containment > (best.get(unit)?.containment ?? 0)) best.set(unit, one);
      }
    }
  }

  /** Whether one of the two stands in another paragraph so much more than in its partner that it must be a part of that. */
  isElsewhere(one: Likely): boolean {
    return [this.best[0].get(one.before), this.best[1].get(one.after)].some(
      (best) => best !== undefined && best !== one && one.containment < PART && best.containment > one.containment,
    );
  }
}

/** Whether what stands before the two, or behind them, belongs together too. */
function areNeighbours(pairs: Pairs, { before, after }: Likely): boolean {
  const belong = (a: number, b: number): boolean => pairs.ofBefore(a)?.after.includes(b) ?? false;
  return (before === 0 && after === 0) || belong(before - 1, after - 1) || belong(before + 1, after + 1);
}

/** Puts units without a partner into the group of a neighbour in which their words stand. */
function absorb(pairs: Pairs, side: 'before' | 'after'): void {
  const draft = pairs[side];
  const other = pairs[side === 'before' ? 'after' : 'before'];
  const groupOf = (unit: number): Group | undefined => (side === 'before' ? pairs.ofBefore(unit) : pairs.ofAfter(unit));
  const isScrap = (unit: Unit | undefined): boolean =>
    unit !== undefined && !groupOf(unit.index) && unit.kind !== 'heading' && unit.key.length < LEAST;
  const tryNeighbour = (unit: Unit, step: 1 | -1): void => {
    if (groupOf(unit.index)) return;
    // What a line break has cut off may be too short to be told from anything: it goes with what stands behind it.
    let next = unit.index + step;
    for (let scraps = 0; scraps < MOST_SCRAPS && isScrap(draft.units[next]); scraps++) next += step;
    const group = groupOf(next);
    if (group === undefined || !isPartOf(unit, draft, group, side, other)) return;
    for (let at = next - step; at !== unit.index; at -= step) pairs.join(group, side, at);
    pairs.join(group, side, unit.index);
  };
  for (const unit of draft.units) tryNeighbour(unit, -1);
  for (const unit of draft.units.toReversed()) tryNeighbour(unit, 1);
}

/** Whether words of the unit stand at one end of the group in the other document, where their partners have none of them. */
function isPartOf(unit: Unit, draft: Draft, group: Group, side: 'before' | 'after', other: Draft): boolean {
  const { key, index } = unit;
  const over = side === 'before' ? group.surplus : -group.surplus;
  const partners = group[side === 'before' ? 'after' : 'before'];
  const own = draft.gramsOf((index < (group[side][0] as number) ? group[side][0] : group[side].at(-1)) as number);
  const grams = draft.gramsOf(index);
  return [partners[0] as number, partners.at(-1) as number].some((partner) => {
    // What a line break has cut off may be too short to have a run of characters of its own.
    const whole = (other.units[partner] as Unit).key;
    if (over >= key.length && (whole.startsWith(key) || whole.endsWith(key))) return true;
    const theirs = other.gramsOf(partner);
    const all = sharedGrams(grams, theirs);
    if (over >= PART * key.length && all >= PART * grams.size) return true;
    let shared = 0;
    for (const gram of grams) if (theirs.has(gram) && !own.has(gram)) shared++;
    return shared >= Math.min(LEAST, grams.size) && shared >= SOME * grams.size;
  });
}
