import { Beginnings } from '../lexicon/beginnings.ts';
import { type Found, Matcher } from '../lexicon/matcher.ts';
import type { Term } from '../lexicon/terms.ts';
import { oncePer } from '../text/once.ts';
import { isMeant } from './meant.ts';
import type { Reading } from './reading.ts';
import { isNumeral, NUMERALS, setOf, shapeOf } from './shapes.ts';
import { formulaEnd } from './unquoted.ts';

/** A place of a slogan in a reading. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Without quotation marks; the canonical form where the lexicon knows it. */
  readonly name: string;
  /** Null for what the lexicon does not know. */
  readonly term: Term | null;
}

/** A name that is looked for without quotation marks, since the document shows it to be one. */
interface Own {
  readonly name: string;
  /** In the glossary; else in quotation marks elsewhere. */
  readonly isExplained: boolean;
}

const LONGEST_COMPOUND = 8;
/** 城市双修: behind a field, a known name so short is part of a longer one. */
const KNOWN_PAIR = 2;
/** How much of the text behind a quotation may belong to the name in it. */
const BEHIND = 8;
/** A shorter name that the document coins is looked for in quotation marks only: 三延, 四好 may be anything. */
const LEAST_UNQUOTED = 4;

/**
 * All slogans of the text in order of their place, of several at one place the longest. Linear in the length of the text.
 * @param explained names that the document's glossary explains: those with the shape of a slogan are slogans without quotation marks too
 */
export function findMatches(reading: Reading, known: Matcher<Term>, explained: Iterable<string>): Match[] {
  const coined = coinedNames(reading, known);
  const own = ownNames(coined.values(), explained);
  const { text, codes } = reading;
  const places = beginningsOf(known, own).placesIn(codes, text.length);
  const quoted = [...coined.keys()].sort((a, b) => a - b);
  const matches: Match[] = [];
  let end = 0;
  for (let i = 0, next = 0; i < places.length || next < quoted.length; ) {
    const place = places[i] ?? text.length;
    const name = quoted[next] ?? text.length;
    const at = Math.min(place, name);
    if (at === place) i++;
    if (at === name) next++;
    if (at < end) continue;
    let match = at === name ? (coined.get(at) as Match) : null;
    match = longer(match, knownAt(reading, known, at));
    if (own) match = longer(match, ownAt(reading, own.at(text, at), at));
    if (isNumeral(codes[at] as number)) match ??= formulaAt(reading, at);
    if (!match) continue;
    matches.push(match);
    end = match.end;
  }
  return matches;
}

/** What names and formulas begin with. */
function beginningsOf(known: Matcher<Term>, own: Matcher<Own> | null): Beginnings {
  if (own === null) return withNumerals(known);
  const beginnings = new Beginnings(withNumerals(known));
  for (const name of own.words()) beginnings.add(name);
  return beginnings;
}

const withNumerals = oncePer((known: Matcher<Term>): Beginnings => {
  const beginnings = new Beginnings(known.beginnings);
  for (const numeral of NUMERALS) beginnings.add(numeral);
  return beginnings;
});

/** The names that are looked for without quotation marks; null where there are none. */
function ownNames(coined: Iterable<Match>, explained: Iterable<string>): Matcher<Own> | null {
  let own: Matcher<Own> | null = null;
  const add = (name: string, isExplained: boolean): void => {
    own ??= new Matcher<Own>();
    own.add(name, { name, isExplained });
  };
  for (const { name } of coined) if (name.length >= LEAST_UNQUOTED) add(name, false);
  for (const name of explained) {
    if (name.length >= LEAST_UNQUOTED && isNumeral(name.charCodeAt(0)) && shapeOf(name, '')) add(name, true);
  }
  return own;
}

/** Names in quotation marks that have the shape of a numeral slogan, by their start. */
function coinedNames(reading: Reading, known: Matcher<Term>): Map<number, Match> {
  const { text } = reading;
  const names = new Map<number, Match>();
  for (const { start, end } of reading.quotations) {
    // Most quotations name no number.
    if (!hasNumeral(reading, start, end)) continue;
    const words = text.slice(start, end);
    if (words.includes('、') && isListOfKnown(words, known)) continue;
    const set = setOf(words);
    // 文化三下乡: the lexicon says more of the set than of the set with its field.
    if (set !== null && set.length > KNOWN_PAIR && isKnownWhole(set, known)) continue;
    const shape = shapeOf(words, reading.opensAt(end) ? '' : text.slice(end, end + BEHIND));
    if (!shape && !endsInKnown(words, known)) continue;
    // “两重”建设: what the lexicon knows is whole.
    const to = end + (isKnownWhole(words, known) ? 0 : (shape?.more ?? 0));
    names.set(start, { start, end: to, name: text.slice(start, to), term: null });
  }
  return names;
}

function hasNumeral({ codes }: Reading, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isNumeral(codes[at] as number)) return true;
  return false;
}

/** “四个意识、四个自信”: several slogans in one pair of quotation marks. “五个从严、五个过硬” is one formula. */
function isListOfKnown(words: string, known: Matcher<Term>): boolean {
  return !isKnownWhole(words, known) && words.split('、').every((part) => isKnownWhole(part, known));
}

function isKnownWhole(words: string, known: Matcher<Term>): boolean {
  return known.at(words, 0).some(({ end }) => end === words.length);
}

/** 城市双修, 天府森林四库: a known pair of characters that a longer name ends in. */
function endsInKnown(words: string, known: Matcher<Term>): boolean {
  const from = words.length - KNOWN_PAIR;
  if (from < 2 || words.length > LONGEST_COMPOUND || isNumeral(words.charCodeAt(from - 1)) || !/^\p{Script=Han}+$/u.test(words))
    return false;
  return known.at(words, from).some(({ end, value }) => end === words.length && value.senses[0].kind === 'numeral');
}

function longer(one: Match | null, other: Match | null): Match | null {
  if (!one || !other) return one ?? other;
  // Of two with the same words the one that the lexicon knows says more.
  return other.end > one.end || (other.end === one.end && other.term && !one.term) ? other : one;
}

/** The longest term that begins at `start` and is meant there. */
function knownAt(reading: Reading, known: Matcher<Term>, start: number): Match | null {
  const { codes } = reading;
  let match: Match | null = null;
  let end = start + 2;
  let step = known.begin(codes[start] as number, codes[start + 1] as number, codes[end] as number);
  for (; step !== null; step = step.next(codes[end++] as number)) {
    const term = step.value;
    if (term !== undefined && isMeant(reading, start, end, term)) match = { start, end, name: term.name, term };
  }
  return match;
}

/** A name that stands in quotation marks elsewhere in the document. */
function ownAt(reading: Reading, found: readonly Found<Own>[], start: number): Match | null {
  // What the glossary explains may be longer than the name in quotation marks: “三公”经费.
  const last = found.findLast(({ value }) => !value.isExplained || !reading.opensAt(start));
  if (!last || (isNumeral(reading.text.charCodeAt(start - 1)) && !reading.opensAt(start))) return null;
  return { start, end: last.end, name: last.value.name, term: null };
}

/** A formula without quotation marks that its form alone shows to be one: 两谈两提等制度, 一校一策. */
function formulaAt(reading: Reading, start: number): Match | null {
  const { text } = reading;
  const end = formulaEnd(text, start);
  if (end === start || reading.isBroken(start, end)) return null;
  return { start, end, name: text.slice(start, end), term: null };
}
