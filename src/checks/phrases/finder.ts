import { type Beginnings, pairHash } from '../../lexicon/beginnings.ts';
import { bitAt, setBit } from '../../text/bits.ts';
import { hashOfFour, hashOfThree, noHashes } from './hashes.ts';
import { lettersOf } from './letters.ts';
import type { Anchor } from './near.ts';
import { nearPhrases } from './near-phrases.ts';

/** A word of three code units or more. */
interface Sought<Use> {
  readonly word: string;
  readonly uses: readonly Use[];
  /** As which it may stand beside a slip. */
  readonly anchors: readonly Anchor[];
}

/** Who is told what stands in a text; offsets are half-open. */
export interface Listener<Use> {
  /** A word that is of use stands there: in order of place, of one place the longest last. */
  word(start: number, end: number, uses: readonly Use[]): void;
  /** The words of an anchor, beside which there may be a slip: in order like words. */
  anchor(start: number, end: number, anchor: Anchor): void;
  /** A short phrase but for one character inside of it, whose index is told. */
  near(start: number, phrase: string, index: number): void;
}

/**
 * @param codes the code units of a text, of which the last is in no word, and some behind them
 * @param places where anything may begin that the finder looks for, and others, in order
 * @param short phrases of four or five characters among those that the finder was made for
 */
export type Finder<Use> = (codes: Uint16Array, places: Uint32Array, short: readonly string[], listener: Listener<Use>) => void;

/** So many places are looked at at a time: few enough that their lists stay close to the processor. */
const STRETCH = 1024;
/** So many code units at the beginning of a word are hashed. */
const HEAD = 3;
/** By the last bits of the hashes of their keys the words lie in so many drawers. */
const DRAWERS = 0x1000;

/**
 * What finds the words, and short phrases with one wrong character inside, at the places where one may begin. Made once for a run, and all
 * of it in small tables: between two texts the processor forgets what it knew of them, and a look at what the compiler knows to be constant
 * takes half the time.
 * @param phrases the short phrases of which some are looked for in each text
 * @param beginnings what finds the places in a text; those of the words and of what shows the phrases are added
 */
export function finderOf<Use>(sought: readonly Sought<Use>[], phrases: Iterable<string>, beginnings: Beginnings): Finder<Use> {
  const wordPlaces = new Uint32Array(STRETCH);
  const nearPlaces = new Uint32Array(STRETCH);

  const heads = noHashes();
  const keys = noHashes();
  const drawers = new Uint32Array(DRAWERS + 1);
  for (const { word } of sought) {
    beginnings.addPair(word.charCodeAt(0), word.charCodeAt(1));
    setBit(heads, headOf(word));
    const key = keyOf(word);
    setBit(keys, key);
    drawers[drawerOf(key) + 1] = (drawers[drawerOf(key) + 1] as number) + 1;
  }
  for (let drawer = 0; drawer < DRAWERS; drawer++) drawers[drawer + 1] = (drawers[drawer + 1] as number) + (drawers[drawer] as number);
  const words = inDrawers(sought, drawers);
  const { codes: letters, starts: wordStarts } = lettersOf(words.map(({ word }) => word));
  const uses = words.map((one) => one.uses);

  const anchors = words.flatMap((one) => one.anchors);
  const anchorStarts = new Uint32Array(words.length + 1);
  for (const [i, one] of words.entries()) anchorStarts[i + 1] = (anchorStarts[i] as number) + one.anchors.length;
  const anchorFroms = Uint16Array.from(anchors, ({ from }) => from);
  const { codes: phraseLetters, starts: phraseStarts } = lettersOf(anchors.map(({ phrase }) => phrase));

  const nearby = nearPhrases(phrases, beginnings);
  const { pairs: nearPairs, sift: siftNear, tell: tellNear } = nearby;

  /** Tells of the places from index `from` to `to`; every one is written down, and counted only where there may be something. */
  const look = (codes: Uint16Array, places: Uint32Array, from: number, to: number, listener: Listener<Use>): void => {
    let wordCount = 0;
    let nearCount = 0;
    for (let i = from; i < to; i++) {
      const at = places[i] as number;
      const first = codes[at] as number;
      const second = codes[at + 1] as number;
      wordPlaces[wordCount] = at;
      wordCount += bitAt(heads, hashOfThree(first, second, codes[at + 2] as number));
      nearPlaces[nearCount] = at;
      nearCount += bitAt(nearPairs, pairHash(first, second));
    }
    wordCount = siftWords(codes, wordCount);
    for (let i = 0; i < wordCount; i++) tellWords(codes, wordPlaces[i] as number, listener);
    nearCount = siftNear(codes, nearPlaces, nearCount);
    for (let i = 0; i < nearCount; i++) tellNear(codes, nearPlaces[i] as number, listener.near);
  };

  /** Leaves of the first `count` places those where the fourth code unit is that of a word too, or none is needed, and few others. */
  const siftWords = (codes: Uint16Array, count: number): number => {
    let left = 0;
    for (let i = 0; i < count; i++) {
      const at = wordPlaces[i] as number;
      const head = hashOfThree(codes[at] as number, codes[at + 1] as number, codes[at + 2] as number);
      wordPlaces[left] = at;
      left += bitAt(keys, head) | bitAt(keys, hashOfFour(head, codes[at + HEAD] as number));
    }
    return left;
  };

  /** Tells of the words at a place, the short ones first: those of three code units and longer ones have keys of their own. */
  const tellWords = (codes: Uint16Array, at: number, listener: Listener<Use>): void => {
    const head = hashOfThree(codes[at] as number, codes[at + 1] as number, codes[at + 2] as number);
    const short = drawerOf(head);
    const long = drawerOf(hashOfFour(head, codes[at + HEAD] as number));
    if (bitAt(keys, head) === 1 && short !== long) tellDrawer(codes, at, short, listener);
    tellDrawer(codes, at, long, listener);
  };

  const tellDrawer = (codes: Uint16Array, at: number, drawer: number, listener: Listener<Use>): void => {
    const last = drawers[drawer + 1] as number;
    for (let word = drawers[drawer] as number; word < last; word++) {
      const from = wordStarts[word] as number;
      const to = wordStarts[word + 1] as number;
      // The words of a drawer mostly begin alike, and as the text does there: behind that they differ.
      let i = from + HEAD;
      while (i < to && letters[i] === codes[at + i - from]) i++;
      if (i < to || !isHead(codes, at, from)) continue;
      const end = at + to - from;
      const ofUse = uses[word] as readonly Use[];
      if (ofUse.length > 0) listener.word(at, end, ofUse);
      const lastAnchor = anchorStarts[word + 1] as number;
      for (let anchor = anchorStarts[word] as number; anchor < lastAnchor; anchor++) {
        if (mayHaveSlip(codes, at, anchor)) listener.anchor(at, end, anchors[anchor] as Anchor);
      }
    }
  };

  const isHead = (codes: Uint16Array, at: number, from: number): boolean =>
    letters[from] === codes[at] && letters[from + 1] === codes[at + 1] && letters[from + 2] === codes[at + 2];

  /**
   * Whether there may be a slip beside the anchor that begins at `start`: behind the first character that is not the phrase's the phrase
   * goes on, or it is its last, or the character stands next to it in the phrase.
   */
  const mayHaveSlip = (codes: Uint16Array, start: number, anchor: number): boolean => {
    const begin = phraseStarts[anchor] as number;
    const end = phraseStarts[anchor + 1] as number;
    const from = anchorFroms[anchor] as number;
    const step = from === 0 ? 1 : -1;
    const last = from === 0 ? end - 1 : begin;
    // Of a first half all but its last character is there for certain.
    let i = from === 0 ? begin + ((end - begin) >> 1) - 1 : begin + from - 1;
    let at = start + i - begin - from;
    while (codes[at] === phraseLetters[i]) {
      if (i === last) return false;
      at += step;
      i += step;
    }
    if (i === last || at <= 0) return true;
    const next = phraseLetters[i + step];
    return codes[at + step] === next || codes[at] === next || codes[at] === phraseLetters[i - step];
  };

  return (codes, places, short, listener) => {
    nearby.take(short);
    for (let from = 0; from < places.length; from += STRETCH) look(codes, places, from, Math.min(places.length, from + STRETCH), listener);
  };
}

/** The words by drawer, in each of them longer ones behind shorter ones. */
function inDrawers<Use>(sought: readonly Sought<Use>[], drawers: Uint32Array): readonly Sought<Use>[] {
  const next = drawers.slice();
  const words: Sought<Use>[] = Array.from(sought);
  for (const one of [...sought].sort((a, b) => a.word.length - b.word.length)) {
    const drawer = drawerOf(keyOf(one.word));
    const place = next[drawer] as number;
    words[place] = one;
    next[drawer] = place + 1;
  }
  return words;
}

/** The hash of the first three code units. */
function headOf(word: string): number {
  return hashOfThree(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
}

/** The hash of the first four code units, or of three where there are no more. */
function keyOf(word: string): number {
  return word.length === HEAD ? headOf(word) : hashOfFour(headOf(word), word.charCodeAt(HEAD));
}

function drawerOf(key: number): number {
  return key & (DRAWERS - 1);
}
