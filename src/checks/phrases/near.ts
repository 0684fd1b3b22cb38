import { Matcher } from '../../lexicon/matcher.ts';
import { isHan } from '../../text/characters.ts';
import { isConfusable } from './confusable.ts';

/** How a phrase was miswritten. */
export type Slip = 'substituted' | 'doubled' | 'missing' | 'swapped';

/** A place where a phrase stands with one slip; offsets into the text that was searched, half-open. */
export interface NearMatch {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly slip: Slip;
}

/** A shorter phrase has too many neighbours. */
const LEAST = 4;
/** From this length on a slip is believed as it stands; in a shorter phrase the right form must stand elsewhere in the text. */
const LEAST_SURE = 6;
/** 四个坚持 and 十个坚持 are two phrases. */
const NUMERALS = new Set('一二三四五六七八九十两双百千万亿第零〇');
/** Words that a writer may leave out or put in: their absence is no slip. */
const FREE = new Set('的地得和与及了着把以为对于从向等个们性化型式新大老全总再更最才也都就要能会、，');

/** A half of a phrase, from which the whole is tried. */
interface Half {
  readonly phrase: string;
  /** Where in the phrase the half begins. */
  readonly from: number;
}

/**
 * Finds phrases that are written with one slip: a character for one that sounds or looks alike, a doubled or a missing one, two in the
 * wrong order. One slip leaves one half of a phrase whole, so the halves are looked for, and from each the other is tried:
 * time grows with the text and the number of phrases that share a half.
 */
export class NearMatcher {
  private readonly halves = new Matcher<Half[]>();
  private readonly whole = new Matcher<true>();

  constructor(phrases: Iterable<string>) {
    const byHalf = new Map<string, Half[]>();
    for (const phrase of phrases) {
      this.whole.add(phrase, true);
      if (phrase.length < LEAST) continue;
      for (const from of [0, phrase.length >> 1]) {
        const half = from === 0 ? phrase.slice(0, prefixOf(phrase)) : phrase.slice(from);
        const others = byHalf.get(half);
        if (others) others.push({ phrase, from });
        else byHalf.set(half, [{ phrase, from }]);
      }
    }
    for (const [half, found] of byHalf) this.halves.add(half, found);
  }

  /** In order of place; none stands in a phrase that is written right. */
  find(text: string): NearMatch[] {
    const found: NearMatch[] = [];
    for (let at = 0; at < text.length; at++) {
      if (!this.halves.mayBegin(text.charCodeAt(at), text.charCodeAt(at + 1))) continue;
      for (const { end, value } of this.halves.at(text, at)) {
        for (const half of value) {
          const match = half.from === 0 ? forwards(text, at, half.phrase) : backwards(text, at, end, half);
          if (match && !this.isRight(text, match)) found.push(match);
        }
      }
    }
    return longest(found.filter((match) => isBelieved(text, match)));
  }

  /** Whether a phrase that is written right reaches into the place: it is then no slip of another. */
  private isRight(text: string, { start, end }: NearMatch): boolean {
    for (let at = Math.max(0, start - REACH); at < end; at++) {
      if (!this.whole.mayBegin(text.charCodeAt(at), text.charCodeAt(at + 1))) continue;
      const longest = this.whole.at(text, at).at(-1)?.end ?? 0;
      if (longest > start && (at < start || longest > end || longest - at >= end - start - 1)) return true;
    }
    return false;
  }
}

/** How much of the start of a phrase is looked for: one less than its half, so that what is swapped across the middle is found. */
function prefixOf(phrase: string): number {
  return (phrase.length >> 1) - (phrase.length >= LEAST_SURE ? 1 : 0);
}

/** How far before a place a phrase may begin that reaches into it. */
const REACH = 12;

/** The first half stands at `start`: how the rest was miswritten. */
function forwards(text: string, start: number, phrase: string): NearMatch | null {
  let i = prefixOf(phrase);
  while (i < phrase.length && text[start + i] === phrase[i]) i++;
  if (i === phrase.length) return null;
  const rest = phrase.slice(i);
  return slipAt(text, start + i, rest, i, phrase, (length) => [start, start + i + length]);
}

/** The second half stands from `at` to `end`: how the first was miswritten, read from its end. */
function backwards(text: string, at: number, end: number, { phrase, from }: Half): NearMatch | null {
  let i = from - 1;
  while (i >= 0 && text[at - from + i] === phrase[i]) i--;
  if (i < 0) return null;
  const written = text[at - from + i] ?? '';
  const before = at - from;
  // One character for another: all that stands before it must be there.
  if (before >= 0 && text.startsWith(phrase.slice(0, i), before) && isSubstitute(phrase[i] as string, written)) {
    return { start: before, end, phrase, slip: 'substituted' };
  }
  if (phrase.length < LEAST_SURE || i === 0) return null;
  const wanted = phrase.slice(0, i + 1);
  const there = (length: number): number => before + i + 1 - length;
  if (text[there(1)] === phrase[i + 1] && isThere(text, there(wanted.length + 1), wanted)) {
    return { start: there(wanted.length + 1), end, phrase, slip: 'doubled' };
  }
  if (!FREE.has(phrase[i] as string) && isThere(text, there(i), wanted.slice(0, -1))) {
    return { start: there(i), end, phrase, slip: 'missing' };
  }
  const swapped = `${wanted.slice(0, -2)}${wanted.at(-1)}${wanted.at(-2)}`;
  if (isThere(text, before, swapped)) return { start: before, end, phrase, slip: 'swapped' };
  return null;
}

/** How `rest`, whose first character does not stand at `at`, was miswritten there. */
function slipAt(
  text: string,
  at: number,
  rest: string,
  index: number,
  phrase: string,
  place: (length: number) => [number, number],
): NearMatch | null {
  const written = text[at] ?? '';
  const match = (length: number, slip: Slip): NearMatch => {
    const [start, end] = place(length);
    return { start, end, phrase, slip };
  };
  if (isThere(text, at + 1, rest.slice(1)) && isSubstitute(rest[0] as string, written)) return match(rest.length, 'substituted');
  if (phrase.length < LEAST_SURE) return null;
  if (written === phrase[index - 1] && isThere(text, at + 1, rest)) return match(rest.length + 1, 'doubled');
  if (rest.length > 1 && !FREE.has(rest[0] as string) && isThere(text, at, rest.slice(1))) return match(rest.length - 1, 'missing');
  if (rest.length > 1 && written === rest[1] && text[at + 1] === rest[0] && isThere(text, at + 2, rest.slice(2))) {
    return match(rest.length, 'swapped');
  }
  return null;
}

function isThere(text: string, at: number, words: string): boolean {
  return at >= 0 && text.startsWith(words, at);
}

function isSubstitute(right: string, written: string): boolean {
  if (NUMERALS.has(right) || NUMERALS.has(written)) return false;
  return written.length === 1 && isHan(written.charCodeAt(0)) && isHan(right.charCodeAt(0)) && isConfusable(right, written);
}

/**
 * Whether the place is a slip and no other wording. In a short phrase, and where a character is missing, the text itself must write the
 * phrase rightly elsewhere; at the edge of a short phrase the next word may have the character (社会主义法治国家, not 依法治国),
 * and what stands on both sides of a gap may be at home side by side (我国现代化, not 中国式现代化).
 */
function isBelieved(text: string, { start, end, phrase, slip }: NearMatch): boolean {
  if (slip === 'missing') {
    let gap = 0;
    while (text[start + gap] === phrase[gap]) gap++;
    const pair = text.slice(start + gap - 1, start + gap + 1);
    return gap > 1 && gap < phrase.length - 2 && text.includes(phrase) && isOnlyIn(text, pair, text.slice(start, end));
  }
  if (phrase.length >= LEAST_SURE) return true;
  return text[start] === phrase[0] && text[end - 1] === phrase.at(-1) && text.includes(phrase);
}

/** Whether the pair of characters stands nowhere in the text but within the words. */
function isOnlyIn(text: string, pair: string, words: string): boolean {
  const within = words.indexOf(pair);
  for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) if (!text.startsWith(words, at - within)) return false;
  return true;
}

/** Of matches that overlap the one of the longest phrase, in order of place. */
export function longest(found: readonly NearMatch[]): NearMatch[] {
  const byLength = [...found].sort((a, b) => b.phrase.length - a.phrase.length || a.start - b.start);
  const taken = new Set<number>();
  const kept: NearMatch[] = [];
  for (const match of byLength) {
    let isFree = true;
    for (let i = match.start; i < match.end; i++) if (taken.has(i)) isFree = false;
    if (!isFree) continue;
    for (let i = match.start; i < match.end; i++) taken.add(i);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
