import type { Lexicon } from '../../lexicon/terms.ts';
import { readingOf } from '../../slogans/reading.ts';
import { oncePer } from '../../text/once.ts';
import type { Subject } from '../rule.ts';
import { type Finder, finderOf } from './finder.ts';
import { anchorsOf, type NearMatch, slipAt } from './near.ts';
import { type Doubtful, doubtfulAt, ranksOf, shortPhrases, shortSlips } from './short.ts';
import { phrasesOf, readWords, rightOf, type Use, type Words } from './words.ts';

/** A word where it stands: half-open offsets of the reading, and what is known of it. */
export interface Sighting<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** The words of each kind that stand in a text, in order of place, of one place the longest last. */
export type Sightings = { readonly [Kind in keyof Words]: readonly Sighting<Words[Kind]>[] } & {
  /** Slips in long phrases, in order of their anchors. */
  readonly slips: readonly NearMatch[];
  /** The same in the short phrases that the text writes rightly somewhere: in no others are they believed. */
  readonly shortSlips: readonly NearMatch[];
};

/** What finds all that is looked for: words of the tables, anchors of long phrases of the lexicon, what is both, and short phrases of a text. */
const finderFor = oncePer((lexicon: Lexicon): Finder<Use> => {
  const anchors = anchorsOf(phrasesOf(lexicon));
  const uses = new Map<string, Use[]>();
  for (const use of readWords()) {
    const others = uses.get(use[0]);
    if (!others) uses.set(use[0], [use]);
    else if (others.every(([, kind]) => kind !== use[1])) others.push(use);
  }
  const words = [...new Set([...uses.keys(), ...anchors.keys()])];
  return finderOf(
    words.map((word) => ({ word, uses: uses.get(word) ?? NONE, anchors: anchors.get(word) ?? NONE })),
    shortPhrases(lexicon),
    lexicon.terms.beginnings,
  );
});

/** What the rules on phrases look for in a speech, found in one look at every place of it. */
export const sightingsIn = oncePer(({ restored, lexicon, slogans }: Subject): Sightings => {
  const reading = readingOf(restored);
  const { text, codes } = reading;
  const find = finderFor(lexicon);
  const right = rightOf(lexicon);
  const words: Record<keyof Words, Sighting<unknown>[]> = { wordings: [], abbreviations: [], verbs: [], members: [], miswritings: [] };
  const slips: NearMatch[] = [];
  const doubtful: Doubtful[] = [];
  const ranks = ranksOf(slogans, shortPhrases(lexicon), reading);
  find(codes, reading.pairPlaces(lexicon.terms.beginnings), [...ranks.keys()], {
    word(start, end, uses) {
      for (const [, kind, value] of uses) words[kind].push({ start, end, value });
    },
    anchor(start, end, anchor) {
      const slip = slipAt(text, start, end, anchor, right);
      if (slip) slips.push(slip);
    },
    near(start, phrase, index) {
      const place = doubtfulAt(text, start, phrase, index);
      if (place) doubtful.push(place);
    },
  });
  return { ...(words as Pick<Sightings, keyof Words>), slips, shortSlips: shortSlips(doubtful, ranks, right, text) };
});

const NONE: readonly never[] = [];

/** The longest word at each place. */
export function longestOf<Value>(sightings: readonly Sighting<Value>[]): readonly Sighting<Value>[] {
  return sightings.filter(({ start }, index) => sightings[index + 1]?.start !== start);
}
