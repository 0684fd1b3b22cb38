import { Beginnings } from '../../lexicon/beginnings.ts';
import { Matcher } from '../../lexicon/matcher.ts';
import type { Lexicon } from '../../lexicon/terms.ts';
import { type Reading, readingOf } from '../../slogans/reading.ts';
import { fold } from '../../text/fold.ts';
import { oncePer } from '../../text/once.ts';
import type { Subject } from '../rule.ts';
import { type Anchor, anchorsOf, LEAST_SURE, type NearMatch, slipAt } from './near.ts';
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

type Anchors = Matcher<readonly Anchor[]>;

/** What is looked for in every text. */
interface Sought {
  readonly words: Matcher<readonly Use[]>;
  /** Of the long phrases of the lexicon. */
  readonly anchors: Anchors;
  /** Of the words and the anchors. */
  readonly beginnings: Beginnings;
  readonly shortPhrases: ReadonlySet<string>;
}

const soughtFor = oncePer((lexicon: Lexicon): Sought => {
  const uses = new Map<string, Use[]>();
  for (const use of readWords()) {
    const others = uses.get(use[0]);
    if (others?.every(([, kind]) => kind !== use[1])) others.push(use);
    else if (!others) uses.set(use[0], [use]);
  }
  const words = new Matcher<readonly Use[]>();
  for (const [word, all] of uses) words.add(word, all);
  const phrases = phrasesOf(lexicon);
  const anchors = matcherOf(phrases.filter(({ length }) => length >= LEAST_SURE));
  const beginnings = new Beginnings(anchors.beginnings);
  for (const word of words.words()) beginnings.add(word);
  return {
    words,
    anchors,
    beginnings,
    shortPhrases: new Set(phrases.filter(({ length }) => length < LEAST_SURE)),
  };
});

function matcherOf(phrases: readonly string[]): Anchors {
  const anchors: Anchors = new Matcher();
  for (const [words, all] of anchorsOf(phrases)) anchors.add(words, all);
  return anchors;
}

/** What the rules on phrases look for in a speech, found in one look at every place of it. */
export const sightingsIn = oncePer(({ restored, lexicon, slogans }: Subject): Sightings => {
  const { words, anchors, shortPhrases, beginnings: sought } = soughtFor(lexicon);
  const shortAnchors = matcherOf(slogans.map(({ term }) => fold(term)).filter((term) => shortPhrases.has(term)));
  const beginnings = new Beginnings(sought);
  for (const word of shortAnchors.words()) beginnings.add(word);
  const reading = readingOf(restored);
  const { codes } = reading;
  const right = rightOf(lexicon);
  const sightings = { wordings: [], abbreviations: [], verbs: [], members: [], miswritings: [], slips: [], shortSlips: [] };
  for (const at of beginnings.placesIn(codes, reading.text.length)) {
    noteWords(codes, at, words, sightings);
    noteSlips(reading, at, anchors, right, sightings.slips);
    noteSlips(reading, at, shortAnchors, right, sightings.shortSlips);
  }
  return sightings;
});

function noteWords(
  codes: Uint16Array,
  start: number,
  words: Matcher<readonly Use[]>,
  sightings: Record<keyof Words, Sighting<unknown>[]>,
): void {
  let end = start + 2;
  let step = words.begin(codes[start] as number, codes[start + 1] as number, codes[end] as number);
  for (; step !== null; step = step.next(codes[end++] as number)) {
    for (const [, kind, value] of step.value ?? NONE) sightings[kind].push({ start, end, value });
  }
}

function noteSlips({ text, codes }: Reading, start: number, anchors: Anchors, right: Matcher<unknown>, slips: NearMatch[]): void {
  let end = start + 2;
  let step = anchors.begin(codes[start] as number, codes[start + 1] as number, codes[end] as number);
  for (; step !== null; step = step.next(codes[end++] as number)) {
    for (const anchor of step.value ?? NONE) {
      const slip = slipAt(text, start, end, anchor, right);
      if (slip) slips.push(slip);
    }
  }
}

const NONE: readonly never[] = [];

/** The longest word at each place. */
export function longestOf<Value>(sightings: readonly Sighting<Value>[]): readonly Sighting<Value>[] {
  return sightings.filter(({ start }, index) => sightings[index + 1]?.start !== start);
}
