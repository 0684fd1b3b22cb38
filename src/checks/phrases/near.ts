import type { Matcher } from '../../lexicon/matcher.ts';
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

/** From this length on a slip is believed as it stands; in a shorter phrase the right form must stand elsewhere in the text. */
export const LEAST_SURE = 6;
/** 四个坚持 and 十个坚持 are two phrases. */
const NUMERALS = new Set('一二三四五六七八九十两双百千万亿第零〇');
/** Words that a writer may leave out or put in: their absence is no slip. */
const FREE = new Set('的地得和与及了着把以为对于从向等个们性化型式新大老全总再更最才也都就要能会、，');

/** Words that stand whole beside a slip in a phrase, from which the rest is tried. */
export interface Anchor {
  readonly phrase: string;
  /** Where in the phrase they begin. */
  readonly from: number;
}

/**
 * What is to be looked for, to find phrases that are written with one slip: a character for one that sounds or looks alike, a doubled or a
 * missing one, two in the wrong order. One slip leaves one half of a phrase whole, unless it swaps the characters on both sides of its
 * middle; so these are looked for as they are swapped, and as they are with the one before them doubled, since a second half does not
 * tell where a phrase begins whose second character stands twice. Time grows with the text and the number of phrases that share such words.
 */
export function anchorsOf(phrases: Iterable<string>): Map<string, Anchor[]> {
  const anchors = new Map<string, Anchor[]>();
  const add = (words: string, phrase: string, from: number): void => {
    const others = anchors.get(words);
    if (others) others.push({ phrase, from });
    else anchors.set(words, [{ phrase, from }]);
  };
  for (const phrase of phrases) {
    if (phrase.length < LEAST_SURE) continue;
    const middle = phrase.length >> 1;
    add(phrase.slice(0, middle), phrase, 0);
    add(phrase.slice(middle), phrase, middle);
    const before = phrase.slice(0, middle - 1);
    const [last, next] = [phrase[middle - 1] as string, phrase[middle] as string];
    if (last !== next) add(before + next + last, phrase, 0);
    add(before + before.slice(-1) + last, phrase, 0);
  }
  return anchors;
}

/**
 * The slip beside an anchor that stands from `start` to `end`; null where there is none, or where it may be meant as it stands.
 * @param right all phrases that may be written right
 */
export function slipAt(text: string, start: number, end: number, anchor: Anchor, right: Matcher<unknown>): NearMatch | null {
  const match = anchor.from === 0 ? forwards(text, start, anchor.phrase) : backwards(text, start, end, anchor);
  return match !== null && !isRight(text, match, right) && isBelieved(text, match) ? match : null;
}

/** How far before a place a phrase may begin that reaches into it. */
const REACH = 12;

/** Whether a phrase that is written right reaches into the place: it is then no slip of another. */
export function isRight(text: string, { start, end }: NearMatch, right: Matcher<unknown>): boolean {
  for (let at = Math.max(0, start - REACH); at < end; at++) {
    const last = right.at(text, at).at(-1)?.end ?? 0;
    if (last > start && (at < start || last > end || last - at >= end - start - 1)) return true;
  }
  return false;
}

/** The phrase begins at `start`: how what follows was miswritten. */
function forwards(text: string, start: number, phrase: string): NearMatch | null {
  const { length } = phrase;
  // All but the last character of the first half stands there, whatever the anchor.
  let i = (length >> 1) - 1;
  while (i < length && isSame(text, start + i, phrase, i)) i++;
  if (i === length) return null;
  const at = start + i;
  if (isThere(text, at + 1, phrase, i + 1) && isSubstitute(phrase, i, text, at))
    return { start, end: start + length, phrase, slip: 'substituted' };
  if (isSame(text, at, phrase, i - 1) && isThere(text, at + 1, phrase, i))
    return { start, end: start + length + 1, phrase, slip: 'doubled' };
  if (i + 1 === length) return null;
  if (isThere(text, at, phrase, i + 1) && !FREE.has(phrase[i] as string))
    return { start, end: start + length - 1, phrase, slip: 'missing' };
  const isSwapped = isSame(text, at, phrase, i + 1) && isSame(text, at + 1, phrase, i) && isThere(text, at + 2, phrase, i + 2);
  return isSwapped ? { start, end: start + length, phrase, slip: 'swapped' } : null;
}

/** The second half stands from `at` to `end`: how the first was miswritten, read from its end. */
function backwards(text: string, at: number, end: number, { phrase, from }: Anchor): NearMatch | null {
  const start = at - from;
  let i = from - 1;
  while (i >= 0 && isSame(text, start + i, phrase, i)) i--;
  if (i < 0) return null;
  // One character for another: all that stands before it must be there.
  if (isThere(text, start, phrase, 0, i) && isSubstitute(phrase, i, text, start + i)) return { start, end, phrase, slip: 'substituted' };
  if (i === 0) return null;
  if (isSame(text, start + i, phrase, i + 1) && isThere(text, start - 1, phrase, 0, i + 1))
    return { start: start - 1, end, phrase, slip: 'doubled' };
  if (isThere(text, start + 1, phrase, 0, i) && !FREE.has(phrase[i] as string)) return { start: start + 1, end, phrase, slip: 'missing' };
  const isSwapped = isSame(text, start + i, phrase, i - 1) && isSame(text, start + i - 1, phrase, i);
  return isSwapped && isThere(text, start, phrase, 0, i - 1) ? { start, end, phrase, slip: 'swapped' } : null;
}

/** Whether the character of the phrase stands at the place. */
function isSame(text: string, at: number, phrase: string, index: number): boolean {
  return text.charCodeAt(at) === phrase.charCodeAt(index);
}

/** Whether the phrase from `from` to `to` stands at the place. */
function isThere(text: string, at: number, phrase: string, from: number, to = phrase.length): boolean {
  if (at < 0) return false;
  for (let i = from; i < to; i++) if (!isSame(text, at + i - from, phrase, i)) return false;
  return true;
}

/** Whether the character of the text is easily written for that of the phrase. */
export function isSubstitute(phrase: string, index: number, text: string, at: number): boolean {
  if (!isHan(text.charCodeAt(at)) || !isHan(phrase.charCodeAt(index))) return false;
  const [right, written] = [phrase[index] as string, text[at] as string];
  return !NUMERALS.has(right) && !NUMERALS.has(written) && isConfusable(right, written);
}

/**
 * Whether the place is a slip and no other wording. Where a character is missing, the text itself must write the phrase rightly elsewhere;
 * and what stands on both sides of a gap may be at home side by side (我国现代化, not 中国式现代化).
 */
function isBelieved(text: string, { start, end, phrase, slip }: NearMatch): boolean {
  if (slip !== 'missing') return true;
  let gap = 0;
  while (text[start + gap] === phrase[gap]) gap++;
  const pair = text.slice(start + gap - 1, start + gap + 1);
  return gap > 1 && gap < phrase.length - 2 && text.includes(phrase) && isOnlyIn(text, pair, text.slice(start, end));
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
