import type { Entry } from '../lexicon/lexicon.ts';
import { isHan } from '../text/characters.ts';
import type { Mark } from './marks.ts';
import type { Range } from './omissions.ts';
import { SET_PHRASES, type SetPhrase } from './set-phrases.ts';

/** What a mask hides by a set phrase: the words, and the whole phrase with them. */
export interface PhraseMatch {
  readonly value: string;
  readonly phrase: string;
}

/** The longest words of a term that a mask is believed to hide, in characters. */
const LONGEST_HIDDEN = 4;
/**
 * How many characters of a term must stand around what is hidden, by how many are hidden: then on average one in thirty places
 * of 130 reports where such characters stand is something else. One side alone is believed only
 * where one sign hides one character (信访工作责任*).
 */
const LEAST_KNOWN: readonly number[] = [0, 6, 7, 9, 9];
const LEAST_ON_ONE_SIDE = 6;
/** Of a term in quotation marks of its own, whose ends are known. */
const LEAST_QUOTED = 4;
/** 四个意识 or 五个意识: a number is a fact, and none is ever guessed. */
const NUMERAL = /[〇零一二三四五六七八九十百千万两双\d]/u;
/** The shortest term that can show as much of itself as {@link LEAST_KNOWN} asks for, */
const SHORTEST = 5;
/** and the longest that is looked for. */
const LONGEST = 30;

/** Where in a term a mask may begin. */
interface Cut {
  readonly entry: Entry;
  readonly term: string;
  readonly at: number;
}

/** The terms of a lexicon by the two characters in front of a place where a mask may stand, or behind it where none stand in front. */
export class PhraseIndex {
  private readonly before = new Map<string, Cut[]>();
  private readonly opening = new Map<string, Cut[]>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      for (const term of [entry.term, ...entry.variants]) {
        if (term.length < SHORTEST || term.length > LONGEST) continue;
        for (let at = 2; at < term.length; at++) put(this.before, term.slice(at - 2, at), { entry, term, at });
        for (const at of [0, 1]) {
          // What a mask at the very beginning hides ends in one of a few places.
          for (let end = at + 1; end <= Math.min(at + LONGEST_HIDDEN, term.length - 2); end++) {
            put(this.opening, term.slice(end, end + 2), { entry, term, at });
          }
        }
      }
    }
  }

  /** What the mask hides, if the text around it shows enough of one term and of no other. `year` of the document, or null. */
  find(text: string, [start, end]: Range, year: number | null): PhraseMatch | null {
    const cuts = [
      ...(this.before.get(text.slice(Math.max(0, start - 2), start)) ?? []),
      ...(this.opening.get(text.slice(end, end + 2)) ?? []),
    ];
    const isKnown = ({ entry }: Cut): boolean => year === null || !(sinceWhen(entry) > year);
    return mostShown(cuts.filter(isKnown).flatMap((cut) => [...fits(text, [start, end], cut)]));
  }
}

/** The first year in which the term is known to have been used; not a number where none is. */
const sinceWhen = ({ introduced, attested }: Entry): number => Number.parseInt(introduced || attested, 10);

/** A way in which the text around a mask is a phrase with some of its words hidden. */
interface Fit {
  readonly match: PhraseMatch;
  /** How many characters of the phrase are to be seen. */
  readonly known: number;
  /** Whether that leaves no doubt. */
  readonly isSure: boolean;
}

/** The phrase of which most is to be seen, if that is sure. Where as much of two is to be seen that hide different words, either may be meant. */
function mostShown(fits: readonly Fit[]): PhraseMatch | null {
  const known = fits.reduce((most, fit) => Math.max(most, fit.known), 0);
  const best = fits.filter((fit) => fit.known === known);
  if (best.some(({ match }) => match.value !== best[0]?.match.value)) return null;
  return best.find(({ isSure }) => isSure)?.match ?? null;
}

function put(cuts: Map<string, Cut[]>, key: string, cut: Cut): void {
  const known = cuts.get(key);
  if (known === undefined) cuts.set(key, [cut]);
  else known.push(cut);
}

function* fits(text: string, [start, end]: Range, { entry, term, at }: Cut): Generator<Fit> {
  const head = term.slice(0, at);
  if (!text.startsWith(head, start - at)) return;
  for (let to = at + 1; to <= Math.min(at + LONGEST_HIDDEN, term.length); to++) {
    const tail = term.slice(to);
    if (!text.startsWith(tail, end)) continue;
    const value = term.slice(at, to);
    const known = head.length + tail.length;
    const isBothSides = head !== '' && tail !== '';
    const isQuoted = '“"'.includes(text[start - at - 1] ?? ' ') && '”"'.includes(text[end + tail.length] ?? ' ');
    const isEnough = isQuoted
      ? known >= LEAST_QUOTED
      : entry.kind !== 'numeral' &&
        (isBothSides
          ? known >= (LEAST_KNOWN[value.length] as number)
          : value.length === 1 && end - start === 1 && known >= LEAST_ON_ONE_SIDE);
    yield { match: { value, phrase: term }, known, isSure: isEnough && isPlain(value) };
  }
}

function isPlain(value: string): boolean {
  for (let i = 0; i < value.length; i++) if (!isHan(value.charCodeAt(i))) return false;
  return !NUMERAL.test(value);
}

/** What the mask hides by the set phrases that this room knows itself. */
export function findSetPhrase(text: string, [start, end]: Range, year: number | null): PhraseMatch | null {
  const fitting: Fit[] = [];
  for (const { before, hidden, after, later, since } of setPhrasesBehind(text.charCodeAt(start - 1))) {
    if (!text.startsWith(after, end) || !text.startsWith(before, start - before.length) || (year !== null && since > year)) continue;
    if (later !== '' && !standsLater(text, end + after.length, later)) continue;
    const phrase = `${before}${hidden}${after}${later === '' ? '' : `…${later}`}`;
    fitting.push({ match: { value: hidden, phrase }, known: before.length + after.length, isSure: true });
  }
  return mostShown(fitting);
}

/**
 * The set phrases whose mask may stand right behind this code unit: those of which it is the last one in front, and those that the mask
 * begins. A form of nothing but masks had every one of some 260 tried at each, which was half of its time.
 */
function setPhrasesBehind(code: number): readonly SetPhrase[] {
  byLast ??= phrasesByLast();
  return byLast.get(code) ?? BEGUN_BY_MASK;
}

const BEGUN_BY_MASK = SET_PHRASES.filter(({ before }) => before === '');
let byLast: ReadonlyMap<number, readonly SetPhrase[]> | null = null;

function phrasesByLast(): Map<number, readonly SetPhrase[]> {
  const lastOf = ({ before }: SetPhrase): number => before.charCodeAt(before.length - 1);
  const codes = new Set(SET_PHRASES.map(lastOf));
  return new Map([...codes].map((code) => [code, SET_PHRASES.filter((phrase) => phrase.before === '' || lastOf(phrase) === code)]));
}

/** How far behind the phrase its end may stand. */
const LATER = 20;
const CLAUSE_END = /[，。；：！？,;:!?]/u;

function standsLater(text: string, from: number, later: string): boolean {
  const rest = text.slice(from, from + LATER);
  const at = rest.indexOf(later);
  return at >= 0 && !CLAUSE_END.test(rest.slice(0, at));
}

/** How much of a term may stand on either side of a mark that hides some of it. */
const REACH = 8;

/** Whether a mark may stand inside of a term: enough words stand right beside it. Only then is it worth loading the lexicon. */
export function mayHideTerm(text: string, { range: [start, end], reading: { category } }: Mark): boolean {
  if (category === 'number' || category === 'date' || category === 'omission') return false;
  let known = 0;
  for (let at = start - 1; at >= start - REACH && isOfTerm(text, at); at--) known++;
  for (let at = end; at < end + REACH && isOfTerm(text, at); at++) known++;
  return known >= LEAST_QUOTED;
}

const isOfTerm = (text: string, at: number): boolean => isHan(text.charCodeAt(at)) || text[at] === '、';
