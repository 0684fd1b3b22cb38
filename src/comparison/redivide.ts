import type { Group, Pairs } from './pairs.ts';
import { compareWords, isUnchanged, type Wording } from './wording.ts';

/** Fewer tokens that went from one paragraph to its neighbour may be there by chance. */
const LEAST = 6;
const MOST_OF_THEM = 0.7;

/** Groups of paragraphs in the order of the first document, with their words. */
export type Wordings = Map<Group, Wording>;

/**
 * Compares the words of every group. Where the end of one paragraph has become the beginning of the next, the boundary between them
 * was shifted and no word: they are made one group.
 */
export function compareGroups(pairs: Pairs): Wordings {
  const { before, after } = pairs;
  const groups = [...new Set(before.units.flatMap(({ index }) => pairs.ofBefore(index) ?? []))];
  const single: Wordings = new Map(groups.map((group) => [group, compareWords(group, before, after)]));
  const runs: Group[][] = [];
  for (const group of groups) {
    const last = runs.at(-1)?.at(-1);
    if (last && areNeighbours(last, group, pairs) && isShifted(single.get(last) as Wording, single.get(group) as Wording)) {
      runs.at(-1)?.push(group);
    } else runs.push([group]);
  }
  return new Map(
    runs.map(([group, ...others]) => {
      const first = group as Group;
      if (others.length === 0) return [first, single.get(first) as Wording];
      for (const other of others) pairs.merge(first, other);
      return [first, compareWords(first, before, after)];
    }),
  );
}

/** Whether one group of paragraphs stands right behind the other in both documents. */
function areNeighbours(group: Group, next: Group, { before, after }: Pairs): boolean {
  const [a, b] = [group.before.at(-1), group.after.at(-1)] as [number, number];
  if (next.before[0] !== a + 1 || next.after[0] !== b + 1) return false;
  const isText = (kind: string | undefined): boolean => kind !== 'heading';
  return (
    isText(before.units[a + 1]?.kind) && isText(after.units[b + 1]?.kind) && isText(before.units[a]?.kind) && isText(after.units[b]?.kind)
  );
}

/** Whether what the first has over at its end is what the second lacks at its beginning, or the other way round. */
function isShifted(one: Wording, next: Wording): boolean {
  if (isUnchanged(one) || isUnchanged(next)) return false;
  const [last, first] = [one.steps.at(-1), next.steps[0]];
  if (!last || !first || last.isSame || first.isSame) return false;
  const keys = (tokens: Wording['before'], [start, end]: readonly [number, number]): string[] =>
    tokens.slice(start, end).map(({ key }) => key);
  return (
    areAlike(keys(one.after, last.after), keys(next.before, first.before)) ||
    areAlike(keys(one.before, last.before), keys(next.after, first.after))
  );
}

function areAlike(keys: readonly string[], others: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let shared = 0;
  for (const key of others) {
    const count = counts.get(key) ?? 0;
    if (count > 0) shared++;
    counts.set(key, count - 1);
  }
  return shared >= LEAST && shared >= MOST_OF_THEM * Math.min(keys.length, others.length);
}
