import type { Entry } from '../lexicon/lexicon.ts';
import { Matcher } from '../lexicon/matcher.ts';
import type { Placeholder, Slogan } from '../model.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { isDigit, isLatin } from '../text/characters.ts';
import type { UserWord } from './engine.ts';
import { Phrases } from './phrases.ts';
import { isCommonHan, MASK, WORD } from './scan.ts';

/** A stretch of the restored text (half-open) that stays one token. */
export interface KeptWord {
  readonly start: number;
  readonly end: number;
  /** Word or mask. */
  readonly kind: number;
  /** What it is counted as. */
  readonly word: string;
  readonly tag: string;
}

/** What is found in a document and is to stay whole. */
export interface Findings {
  readonly slogans: readonly Slogan[];
  readonly placeholders: readonly Placeholder[];
}

/** Part of speech of a slogan and of a user word without one: a name of another kind than person, place and organization (其他专名). */
export const NAME = 'nz';
/** Part of speech of what is no word. */
export const NO_WORD = 'x';
/** A shorter one may be a part of any word: 三农, 主力军. Where it stands as a slogan it is kept all the same. */
const LEAST_KNOWN = 4;

/** Whether an engine can be told of the word: what is not of Han characters alone never reaches it. */
export function isForEngines(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!isCommonHan(word.charCodeAt(i))) return false;
  return word.length > 0;
}

/** Knows which stretches of a document stay whole: slogans, masks, and user words that are not of Han characters alone. */
export class WholeWords {
  /** Terms of the lexicon that an engine is to know, so that they stay whole where they are no slogan: in an annex, in a declared outline. */
  readonly known: readonly UserWord[];
  private readonly phrases: Phrases;
  private readonly mixed: Matcher<UserWord> | null;

  constructor(userWords: readonly UserWord[], entries: readonly Entry[]) {
    this.phrases = new Phrases(entries);
    const names = entries.filter(({ quotedOnly }) => !quotedOnly).flatMap(({ term, variants }) => [term, ...variants]);
    this.known = [...new Set(names)]
      .filter((word) => word.length >= LEAST_KNOWN && isForEngines(word) && this.phrases.partOf(word) === null)
      .map((word) => ({ word, frequency: null, tag: NAME }));
    const mixed = userWords.filter(({ word }) => word.length > 1 && !isForEngines(word));
    this.mixed = mixed.length === 0 ? null : new Matcher();
    for (const userWord of mixed) this.mixed?.add(userWord.word, userWord);
  }

  /** What stays whole in the document, in order of place; none overlaps another. */
  in(restored: Restored, blocks: readonly Block[], { slogans, placeholders }: Findings): KeptWord[] {
    const kept: KeptWord[] = [];
    for (const { text, span } of placeholders) {
      const start = restored.restoredOffset(span.start.offset);
      kept.push({ start, end: start + text.length, kind: MASK, word: text, tag: NO_WORD });
    }
    for (const slogan of slogans) {
      const part = slogan.kind === 'formulation' ? this.phrases.partOf(slogan.term) : null;
      for (const { text, span } of slogan.occurrences) {
        const start = restored.restoredOffset(span.start.offset);
        // With a quotation mark or a blank in it the offsets are others: then it stays whole.
        const isPart = part !== null && text === slogan.term;
        const [from, to] = isPart ? [part.start, part.end] : [0, text.length];
        const word = isPart ? text.slice(from, to) : slogan.term;
        kept.push({ start: start + from, end: start + to, kind: WORD, word, tag: NAME });
      }
    }
    if (this.mixed) for (const block of blocks) kept.push(...mixedIn(restored.text, block, this.mixed));
    return withoutOverlaps(kept);
  }
}

function* mixedIn(text: string, { start, end }: Block, words: Matcher<UserWord>): Generator<KeptWord> {
  for (let at = start; at + 1 < end; ) {
    const first = text.charCodeAt(at);
    const found = words.beginnings.mayBegin(first, text.charCodeAt(at + 1)) ? words.at(text, at) : [];
    const longest = found.findLast((one) => one.end <= end && isApart(text, at, one.end));
    if (longest) yield { start: at, end: longest.end, kind: WORD, word: longest.value.word, tag: longest.value.tag };
    at = longest?.end ?? at + 1;
  }
}

/** Whether the stretch is no part of a longer run of letters or digits: 5G is none of 15G. */
function isApart(text: string, start: number, end: number): boolean {
  const isPlain = (at: number): boolean => isDigit(text.charCodeAt(at)) || isLatin(text.charCodeAt(at));
  return !(isPlain(start - 1) && isPlain(start)) && !(isPlain(end - 1) && isPlain(end));
}

/** In order of place, of those that overlap the one that begins first, and of those that begin together the longest. */
function withoutOverlaps(kept: KeptWord[]): KeptWord[] {
  kept.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return kept.filter((word) => {
    const isFree = word.start >= end;
    if (isFree) end = word.end;
    return isFree;
  });
}
