import type { Matcher } from '../../lexicon/matcher.ts';
import type { Slogan } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { isRight, isSubstitute, type NearMatch } from './near.ts';

/** From this length on phrases are looked for: a shorter one has too many neighbours. */
export const LEAST_SHORT = 4;

/** A place where a short phrase stands with a character that is easily written for its own. */
export interface Doubtful extends NearMatch {
  /** Index of the character. */
  readonly index: number;
}

/** The place as a slip, if the character is easily written for that of the phrase. */
export function doubtfulAt(text: string, start: number, phrase: string, index: number): Doubtful | null {
  if (!isSubstitute(phrase, index, text, start + index)) return null;
  return { start, end: start + phrase.length, phrase, slip: 'substituted', index };
}

/**
 * The slips among the places. The text itself must write a short phrase rightly elsewhere, as one of its slogans. At its edges nothing is
 * believed: the next word may have the character (社会主义法治国家, not 依法治国).
 * @param right all phrases that may be written right
 */
export function shortSlips(found: readonly Doubtful[], slogans: readonly Slogan[], right: Matcher<unknown>, text: string): NearMatch[] {
  if (found.length === 0) return [];
  const ranks = new Map<string, number>();
  for (const { term } of slogans) ranks.set(fold(term), ranks.get(fold(term)) ?? ranks.size);
  return found
    .filter((one) => ranks.has(one.phrase) && !isRight(text, one, right))
    .sort((a, b) => wholeHalf(a) - wholeHalf(b) || (ranks.get(a.phrase) as number) - (ranks.get(b.phrase) as number));
}

/** Where the half of the phrase stands that is whole. */
function wholeHalf({ start, phrase, index }: Doubtful): number {
  const middle = phrase.length >> 1;
  return index < middle ? start + middle : start;
}
