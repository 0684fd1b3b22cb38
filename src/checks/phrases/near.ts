import { Matcher } from '../../lexicon/matcher.ts';
import type { Reading } from '../../slogans/reading.ts';
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
export const LEAST_SURE = 6;
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
  private readonly whole: Matcher<unknown>;

  /**
   * @param phrases what may be miswritten
   * @param whole all phrases that may be written right
   */
  constructor(phrases: Iterable<string>, whole: Matcher<unknown>) {
    this.whole = whole;
    const byHalf = new Map<string, Half[]>();
    for (const phrase of phrases) {
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
  find({ text, codes }: Reading): NearMatch[] {
    const found: NearMatch[] = [];
    const { length } = text;
    for (let at = this.halves.next(codes, 0, length); at < length; at = this.halves.next(codes, at + 1, length)) {
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
  const { length } = phrase;
  let i = prefixOf(phrase);
  while (i < length && text.charCodeAt(start + i) === phrase.charCodeAt(i)) i++;
  if (i === length) return null;
  const at = start + i;
  const match = (end: number, slip: Slip): NearMatch => ({ start, end, phrase, slip });
  if (isThere(text, at + 1, phrase, i + 1) && isSubstitute(phrase[i] as string, text[at] ?? ''))
    return match(start + length, 'substituted');
  if (length < LEAST_SURE) return null;
  if (text[at] === phrase[i - 1] && isThere(text, at + 1, phrase, i)) return match(start + length + 1, 'doubled');
  if (i + 1 === length) return null;
  if (!FREE.has(phrase[i] as string) && isThere(text, at, phrase, i + 1)) return match(start + length - 1, 'missing');
  if (text[at] === phrase[i + 1] && text[at + 1] === phrase[i] && isThere(text, at + 2, phrase, i + 2)) {
    return match(start + length, 'swapped');
  }
  return null;
}

/** The second half stands from `at` to `end`: how the first was miswritten, read from its end. */
function backwards(text: string, at: number, end: number, { phrase, from }: Half): NearMatch | null {
  let i = from - 1;
  while (i >= 0 && text.charCodeAt(at - from + i) === phrase.charCodeAt(i)) i--;
  if (i < 0) return null;
  const before = at - from;
  const match = (start: number, slip: Slip): NearMatch => ({ start, end, phrase, slip });
  // One character for another: all that stands before it must be there.
  if (isThere(text, before, phrase, 0, i) && isSubstitute(phrase[i] as string, text[before + i] ?? '')) return match(before, 'substituted');
  if (phrase.length < LEAST_SURE || i === 0) return null;
  if (text[before + i] === phrase[i + 1] && isThere(text, before - 1, phrase, 0, i + 1)) return match(before - 1, 'doubled');
  if (!FREE.has(phrase[i] as string) && isThere(text, before + 1, phrase, 0, i)) return match(before + 1, 'missing');
  const isSwapped = text[before + i] === phrase[i - 1] && text[before + i - 1] === phrase[i];
  return isSwapped && isThere(text, before, phrase, 0, i - 1) ? match(before, 'swapped') : null;
}

/** Whether the phrase from `from` to `to` stands at the place. */
function isThere(text: string, at: number, phrase: string, from: number, to = phrase.length): boolean {
  if (at < 0) return false;
  for (let i = from; i < to; i++) if (text.charCodeAt(at + i - from) !== phrase.charCodeAt(i)) return false;
  return true;
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
