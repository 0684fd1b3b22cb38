import { Matcher } from '../lexicon/matcher.ts';
import type { Slogan, SloganChange, SloganUse } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Draft } from './draft.ts';

/** The set phrases of two documents, held against each other. */
export interface PhraseChanges {
  readonly changes: SloganChange[];
  /** How many stand in both equally often. */
  readonly same: number;
}

const NONE: SloganUse = { count: 0, per1000: 0, spans: [] };

/** Which set phrases came and went, and which are used more or less. */
export function comparePhrases(before: Draft, after: Draft): PhraseChanges {
  const mine = byName(before.slogans);
  const yours = byName(after.slogans);
  const [unseenBefore, unseenAfter] = [standing(missing(yours, mine), before), standing(missing(mine, yours), after)];
  const changes: SloganChange[] = [];
  let same = 0;
  for (const name of new Set([...mine.keys(), ...yours.keys()])) {
    const [a, b] = [mine.get(name), yours.get(name)];
    const [useBefore, useAfter] = [useOf(a), useOf(b)];
    const { kind, category, term, canonical } = (b ?? a) as Slogan;
    if (useBefore.count === useAfter.count || unseenBefore.has(name) || unseenAfter.has(name)) same++;
    else {
      changes.push({
        change: changeOf(useBefore.count, useAfter.count),
        term: canonical ?? term,
        kind,
        ...(category !== undefined && { category }),
        before: useBefore,
        after: useAfter,
      });
    }
  }
  const size = ({ before: a, after: b }: SloganChange): number => Math.abs(a.count - b.count);
  return { changes: changes.sort((a, b) => size(b) - size(a)), same };
}

/** The names of terms that stand in the one list only. */
const missing = (all: ReadonlyMap<string, Slogan>, others: ReadonlyMap<string, Slogan>): string[] =>
  [...all.keys()].filter((name) => !others.has(name));

/**
 * Those of the names whose words stand in the document all the same: a number that a speech coins is a set phrase where it is in
 * quotation marks, and is still there where a draft leaves them out. The text is read once, however many they are.
 */
function standing(names: readonly string[], { restored }: Draft): Set<string> {
  const found = new Set<string>();
  if (names.length === 0) return found;
  const matcher = new Matcher<string>();
  for (const name of names) if (name.length > 1) matcher.add(name, name);
  const text = fold(restored.text);
  for (let at = 0; at + 1 < text.length; at++) for (const { value } of matcher.at(text, at)) found.add(value);
  return found;
}

function byName(slogans: readonly Slogan[]): Map<string, Slogan> {
  return new Map(slogans.map((slogan) => [fold(slogan.canonical ?? slogan.term), slogan]));
}

function useOf(slogan: Slogan | undefined): SloganUse {
  if (slogan === undefined) return NONE;
  const { count, per1000, occurrences } = slogan;
  return { count, per1000, spans: occurrences.map(({ span }) => span) };
}

function changeOf(before: number, after: number): SloganChange['change'] {
  if (before === 0) return 'new';
  if (after === 0) return 'gone';
  return before < after ? 'more' : 'fewer';
}
