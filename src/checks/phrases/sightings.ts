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

/** What the same words are: words of the tables, anchors of long phrases of the lexicon, or both. */
interface Known {
  readonly uses: Use[];
  anchors: readonly Anchor[];
}

/** What is looked for in every text. */
interface Sought {
  readonly known: Matcher<Known>;
  readonly shortPhrases: ReadonlySet<string>;
}

const soughtFor = oncePer((lexicon: Lexicon): Sought => {
  const all = new Map<string, Known>();
  const knownOf = (words: string): Known => {
    const known = all.get(words) ?? { uses: [], anchors: NONE };
    all.set(words, known);
    return known;
  };
  for (const use of readWords()) {
    const { uses } = knownOf(use[0]);
    if (uses.every(([, kind]) => kind !== use[1])) uses.push(use);
  }
  const phrases = phrasesOf(lexicon);
  for (const [words, anchors] of anchorsOf(phrases.filter(({ length }) => length >= LEAST_SURE))) knownOf(words).anchors = anchors;
  const known = new Matcher<Known>();
  for (const [words, one] of all) known.add(words, one);
  return { known, shortPhrases: new Set(phrases.filter(({ length }) => length < LEAST_SURE)) };
});

/** What the rules on phrases look for in a speech, found in one look at every place of it. */
export const sightingsIn = oncePer(({ restored, lexicon, slogans }: Subject): Sightings => {
  const { known, shortPhrases } = soughtFor(lexicon);
  const shortAnchors: Anchors = new Matcher();
  const shortTerms = slogans.map(({ term }) => fold(term)).filter((term) => shortPhrases.has(term));
  for (const [words, all] of anchorsOf(shortTerms)) shortAnchors.add(words, all);
  const beginnings = new Beginnings(known.beginnings);
  for (const word of shortAnchors.words()) beginnings.add(word);
  const reading = readingOf(restored);
  const { codes } = reading;
  const right = rightOf(lexicon);
  const sightings = { wordings: [], abbreviations: [], verbs: [], members: [], miswritings: [], slips: [], shortSlips: [] };
  for (const at of beginnings.placesIn(codes, reading.text.length)) {
    noteKnown(reading, at, known, right, sightings);
    noteShort(reading, at, shortAnchors, right, sightings.shortSlips);
  }
  return sightings;
});

/** Notes the words and the slips in long phrases at `start`: one walk for both, since a walk at each place is what takes the time. */
function noteKnown(
  reading: Reading,
  start: number,
  known: Matcher<Known>,
  right: Matcher<unknown>,
  sightings: Record<keyof Words, Sighting<unknown>[]> & { slips: NearMatch[] },
): void {
  const { codes } = reading;
  let end = start + 2;
  let step = known.begin(codes[start] as number, codes[start + 1] as number, codes[end] as number);
  for (; step !== null; step = step.next(codes[end++] as number)) {
    if (step.value === undefined) continue;
    for (const [, kind, value] of step.value.uses) sightings[kind].push({ start, end, value });
    noteSlips(reading.text, start, end, step.value.anchors, right, sightings.slips);
  }
}

function noteShort({ text, codes }: Reading, start: number, anchors: Anchors, right: Matcher<unknown>, slips: NearMatch[]): void {
  let end = start + 2;
  let step = anchors.begin(codes[start] as number, codes[start + 1] as number, codes[end] as number);
  for (; step !== null; step = step.next(codes[end++] as number)) noteSlips(text, start, end, step.value ?? NONE, right, slips);
}

function noteSlips(
  text: string,
  start: number,
  end: number,
  anchors: readonly Anchor[],
  right: Matcher<unknown>,
  slips: NearMatch[],
): void {
  for (const anchor of anchors) {
    const slip = slipAt(text, start, end, anchor, right);
    if (slip) slips.push(slip);
  }
}

const NONE: readonly never[] = [];

/** The longest word at each place. */
export function longestOf<Value>(sightings: readonly Sighting<Value>[]): readonly Sighting<Value>[] {
  return sightings.filter(({ start }, index) => sightings[index + 1]?.start !== start);
}
