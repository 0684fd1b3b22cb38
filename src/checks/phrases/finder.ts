import { drawerOf, drawersOf, HASHES, SECOND_HASHES, WORD } from './drawers.ts';
import { lettersOf } from './letters.ts';
import type { Anchor } from './near.ts';

/** So many places of a text are looked at at a time: few enough that their list stays close to the processor. */
const STRETCH = 1024;
/** By so many bits a hash is moved for the next code unit: behind three of them nothing is left of what stood before. */
const SHIFT = 5;
/** How far from each other two characters stand that show a short phrase. */
const APART = 3;

/** A word of three code units or more. */
interface Sought<Use> {
  readonly word: string;
  readonly uses: readonly Use[];
  /** As which it may stand beside a slip. */
  readonly anchors: readonly Anchor[];
}

/** Who is told what stands in a text, in order of place, of one place the longest last; offsets are half-open. */
export interface Listener<Use> {
  /** A word that is of use stands there. */
  word(start: number, end: number, uses: readonly Use[]): void;
  /** The words of an anchor, beside which there may be a slip. */
  anchor(start: number, end: number, anchor: Anchor): void;
  /** A short phrase but for one character inside of it, whose index is told. */
  near(start: number, phrase: string, index: number): void;
}

/**
 * @param codes the code units of a text, of which the last is in no word
 * @param length of the text
 */
export type Finder<Use> = (codes: Uint16Array, length: number, listener: Listener<Use>) => void;

/**
 * What finds the words, and the phrases of four or five characters. Nearly every place of a text is left at two looks: at three code units
 * that may begin a word, and at two that may be the first and the fourth of a phrase, or the second and the fifth, since one wrong
 * character inside of a phrase leaves one of these pairs. Made once for a run, and all of it in small tables: between two texts the
 * processor forgets what it knew of them, and a look at what the compiler knows to be constant takes half the time.
 */
export function finderOf<Use>(sought: readonly Sought<Use>[], short: Iterable<string>): Finder<Use> {
  const places = new Uint32Array(STRETCH);

  // Longer words behind shorter ones.
  const byLength = [...sought].sort((one, other) => one.word.length - other.word.length);
  const words = drawersOf(byLength, ({ word }) => {
    const [first, second, third] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
    return [headOf(headOf(first, second), third), secondOf(first, second, third)];
  });
  const { firsts: heads, seconds: secondHeads, starts: wordDrawers } = words;
  const { codes: letters, starts: wordStarts } = lettersOf(words.things.map(({ word }) => word));
  const uses = words.things.map((one) => one.uses);

  const anchors = words.things.flatMap((one) => one.anchors);
  const anchorStarts = new Uint32Array(words.things.length + 1);
  for (const [i, one] of words.things.entries()) anchorStarts[i + 1] = (anchorStarts[i] as number) + one.anchors.length;
  const anchorFroms = Uint16Array.from(anchors, ({ from }) => from);
  const { codes: phraseLetters, starts: phraseStarts } = lettersOf(anchors.map(({ phrase }) => phrase));

  const showings = [...short].flatMap((phrase) => Array.from({ length: phrase.length - APART }, (_, before) => ({ phrase, before })));
  const pairs = drawersOf(showings, ({ phrase, before }) => {
    const [first, fourth] = [phrase.charCodeAt(before), phrase.charCodeAt(before + APART)];
    return [pairOf(first, fourth), secondOf(first, 0, fourth)];
  });
  const { firsts: ends, seconds: secondEnds, starts: pairDrawers } = pairs;
  const { codes: shortLetters, starts: shortStarts } = lettersOf(pairs.things.map(({ phrase }) => phrase));
  const befores = Uint8Array.from(pairs.things, ({ before }) => before);

  /** How many of the places from `from` to `to` are to be looked at more closely; every place is written down, and counted only then. */
  const look = (codes: Uint16Array, from: number, to: number): number => {
    let count = 0;
    let head = headOf(codes[from] as number, codes[from + 1] as number);
    for (let at = from; at < to; at++) {
      head = headOf(head, codes[at + 2] as number);
      const pair = pairOf(codes[at] as number, codes[at + APART] as number);
      places[count] = at;
      count += (((heads[head >>> WORD] as number) >>> head) | ((ends[pair >>> WORD] as number) >>> pair)) & 1;
    }
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const at = places[i] as number;
      const first = codes[at] as number;
      const second = secondOf(first, codes[at + 1] as number, codes[at + 2] as number);
      const pair = secondOf(first, 0, codes[at + APART] as number);
      places[kept] = at;
      kept += (((secondHeads[second >>> WORD] as number) >>> second) | ((secondEnds[pair >>> WORD] as number) >>> pair)) & 1;
    }
    return kept;
  };

  const tellWords = (codes: Uint16Array, at: number, listener: Listener<Use>): void => {
    const drawer = drawerOf(headOf(headOf(codes[at] as number, codes[at + 1] as number), codes[at + 2] as number));
    const last = wordDrawers[drawer + 1] as number;
    for (let word = wordDrawers[drawer] as number; word < last; word++) {
      const from = wordStarts[word] as number;
      const to = wordStarts[word + 1] as number;
      let i = from;
      while (i < to && letters[i] === codes[at + i - from]) i++;
      if (i < to) continue;
      const end = at + to - from;
      const ofUse = uses[word] as readonly Use[];
      if (ofUse.length > 0) listener.word(at, end, ofUse);
      const lastAnchor = anchorStarts[word + 1] as number;
      for (let anchor = anchorStarts[word] as number; anchor < lastAnchor; anchor++) {
        if (mayHaveSlip(codes, at, anchor)) listener.anchor(at, end, anchors[anchor] as Anchor);
      }
    }
  };

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

  const tellNear = (codes: Uint16Array, length: number, at: number, listener: Listener<Use>): void => {
    const drawer = drawerOf(pairOf(codes[at] as number, codes[at + APART] as number));
    const last = pairDrawers[drawer + 1] as number;
    for (let pair = pairDrawers[drawer] as number; pair < last; pair++) {
      const before = befores[pair] as number;
      const start = at - before;
      const from = shortStarts[pair] as number;
      const to = shortStarts[pair + 1] as number;
      if (start < 0 || start + to - from > length) continue;
      const index = otherOf(codes, start, shortLetters, from, to);
      // Told once: the second and the fifth character show what the first and the fourth do not.
      if (index > 0 && (index === APART) === before > 0) listener.near(start, (pairs.things[pair] as { phrase: string }).phrase, index);
    }
  };

  return (codes, length, listener) => {
    // Nothing begins behind it, since the last code unit is in no word.
    const last = length - APART;
    for (let from = 0; from < last; from += STRETCH) {
      const count = look(codes, from, Math.min(last, from + STRETCH));
      for (let i = 0; i < count; i++) {
        const at = places[i] as number;
        tellWords(codes, at, listener);
        tellNear(codes, length, at, listener);
      }
    }
  };
}

/** The first hash of what three code units begin, from that of those before the last. */
function headOf(before: number, code: number): number {
  return ((before << SHIFT) ^ code) & (HASHES - 1);
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ second) & (HASHES - 1);
}

function secondOf(first: number, second: number, third: number): number {
  return ((Math.imul(first, 0x1f35) + Math.imul(second, 0x2c1b) + Math.imul(third, 0x3d4d)) >>> 3) & (SECOND_HASHES - 1);
}

/** The index of the only character inside of the phrase that is another one in the text; -1 where there is none, or others differ. */
function otherOf(codes: Uint16Array, start: number, letters: Uint16Array, from: number, to: number): number {
  let other = -1;
  for (let i = from; i < to; i++) {
    const index = i - from;
    if (codes[start + index] === letters[i]) continue;
    if (other > 0 || index === 0 || i === to - 1) return -1;
    other = index;
  }
  return other;
}
