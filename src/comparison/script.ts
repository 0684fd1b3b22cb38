import { diffArrays } from 'diff';
import { heaviestChain } from './chain.ts';

/** A stretch that stands in both, or one that gave way to another; half-open indices of tokens, one of the two stretches may be empty. */
export interface Step {
  readonly isSame: boolean;
  readonly before: readonly [start: number, end: number];
  readonly after: readonly [start: number, end: number];
}

/** What two lists of tokens have in common. */
export interface Script {
  readonly steps: readonly Step[];
  /** Whether a stretch was too long and too different to be looked into, and is a single change. */
  readonly isCoarse: boolean;
}

/** How many tokens in a row show where two texts meet, if they stand once in each. */
const ANCHOR = 6;
/** Texts of fewer tokens are compared as they are. */
const SHORT = 64;
/**
 * How many tokens may be put in and taken out between two anchors before the stretch counts as replaced: Myers' comparison takes the
 * square of it in steps, so that with this bound a text takes time in proportion to its length.
 */
const MOST_EDITS = 256;

/** Compares two lists of keys: by runs that stand once in each, and between these by the library. Linear in their length. */
export function compareTokens(before: readonly string[], after: readonly string[]): Script {
  const steps: Step[] = [];
  let isCoarse = false;
  const push = (isSame: boolean, a: readonly [number, number], b: readonly [number, number]): void => {
    if (a[0] === a[1] && b[0] === b[1]) return;
    const last = steps.at(-1);
    if (last?.isSame !== isSame) steps.push({ isSame, before: a, after: b });
    else steps[steps.length - 1] = { isSame, before: [last.before[0], a[1]], after: [last.after[0], b[1]] };
  };

  const between = (a: readonly [number, number], b: readonly [number, number]): void => {
    const isEmpty = a[0] === a[1] || b[0] === b[1];
    const changes = isEmpty ? undefined : diffArrays(before.slice(...a), after.slice(...b), { maxEditLength: MOST_EDITS });
    if (changes === undefined) {
      if (!isEmpty) isCoarse = true;
      push(false, a, b);
      return;
    }
    let [x] = a;
    let [y] = b;
    for (const { count, added, removed } of changes) {
      const [toX, toY] = [added ? x : x + count, removed ? y : y + count];
      push(!added && !removed, [x, toX], [y, toY]);
      [x, y] = [toX, toY];
    }
  };

  let [x, y] = [0, 0];
  const whole = [
    [0, before.length],
    [0, after.length],
  ] as const;
  for (const { start, end, shift } of anchors(before, after)) {
    between([x, start], [y, start + shift]);
    push(true, [start, end], [start + shift, end + shift]);
    [x, y] = [end, end + shift];
  }
  between([x, whole[0][1]], [y, whole[1][1]]);
  return { steps, isCoarse };
}

/** A stretch from `start` to `end` of the first list that stands in the second `shift` further on. */
interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly shift: number;
}

/** Where the lists surely meet, in order: their common beginning and end, and what stands once in each, as far as it goes. */
function anchors(before: readonly string[], after: readonly string[]): Anchor[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const found: Anchor[] = head > 0 ? [{ start: 0, end: head, shift: 0 }] : [];
  const [lastBefore, lastAfter] = [before.length - tail, after.length - tail];
  if (Math.min(lastBefore, lastAfter) - head > SHORT) {
    const links = uniqueRuns(before, after, head, lastBefore, lastAfter);
    let [x, y] = [head, head];
    for (const { before: a, after: b } of heaviestChain(links)) {
      if (a < x || b < y) continue;
      let [start, end] = [a, a + ANCHOR];
      const shift = b - a;
      while (start > x && start + shift > y && before[start - 1] === after[start - 1 + shift]) start--;
      while (end < lastBefore && end + shift < lastAfter && before[end] === after[end + shift]) end++;
      found.push({ start, end, shift });
      [x, y] = [end, end + shift];
    }
  }
  if (tail > 0) found.push({ start: lastBefore, end: before.length, shift: after.length - before.length });
  return found;
}

/** Runs of {@link ANCHOR} tokens that stand once in each list between the common ends. */
function uniqueRuns(before: readonly string[], after: readonly string[], from: number, lastBefore: number, lastAfter: number) {
  const places = placesOfRuns(before, from, lastBefore);
  const others = placesOfRuns(after, from, lastAfter);
  const links: { before: number; after: number; weight: number }[] = [];
  for (const [run, place] of places) {
    const other = others.get(run) ?? -1;
    if (place >= 0 && other >= 0) links.push({ before: place, after: other, weight: 1 });
  }
  return links;
}

/** The place of each run, -1 where it stands more than once. */
function placesOfRuns(tokens: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at + ANCHOR <= to; at++) {
    const run = tokens.slice(at, at + ANCHOR).join('\n');
    places.set(run, places.has(run) ? -1 : at);
  }
  return places;
}
