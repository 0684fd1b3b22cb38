import type { Matcher } from '../lexicon/matcher.ts';
import { PackedWords } from '../lexicon/packed.ts';
import type { Term } from '../lexicon/terms.ts';
import { refusePlaces } from '../source/plenty.ts';
import { codesOf } from '../text/characters.ts';
import { oncePer } from '../text/once.ts';
import { hasSenses, isMeant, isOfNumber, isQuotedOnly, marksOf } from './meant.ts';
import { isNumeral } from './numerals.ts';
import { OwnNames } from './own-names.ts';
import type { Reading } from './reading.ts';
import { setOf, shapeOf } from './shapes.ts';
import { formulaEnd, mayBeFormula } from './unquoted.ts';

/** A place of a slogan in a reading. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** What stands there, as it is read. */
  readonly words: string;
  /** The same, or the canonical form where the lexicon knows it. */
  readonly name: string;
  /** Null for what the lexicon does not know. */
  readonly term: Term | null;
  /** Whether it is a numeral slogan. */
  readonly isNumeral: boolean;
  /** Whether the term has several senses. */
  readonly hasSenses: boolean;
}

const NO_NAMES: readonly string[] = [];
const LONGEST_COMPOUND = 8;
const HAN = /^\p{Script=Han}+$/u;
/** Between the slogans of a list. */
const DIVIDER = '、'.charCodeAt(0);
/** 城市双修: behind a field, a known name so short is part of a longer one. */
const KNOWN_PAIR = 2;
/** Of a term that begins in quotation marks: what they hold, and what is left of it behind them. */
const SHORTEST_NAME = 2;
const SHORTEST_NOUN = 2;
/** How much of the text behind a quotation may belong to the name in it. */
const BEHIND = 8;
/** What counts the words in a quotation: 三个“必须”. */
const PIECE = '个'.charCodeAt(0);
const COUNTS = codesOf('二三四五六七八九十两');
/** The numeral and its classifier. */
const COUNT = 2;
/** So many characters are counted so, at least and at most. */
const LEAST_COUNTED = 2;
const MOST_COUNTED = 6;
/** 12个重点景区, 3条城际干线: a glossary lists what was counted, and makes no name of it. */
const COUNT_IN_DIGITS = /^\d+[个条项家座处]/u;
/** A shorter name that the document coins is looked for in quotation marks only: 三延, 四好 may be anything. */
const LEAST_UNQUOTED = 4;

/**
 * All slogans of the text in order of their place, of several at one place the longest. Linear in the length of the text.
 * @param explained names that the document's glossary explains: those with the shape of a slogan are slogans without quotation marks too
 */
export function findMatches(reading: Reading, known: Matcher<Term>, explained: Iterable<string>): Match[] {
  const terms = packed(known);
  const coined = coinedNames(reading, terms);
  const own = ownNames(coined.values(), explained);
  const { codes } = reading;
  const { length } = reading.text;
  const others = own?.words ?? NO_NAMES;
  const places = known.beginnings.wordPlaces(reading.pairPlaces(known.beginnings, others), codes, others);
  const quoted = [...coined.keys()].sort((a, b) => a - b);
  const formulas = formulasIn(reading);
  const matches: Match[] = [];
  let end = 0;
  /** Where a phrase of another kind ends, in which a numeral slogan stands by itself: 一岗双责 in 党政同责、一岗双责、齐抓共管、失职追责. */
  let within = 0;
  for (let i = 0, next = 0, last = 0; ; ) {
    const place = i < places.length ? (places[i] as number) : length;
    const name = next < quoted.length ? (quoted[next] as number) : length;
    const formula = last < formulas.length ? (formulas[last] as Match) : null;
    const at = Math.min(place, name, formula?.start ?? length);
    if (at === length) return withShort(matches);
    if (at === place) i++;
    if (at === name) next++;
    if (at === formula?.start) last++;
    if (at < end) continue;
    let match = at === name ? (coined.get(at) as Match) : null;
    if (at === place) {
      match = longer(match, knownAt(reading, terms, at));
      if (own) match = longer(match, ownAt(reading, own, at));
    }
    if (at === formula?.start) match ??= formula;
    if (match === null) continue;
    const isOther = !match.isNumeral;
    if (at < within && (isOther || match.term === null || match.end > within)) continue;
    matches.push(match);
    refusePlaces(matches.length);
    end = isOther ? at + 1 : match.end;
    if (isOther) within = match.end;
  }
}

/** “四链” beside “四链”融合: the short name is the same one by itself. */
function withShort(matches: Match[]): Match[] {
  let short: Map<string, Match> | null = null;
  for (const match of matches) {
    // Most terms are whole; a variant is as long as it is by itself.
    if (match.term === null || match.words.length >= match.name.length || !match.name.startsWith(match.words)) continue;
    short ??= new Map();
    short.set(match.words, match);
  }
  if (short === null) return matches;
  for (let i = 0; i < matches.length; i++) {
    const { term, words, start, end } = matches[i] as Match;
    const known = term === null ? short.get(words) : undefined;
    if (known !== undefined) matches[i] = { ...known, start, end };
  }
  return matches;
}

const packed = oncePer((known: Matcher<Term>) => new PackedWords(known.groups(), marksOf));

/** The names that are looked for without quotation marks; null where there are none. */
function ownNames(coined: Iterable<Match>, explained: Iterable<string>): OwnNames | null {
  let own: OwnNames | null = null;
  const add = (name: string, isExplained: boolean): void => {
    own ??= new OwnNames();
    own.add(name, isExplained);
  };
  for (const { name } of coined) if (name.length >= LEAST_UNQUOTED) add(name, false);
  for (const name of explained) {
    if (name.length >= LEAST_UNQUOTED && isNumeral(name.charCodeAt(0)) && !COUNT_IN_DIGITS.test(name) && shapeOf(name, '')) add(name, true);
  }
  return own;
}

/** Names in quotation marks that have the shape of a numeral slogan, by their start. */
function coinedNames(reading: Reading, known: PackedWords<Term>): Map<number, Match> {
  const { text, codes } = reading;
  const names = new Map<number, Match>();
  const add = (start: number, end: number): void => void names.set(start, unknown(text, start, end));
  let before = -1;
  for (const { start, end, hasNumeral } of reading.quotations) {
    // The last of the quotations inside of one stands right before it in the list.
    const isOuter = before >= start;
    before = start;
    if (!hasNumeral) {
      if (codes[start - 1] === PIECE && isCountedBefore(text, codes, start, end)) add(start - COUNT, end);
      continue;
    }
    if (isOuter && isOfQuotations(reading, start, end)) continue;
    const word = known.whole(codes, start, end);
    if (word < 0) {
      if (isListOfKnown(codes, start, end, known)) continue;
    } else if ((!isQuotedOnly(known.marksOf(word)) || end - start < LEAST_UNQUOTED) && reading.opensAt(start)) {
      // The term is found wherever its words are to be looked for. It is longer than what a quotation inside of this one may name.
      if (isOuter) names.delete(start);
      continue;
    }
    const words = text.slice(start, end);
    const set = setOf(words)?.length ?? 0;
    // 文化三下乡: the lexicon says more of the set than of the set with its field.
    if (set > KNOWN_PAIR && known.whole(codes, end - set, end) >= 0) continue;
    const shape = shapeOf(words, reading.opensAt(end) ? '' : text.slice(end, end + BEHIND));
    if (!shape && !endsInKnown(words, codes, end, known)) continue;
    // “两重”建设: what the lexicon knows is whole.
    add(start, end + (word < 0 ? (shape?.more ?? 0) : 0));
  }
  return names;
}

/** 三个“必须”, 四个“只增不减”: the number of a name stands before its quotation. */
function isCountedBefore(text: string, codes: Uint16Array, start: number, end: number): boolean {
  const numeral = start - COUNT;
  if (!COUNTS.has(codes[numeral] as number) || isNumeral(codes[numeral - 1] as number) || text[numeral - 1] === '第') return false;
  return end - start >= LEAST_COUNTED && end - start <= MOST_COUNTED && HAN.test(text.slice(start, end));
}

/** “‘甲’‘乙’”, “‘甲’、‘乙’”: a quotation of quotations, each of which is a name of its own. */
function isOfQuotations(reading: Reading, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (reading.closesAt(at) && (reading.opensAt(at) || (reading.codes[at] === DIVIDER && reading.opensAt(at + 1)))) return true;
  }
  return false;
}

/** “四个意识、四个自信”: several slogans in one pair of quotation marks. “五个从严、五个过硬” is one formula. */
function isListOfKnown(codes: Uint16Array, start: number, end: number, known: PackedWords<Term>): boolean {
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && codes[at] !== DIVIDER) continue;
    // The whole of it is not known.
    if (at === end && from === start) return false;
    if (known.whole(codes, from, at) < 0) return false;
    from = at + 1;
  }
  return true;
}

/** 城市双修, 天府森林四库: a known pair of characters that a longer name ends in. */
function endsInKnown(words: string, codes: Uint16Array, end: number, known: PackedWords<Term>): boolean {
  const from = end - KNOWN_PAIR;
  if (words.length < 2 * KNOWN_PAIR || words.length > LONGEST_COMPOUND || isNumeral(codes[from - 1] as number)) return false;
  const word = known.whole(codes, from, end);
  return word >= 0 && isOfNumber(known.marksOf(word)) && HAN.test(words);
}

function longer(one: Match | null, other: Match | null): Match | null {
  if (!one || !other) return one ?? other;
  // Of two with the same words the one that the lexicon knows says more.
  return other.end > one.end || (other.end === one.end && other.term && !one.term) ? other : one;
}

/**
 * What the document marks as the name where its quotation closes inside of a term: 三变 of “三变”改革, 四链 of “四链”融合. All of the term
 * where the words in the marks are no name by themselves: “八项”规定, “三大攻坚”战.
 */
function nameInside(reading: Reading, words: string, start: number, end: number): string {
  for (let at = start + SHORTEST_NAME; at <= end - SHORTEST_NOUN; at++) {
    if (!reading.closesAt(at)) continue;
    const name = words.slice(0, at - start);
    return shapeOf(name, '') === null ? words : name;
  }
  return words;
}

/** The longest term that begins at `start` and is meant there. */
function knownAt(reading: Reading, known: PackedWords<Term>, start: number): Match | null {
  const { codes } = reading;
  for (let word = known.longest(codes, start); word >= 0; word = known.shorter(word, codes, start)) {
    const term = known.valueOf(word);
    const marks = known.marksOf(word);
    const end = start + known.lengthOf(word);
    if (!isMeant(reading, start, end, term, marks)) continue;
    const words = known.wordOf(word);
    const name = isOfNumber(marks) && reading.opensAt(start) ? nameInside(reading, words, start, end) : words;
    // What the lexicon knows by itself is found next.
    if (name !== words && known.whole(codes, start, start + name.length) >= 0) continue;
    return {
      start,
      end: start + name.length,
      words: name,
      name: term.name,
      term,
      isNumeral: isOfNumber(marks),
      hasSenses: hasSenses(marks),
    };
  }
  return null;
}

/** A name that stands in quotation marks elsewhere in the document. */
function ownAt(reading: Reading, own: OwnNames, start: number): Match | null {
  const { text, codes } = reading;
  const isOpened = reading.opensAt(start);
  const name = own.at(text, codes, start, isOpened);
  if (name === null || (isNumeral(codes[start - 1] as number) && !isOpened)) return null;
  return { start, end: start + name.length, words: name, name, term: null, isNumeral: true, hasSenses: false };
}

/** A name that the lexicon does not know. */
function unknown(text: string, start: number, end: number): Match {
  const words = text.slice(start, end);
  return { start, end, words, name: words, term: null, isNumeral: true, hasSenses: false };
}

/** Formulas without quotation marks that their form alone shows to be ones, in order: 两谈两提等制度, 一校一策. */
function formulasIn(reading: Reading): Match[] {
  const { text, codes, numerals } = reading;
  const formulas: Match[] = [];
  let before = -2;
  for (let i = 0; i < numerals.length; i++) {
    const start = numerals[i] as number;
    // What stands behind another number is part of it.
    const isPart = start === before + 1;
    before = start;
    if (isPart || !mayBeFormula(codes, start, i + 1 < numerals.length ? (numerals[i + 1] as number) : text.length)) continue;
    const end = formulaEnd(reading, start);
    if (end > start && !reading.isBroken(start, end)) formulas.push(unknown(text, start, end));
  }
  return formulas;
}
