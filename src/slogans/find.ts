import { type Found, Matcher } from '../lexicon/matcher.ts';
import type { Term } from '../lexicon/terms.ts';
import { isMeant } from './meant.ts';
import type { Reading } from './reading.ts';
import { isNumeral, isPair, shapeOf } from './shapes.ts';
import { NAMED_BY } from './words.ts';

/** A place of a slogan in a reading. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Without quotation marks; the canonical form where the lexicon knows it. */
  readonly name: string;
  /** Null for what the lexicon does not know. */
  readonly term: Term | null;
}

const LONGEST_COMPOUND = 8;
/** How much of the text behind a quotation may belong to the name in it. */
const BEHIND = 8;
/** A shorter name that the document coins is looked for in quotation marks only: 三延, 四好 may be anything. */
const LEAST_UNQUOTED = 4;

/** All slogans of the text in order of their place, of several at one place the longest. Linear in the length of the text. */
export function findMatches(reading: Reading, known: Matcher<Term>): Match[] {
  const coined = coinedNames(reading, known);
  const own = new Matcher<string>();
  for (const { name } of coined.values()) if (name.length >= LEAST_UNQUOTED) own.add(name, name);
  const { text, codes } = reading;
  const matches: Match[] = [];
  for (let at = 0; at < text.length; ) {
    const first = codes[at] as number;
    const second = codes[at + 1] as number;
    let match = reading.opensAt(at) ? (coined.get(at) ?? null) : null;
    if (known.mayBegin(first, second)) match = longer(match, knownAt(reading, known.at(text, at), at));
    if (own.mayBegin(first, second)) match = longer(match, ownAt(reading, own.at(text, at), at));
    match ??= isNumeral(first) ? pairAt(reading, at) : null;
    if (match) matches.push(match);
    at = match ? match.end : at + 1;
  }
  return matches;
}

/** Names in quotation marks that have the shape of a numeral slogan, by their start. */
function coinedNames(reading: Reading, known: Matcher<Term>): Map<number, Match> {
  const { text } = reading;
  const names = new Map<number, Match>();
  for (const { start, end } of reading.quotations) {
    const words = text.slice(start, end);
    if (words.includes('、') && isListOfKnown(words, known)) continue;
    const shape = shapeOf(words, reading.opensAt(end) ? '' : text.slice(end, end + BEHIND));
    if (!shape && !endsInKnown(words, known)) continue;
    // “两重”建设: what the lexicon knows is whole.
    const isKnown = known.at(words, 0).some((found) => found.end === words.length);
    const to = end + (isKnown ? 0 : (shape?.more ?? 0));
    names.set(start, { start, end: to, name: text.slice(start, to), term: null });
  }
  return names;
}

/** “四个意识、四个自信”: several slogans in one pair of quotation marks. */
function isListOfKnown(words: string, known: Matcher<Term>): boolean {
  if (known.at(words, 0).some(({ end }) => end === words.length)) return false;
  return words.split('、').every((part) => known.at(part, 0).some(({ end }) => end === part.length));
}

/** 城市双修, 天府森林四库: a known pair of characters that a longer name ends in. */
function endsInKnown(words: string, known: Matcher<Term>): boolean {
  const from = words.length - 2;
  if (from < 2 || words.length > LONGEST_COMPOUND || isNumeral(words.charCodeAt(from - 1)) || !/^\p{Script=Han}+$/u.test(words))
    return false;
  return known.at(words, from).some(({ end, value }) => end === words.length && value.senses[0].kind === 'numeral');
}

function longer(one: Match | null, other: Match | null): Match | null {
  if (!one || !other) return one ?? other;
  // Of two with the same words the one that the lexicon knows says more.
  return other.end > one.end || (other.end === one.end && other.term && !one.term) ? other : one;
}

function knownAt(reading: Reading, found: readonly Found<Term>[], start: number): Match | null {
  for (let i = found.length - 1; i >= 0; i--) {
    const { end, value: term } = found[i] as Found<Term>;
    if (isMeant(reading, start, end, term)) return { start, end, name: term.name, term };
  }
  return null;
}

/** A name that stands in quotation marks elsewhere in the document. */
function ownAt(reading: Reading, found: readonly Found<string>[], start: number): Match | null {
  const last = found[found.length - 1];
  if (!last || (isNumeral(reading.text.charCodeAt(start - 1)) && !reading.opensAt(start))) return null;
  return { start, end: last.end, name: last.value, term: null };
}

/** 两谈两提等制度: a formula without quotation marks that is called by what it is. */
function pairAt(reading: Reading, start: number): Match | null {
  const { text } = reading;
  const end = start + 4;
  if (!isNumeral(text.charCodeAt(start + 2)) || isNumeral(text.charCodeAt(start - 1))) return null;
  const name = text.slice(start, end);
  if (!isPair(name) || reading.isBroken(start, end) || reading.opensAt(end)) return null;
  return NAMED_BY.some((word) => text.startsWith(word, end)) ? { start, end, name, term: null } : null;
}
