import type { Draft, Section } from './draft.ts';
import { gramsOf, likeness, resemblances } from './grams.ts';
import { keyOf } from './keys.ts';
import { likelyPairs, type Pairs } from './pairs.ts';
import { areVersions } from './versions.ts';

/** Which sections of two documents are the same, and where the text of the others went. */
export interface SectionMatch {
  /** By the index of a section of the first document: that of the second, or -1. */
  readonly before: Int32Array;
  /** By the index of a section of the second document: that of the first, or -1. */
  readonly after: Int32Array;
  /** Where most of the text of an unmatched section stands now, or stood before; -1 where it stands nowhere. */
  readonly mergedInto: Int32Array;
  readonly splitFrom: Int32Array;
  /** Which share of the words of both stands in both, from 0 to 1. */
  likeness(before: number, after: number): number;
}

/** How alike two sections are. */
interface Candidate {
  readonly before: Section;
  readonly after: Section;
  /** From 0 to 1: of their titles, and of their text. */
  readonly titles: number;
  readonly texts: number;
}

/** Sections of one title beyond so many are paired by their order alone: a bound for hostile documents. */
const MOST_NAMESAKES = 8;
/** Titles are short: two characters in a row are looked up together. */
const TITLE_GRAM = 2;
/** The sections of two years have the same titles but for the years. */
const NUMBERS = /\d+/gu;
/** What title and text together must show; less where the place shows it too, and then of either so much. */
const SURE = 0.75;
const IN_PLACE = 0.34;
const TITLE_IN_PLACE = 0.3;
const TEXT_IN_PLACE = 0.25;
/** A section's text went where at least so much of it stands. */
const MOST_OF_IT = 0.5;
/** Matches show which places belong together, which shows further matches: so many times at most. */
const ROUNDS = 4;

/** Finds which sections are the same: by their titles, by their text, and where these leave it open by their place. */
export function matchSections(pairs: Pairs): SectionMatch {
  const { before, after } = pairs;
  const evidence = new Evidence(pairs);
  const candidates = candidatesOf(before, after, evidence);
  const match: Pick<SectionMatch, 'before' | 'after'> = {
    before: new Int32Array(before.sections.length).fill(-1),
    after: new Int32Array(after.sections.length).fill(-1),
  };
  const places = new Places(before, after, match);
  for (let round = 0; round < ROUNDS; round++) {
    const scored = candidates
      .filter((each) => match.before[each.before.index] === -1 && match.after[each.after.index] === -1)
      .map((each) => ({ each, score: scoreOf(each, places.fit(each.before, each.after), round > 0) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.each.before.index - b.each.before.index || a.each.after.index - b.each.after.index);
    let isNew = false;
    for (const { each } of scored) {
      if (match.before[each.before.index] !== -1 || match.after[each.after.index] !== -1) continue;
      match.before[each.before.index] = each.after.index;
      match.after[each.after.index] = each.before.index;
      isNew = true;
    }
    if (!isNew && round > 0) break;
  }
  return { ...match, ...evidence.movedText(match), likeness: (a, b) => evidence.texts(a, b) };
}

/** What speaks for a pair; 0 where it is not enough. */
function scoreOf({ before, after, titles, texts }: Candidate, fit: number, mayRestOnPlace: boolean): number {
  const score = titles + texts + fit - (before.kind === after.kind ? 0 : 0.5) - (before.level === after.level ? 0 : 0.05);
  // A point is held against a heading only where its title leaves no doubt.
  if (before.kind !== after.kind && titles < 1) return 0;
  if (before.kind === 'point' && after.kind === 'point') return titles + fit >= 1 ? score : 0;
  if (titles === 1 || titles + texts >= SURE) return score;
  const isInPlace = mayRestOnPlace && fit >= IN_PLACE && (titles >= TITLE_IN_PLACE || texts >= TEXT_IN_PLACE);
  return isInPlace ? score : 0;
}

function candidatesOf(before: Draft, after: Draft, evidence: Evidence): Candidate[] {
  const pairsByKey = new Map<number, readonly [number, number]>();
  const add = (a: number, b: number): void => void pairsByKey.set(a * after.sections.length + b, [a, b]);
  const named = namesakes(after.sections);
  for (const [title, all] of namesakes(before.sections)) {
    const others = named.get(title) ?? [];
    const isFew = all.length <= MOST_NAMESAKES && others.length <= MOST_NAMESAKES;
    for (const [place, a] of all.entries()) {
      for (const [otherPlace, b] of (isFew ? others : others.slice(place, place + 1)).entries()) if (isFew || otherPlace === 0) add(a, b);
    }
  }
  const titles = [before, after].map(({ sections }) => sections.map(({ titleKey }) => gramsOf(titleKey.replace(NUMBERS, '0'), TITLE_GRAM)));
  const [mine, yours] = titles as [Set<number>[], Set<number>[]];
  for (const found of resemblances(mine, yours)) add(found.before, found.after);
  for (const [a, b] of evidence.related()) add(a, b);
  return Array.from(pairsByKey.values(), ([a, b]) => {
    const [one, other] = [before.sections[a] as Section, after.sections[b] as Section];
    const isSame = nameOf(one) === nameOf(other);
    const alike = isSame ? 1 : Math.min(0.99, likeness(mine[a] as Set<number>, yours[b] as Set<number>));
    return { before: one, after: other, titles: alike, texts: evidence.texts(a, b) };
  });
}

function namesakes(sections: readonly Section[]): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const section of sections) {
    const name = nameOf(section);
    const others = all.get(name);
    if (others) others.push(section.index);
    else all.set(name, [section.index]);
  }
  return all;
}

/** What a section is called: its title, or where it has none its number. */
const nameOf = ({ titleKey, marker }: Section): string => (titleKey === '' ? `\n${keyOf(marker)}` : titleKey);

/** How well two sections fit each other's place, by the sections around them that are known to be the same. */
class Places {
  /** The sibling before and behind each section of either document. */
  private readonly siblings: readonly [Siblings, Siblings];

  constructor(
    before: Draft,
    after: Draft,
    private readonly match: Pick<SectionMatch, 'before' | 'after'>,
  ) {
    this.siblings = [siblingsOf(before.sections), siblingsOf(after.sections)];
  }

  /** From 0 to 0.6: they stand under the same section, behind the same, and before the same. */
  fit(before: Section, after: Section): number {
    const { match, siblings } = this;
    const isSame = (a = -1, b = -1): boolean => (a === -1 || b === -1 ? a === b : match.before[a] === b);
    let fit = isSame(before.parent, after.parent) ? 0.2 : 0;
    const [mine, yours] = siblings;
    if (isSame(mine.previous[before.index], yours.previous[after.index])) fit += 0.15;
    if (isSame(mine.next[before.index], yours.next[after.index])) fit += 0.15;
    if (before.family === after.family && before.ordinal === after.ordinal) fit += 0.1;
    return fit;
  }
}

/** By the index of a section: the one before it and the one behind it under the same section, or -1. */
interface Siblings {
  readonly previous: Int32Array;
  readonly next: Int32Array;
}

function siblingsOf(sections: readonly Section[]): Siblings {
  const previous = new Int32Array(sections.length).fill(-1);
  const next = new Int32Array(sections.length).fill(-1);
  const last = new Map<number, number>();
  for (const { index, parent } of sections) {
    const before = last.get(parent);
    if (before !== undefined) {
      previous[index] = before;
      next[before] = index;
    }
    last.set(parent, index);
  }
  return { previous, next };
}

/** How much text sections have in common, by the paragraphs that stand in both or are versions of each other. */
class Evidence {
  private readonly shared = new Map<number, number>();
  private readonly lengths: readonly [Float64Array, Float64Array];

  constructor(private readonly pairs: Pairs) {
    const { before, after } = pairs;
    this.lengths = [lengthsOf(before), lengthsOf(after)];
    for (const { index, kind, key, section } of before.units) {
      const partner = kind === 'heading' ? undefined : pairs.ofBefore(index)?.after[0];
      if (partner !== undefined) this.note(section, after.units[partner]?.section ?? -1, key.length);
    }
    const likely = likelyPairs(pairs, ({ kind }) => kind !== 'heading').filter(areVersions);
    for (const { before: a, after: b, shared } of bestOf(likely)) {
      this.note(before.units[a]?.section ?? -1, after.units[b]?.section ?? -1, shared);
    }
  }

  private note(before: number, after: number, characters: number): void {
    const { sections } = this.pairs.before;
    const others = this.pairs.after.sections;
    for (let a = before; a >= 0; a = (sections[a] as Section).parent) {
      for (let b = after; b >= 0; b = (others[b] as Section).parent) {
        const key = a * others.length + b;
        this.shared.set(key, (this.shared.get(key) ?? 0) + characters);
      }
    }
  }

  /** Sections with text in common. */
  *related(): Generator<readonly [number, number]> {
    const size = this.pairs.after.sections.length;
    for (const key of this.shared.keys()) yield [Math.floor(key / size), key % size];
  }

  texts(before: number, after: number): number {
    const shared = this.shared.get(before * this.pairs.after.sections.length + after) ?? 0;
    const [a, b] = [this.lengths[0][before] as number, this.lengths[1][after] as number];
    return shared === 0 ? 0 : Math.min(1, (2 * shared) / (a + b));
  }

  /** Where most of the text of each unmatched section stands now, or stood before: the innermost section that has the most of it. */
  movedText(match: Pick<SectionMatch, 'before' | 'after'>): Pick<SectionMatch, 'mergedInto' | 'splitFrom'> {
    const mergedInto = new Int32Array(match.before.length).fill(-1);
    const splitFrom = new Int32Array(match.after.length).fill(-1);
    const most = [new Float64Array(match.before.length), new Float64Array(match.after.length)] as const;
    for (const [a, b] of this.related()) {
      const shared = this.shared.get(a * match.after.length + b) as number;
      // Sections inside of others stand behind them: of equals the last is the innermost.
      if (
        match.before[a] === -1 &&
        shared >= MOST_OF_IT * (this.lengths[0][a] as number) &&
        this.isMore(shared, most[0][a], b, mergedInto[a])
      ) {
        most[0][a] = shared;
        mergedInto[a] = b;
      }
      if (
        match.after[b] === -1 &&
        shared >= MOST_OF_IT * (this.lengths[1][b] as number) &&
        this.isMore(shared, most[1][b], a, splitFrom[b])
      ) {
        most[1][b] = shared;
        splitFrom[b] = a;
      }
    }
    return { mergedInto, splitFrom };
  }

  private isMore(shared: number, most = 0, index = -1, best = -1): boolean {
    return shared > most || (shared === most && index > best);
  }
}

/** Characters of the paragraphs of each section, those inside of it too. */
function lengthsOf({ sections, units }: Draft): Float64Array {
  const lengths = new Float64Array(sections.length);
  for (const { kind, key, section } of units) {
    if (kind === 'heading') continue;
    for (let at = section; at >= 0; at = (sections[at] as Section).parent) lengths[at] = (lengths[at] as number) + key.length;
  }
  return lengths;
}

/** Of each unit of the first document the pair with the most in common. */
function bestOf<Pair extends { readonly before: number; readonly shared: number }>(all: readonly Pair[]): Iterable<Pair> {
  const best = new Map<number, Pair>();
  for (const pair of all) if (pair.shared > (best.get(pair.before)?.shared ?? 0)) best.set(pair.before, pair);
  return best.values();
}
