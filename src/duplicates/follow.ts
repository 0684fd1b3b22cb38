import { isSame } from './letters.ts';

/** How many letters of either text may be other ones (a word changed, a name masked) before the texts go on alike. */
const REACH = 12;
/** So many letters alike say that they do. */
const ALIKE = 6;

/** Letters that stand in both of two texts: from `a` in one, from `b` in the other. */
export interface Piece {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * Follows two texts from letters that they share as long as they are alike, forwards (step 1) or backwards (step -1), across small changes.
 * @param a letter of the first text to begin with, and where it ends: no letter at `aEnd` is looked at
 * @param b the same of the second text
 * @param found is told of each piece; in a step backwards the last is the first of the text
 */
export function follow(
  first: Uint16Array,
  a: number,
  aEnd: number,
  second: Uint16Array,
  b: number,
  bEnd: number,
  step: 1 | -1,
  found: (piece: Piece) => void,
): void {
  let at = a;
  let other = b;
  for (;;) {
    let length = 0;
    while (at !== aEnd && other !== bEnd && isSame(first[at], second[other])) {
      at += step;
      other += step;
      length++;
    }
    if (length > 0) found(step === 1 ? { a: at - length, b: other - length, length } : { a: at + 1, b: other + 1, length });
    const aLeft = Math.abs(aEnd - at);
    const bLeft = Math.abs(bEnd - other);
    let isFound = false;
    // The smallest change first.
    for (let change = 1; change <= 2 * REACH && !isFound; change++) {
      for (let skipped = Math.max(0, change - REACH); skipped <= Math.min(change, REACH); skipped++) {
        const more = change - skipped;
        if (skipped + ALIKE > aLeft || more + ALIKE > bLeft) continue;
        if (!goOnAlike(first, at + skipped * step, second, other + more * step, step)) continue;
        at += skipped * step;
        other += more * step;
        isFound = true;
        break;
      }
    }
    if (!isFound) return;
  }
}

function goOnAlike(first: Uint16Array, a: number, second: Uint16Array, b: number, step: number): boolean {
  for (let i = 0; i < ALIKE; i++) if (!isSame(first[a + i * step], second[b + i * step])) return false;
  return true;
}
