import type { Matcher } from '../../lexicon/matcher.ts';
import type { Lexicon } from '../../lexicon/terms.ts';
import type { Slogan } from '../../model.ts';
import type { Reading } from '../../slogans/reading.ts';
import { fold } from '../../text/fold.ts';
import { oncePer } from '../../text/once.ts';
import { isRight, isSubstitute, LEAST_SURE, type NearMatch } from './near.ts';
import { phrasesOf } from './words.ts';

/** From this length on phrases are looked for: a shorter one has too many neighbours. */
const LEAST_SHORT = 4;

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

/** The phrases of a lexicon that are too short to be believed as they stand. */
export const shortPhrases = oncePer(
  (lexicon: Lexicon): ReadonlySet<string> =>
    new Set(phrasesOf(lexicon).filter(({ length }) => length >= LEAST_SHORT && length < LEAST_SURE)),
);

/** Those among the phrases that the text writes rightly, as one of its slogans, with the rank of each among these. */
export function ranksOf(slogans: readonly Slogan[], phrases: ReadonlySet<string>, { isTraditional }: Reading): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const { term } of slogans) {
    // Terms are words of the reading but for their characters, and none of those moves when it is read as a simplified one.
    if (term.length < LEAST_SHORT || term.length >= LEAST_SURE) continue;
    const phrase = isTraditional ? fold(term) : term;
    if (phrases.has(phrase) && !ranks.has(phrase)) ranks.set(phrase, ranks.size);
  }
  return ranks;
}

/**
 * The slips among the places. At the edges of a phrase nothing is believed: the next word may have the character (社会主义法治国家, not 依法治国).
 * @param ranks see {@link ranksOf}
 * @param right all phrases that may be written right
 */
export function shortSlips(
  found: readonly Doubtful[],
  ranks: ReadonlyMap<string, number>,
  right: Matcher<unknown>,
  text: string,
): NearMatch[] {
  return found
    .filter((one) => !isRight(text, one, right))
    .sort((a, b) => wholeHalf(a) - wholeHalf(b) || (ranks.get(a.phrase) as number) - (ranks.get(b.phrase) as number));
}

/** Where the half of the phrase stands that is whole. */
function wholeHalf({ start, phrase, index }: Doubtful): number {
  const middle = phrase.length >> 1;
  return index < middle ? start + middle : start;
}
