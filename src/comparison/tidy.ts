import type { Step } from './script.ts';
import type { Token } from './tokens.ts';

/** What a reader would rather see as one change is one, and a change begins and ends where a phrase does. */

/** So many tokens or fewer between two changes are taken into them, if they are no more than what changes on either side. */
const MOST_TAKEN = 4;
/** So far a change is shifted at most. */
const REACH = 48;

/** The tokens of both documents that a script is about, and which of them are inside of a word that is not cut. */
export interface Sides {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  /** Whether the boundary before the token stands inside of a set phrase. */
  readonly isInsideBefore: (token: number) => boolean;
  readonly isInsideAfter: (token: number) => boolean;
}

/** The steps as they are shown. */
export function tidy(steps: readonly Step[], sides: Sides): Step[] {
  const shifted = shift(steps.map(copyOf), sides);
  const whole = widen(shifted, sides);
  return takeIn(whole, sides);
}

type Range = [start: number, end: number];

interface Loose {
  isSame: boolean;
  before: Range;
  after: Range;
}

const copyOf = ({ isSame, before, after }: Step): Loose => ({ isSame, before: [...before], after: [...after] });
const lengthOf = ([start, end]: Range): number => end - start;
const sizeOf = ({ before, after }: Loose): number => Math.max(lengthOf(before), lengthOf(after));

/** Joins steps of one kind that have come to stand beside each other, and leaves out empty ones. */
function joined(steps: readonly Loose[]): Loose[] {
  const all: Loose[] = [];
  for (const step of steps) {
    if (sizeOf(step) === 0) continue;
    const last = all.at(-1);
    if (last?.isSame !== step.isSame) all.push(step);
    else {
      last.before[1] = step.before[1];
      last.after[1] = step.after[1];
    }
  }
  return all;
}

/**
 * What was only put in or only taken out can often stand a little further on just as well (推进，要｜推进，要): it is shown where a phrase
 * begins or ends.
 */
function shift(steps: Loose[], { before, after }: Sides): Loose[] {
  for (let index = 1; index + 1 < steps.length; index++) {
    const [previous, step, next] = [steps[index - 1], steps[index], steps[index + 1]] as [Loose, Loose, Loose];
    if (step.isSame || !previous.isSame || !next.isSame) continue;
    const isPutIn = lengthOf(step.before) === 0;
    if (!isPutIn && lengthOf(step.after) > 0) continue;
    const [tokens, [start, end]] = isPutIn ? [after, step.after] : [before, step.before];
    const keyAt = (at: number): string | undefined => tokens[at]?.key;
    let best = 0;
    let bestScore = edgeScore(tokens, start, end);
    const mostLeft = Math.min(REACH, lengthOf(previous.before));
    for (let left = 1; left <= mostLeft && keyAt(start - left) === keyAt(end - left); left++) {
      const score = edgeScore(tokens, start - left, end - left);
      if (score > bestScore) [best, bestScore] = [-left, score];
    }
    const mostRight = Math.min(REACH, lengthOf(next.before));
    for (let right = 1; right <= mostRight && keyAt(start + right - 1) === keyAt(end + right - 1); right++) {
      const score = edgeScore(tokens, start + right, end + right);
      if (score > bestScore) [best, bestScore] = [right, score];
    }
    for (const side of ['before', 'after'] as const) {
      previous[side][1] += best;
      step[side][0] += best;
      step[side][1] += best;
      next[side][0] += best;
    }
  }
  return joined(steps);
}

const SENTENCE_ENDS = new Set([...'.!?;:']);
const COMMAS = new Set([...',、']);

/** How well a stretch from `start` to `end` begins and ends with a phrase. */
function edgeScore(tokens: readonly Token[], start: number, end: number): number {
  return edge(tokens, start) + edge(tokens, end);
}

function edge(tokens: readonly Token[], at: number): number {
  if (at <= 0 || at >= tokens.length) return 4;
  const before = (tokens[at - 1] as Token).key[0] as string;
  if (SENTENCE_ENDS.has(before)) return 3;
  return COMMAS.has(before) ? 2 : 0;
}

/** A set phrase of which a part has changed has changed as a whole: 四个意识 for 四个自信, not 意识 for 自信. */
function widen(steps: readonly Loose[], { isInsideBefore, isInsideAfter }: Sides): Loose[] {
  const isInside = ({ before, after }: { before: number; after: number }): boolean => isInsideBefore(before) || isInsideAfter(after);
  for (const [index, step] of steps.entries()) {
    if (!step.isSame) continue;
    const [previous, next] = [steps[index - 1], steps[index + 1]];
    while (previous && lengthOf(step.before) > 0 && isInside({ before: step.before[0], after: step.after[0] })) {
      for (const side of ['before', 'after'] as const) {
        previous[side][1]++;
        step[side][0]++;
      }
    }
    while (next && lengthOf(step.before) > 0 && isInside({ before: step.before[1], after: step.after[1] })) {
      for (const side of ['before', 'after'] as const) {
        next[side][0]--;
        step[side][1]--;
      }
    }
  }
  return joined(steps);
}

/** Takes chance agreements between two changes into them: 推进 that became 抓好落实 is one change, though 的 stands in both. */
function takeIn(steps: readonly Loose[], { before }: Sides): Loose[] {
  const all: Loose[] = [];
  for (const [index, step] of steps.entries()) {
    const [last, next] = [all.at(-1), steps[index + 1]];
    const isChanged = !step.isSame || (last !== undefined && next !== undefined && isChance(step, last, next, before));
    if (last?.isSame !== !isChanged) all.push({ ...step, isSame: !isChanged });
    else {
      last.before[1] = step.before[1];
      last.after[1] = step.after[1];
    }
  }
  return all;
}

/** A number, and a mark at which both texts divide, is no chance. */
const TELLING = /[\d.;!?:]/u;

function isChance(step: Loose, previous: Loose, next: Loose, tokens: readonly Token[]): boolean {
  const length = lengthOf(step.before);
  if (length > MOST_TAKEN || length > sizeOf(previous) || length > sizeOf(next)) return false;
  // Words put in on either side, or taken out on either side, are two changes.
  if ((['before', 'after'] as const).some((side) => lengthOf(previous[side]) + lengthOf(next[side]) === 0)) return false;
  for (let at = step.before[0]; at < step.before[1]; at++) if (TELLING.test((tokens[at] as Token).key)) return false;
  return true;
}
