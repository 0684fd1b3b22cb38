import { type Beginnings, PAIR_HASHES, pairHash } from '../../lexicon/beginnings.ts';
import { bitsFor, setBit } from '../../text/bits.ts';

/** By the last bits of their hashes the pairs lie in so many drawers. */
const DRAWERS = 0x400;
/** Before the first pair of a drawer, behind the last, and what is right where nothing is sought. */
const NONE = 0;
/** So many hashes there are of a pair and the character on the other side. */
const SIDES = 0x1000;
/** As what is right where that is one of several. */
const SEVERAL = 0xffff;

/** What finds the short phrases of one text after the other where they stand with one other character inside. */
export interface NearPhrases {
  /** A bit for the hash of each pair of characters that shows a phrase. */
  readonly pairs: Uint32Array;
  /** Takes some of the phrases for those that it had. */
  take(phrases: readonly string[]): void;
  /**
   * Leaves of the first `count` places, at which pairs stand that show a phrase, those where the character on the other side is the phrase's
   * too and the one between is not, and few others; gives back how many are left.
   */
  sift(codes: Uint16Array, places: Uint32Array, count: number): number;
  /** Tells of the phrases that the two code units at `at` show; none of the phrases has the last code unit of the text. */
  tell(codes: Uint16Array, at: number, near: (start: number, phrase: string, index: number) => void): void;
}

/**
 * One wrong character leaves a pair before it whole, or where it is the second of the phrase, the pair behind it. So each character inside
 * of a phrase has a pair that shows it, and one more on the other side that tells of most pairs that they do not.
 * @param all the phrases of which some are looked for in each text, of four characters or more
 * @param beginnings what finds the places of pairs in a text; those that show a phrase are added
 */
export function nearPhrases(all: Iterable<string>, beginnings: Beginnings): NearPhrases {
  let most = 0;
  for (const phrase of all) {
    for (let index = 1; index < phrase.length - 1; index++) {
      const pair = pairAt(index);
      beginnings.addPair(phrase.charCodeAt(pair), phrase.charCodeAt(pair + 1));
      most++;
    }
  }
  const pairs = bitsFor(PAIR_HASHES);
  // What a pair shows, counted from 1, by drawer: the first of each, and which is next.
  const firsts = new Uint32Array(DRAWERS);
  const nexts = new Uint32Array(most + 1);
  const indexes = new Uint8Array(most + 1);
  const others = new Uint16Array(most + 1);
  const phrases: string[] = [''];
  // By the hash of a pair and the character on the other side: which one is right between them.
  const rightsBefore = new Uint16Array(SIDES);
  const rightsBehind = new Uint16Array(SIDES);

  const add = (phrase: string, index: number): void => {
    const pair = pairAt(index);
    const hash = pairHash(phrase.charCodeAt(pair), phrase.charCodeAt(pair + 1));
    setBit(pairs, hash);
    const one = phrases.push(phrase) - 1;
    indexes[one] = index;
    others[one] = phrase.charCodeAt(otherAt(index));
    const drawer = hash & (DRAWERS - 1);
    nexts[one] = firsts[drawer] as number;
    firsts[drawer] = one;
    const rights = index === 1 ? rightsBefore : rightsBehind;
    const sides = sidesHash(phrase.charCodeAt(pair), phrase.charCodeAt(pair + 1), others[one] as number);
    const right = phrase.charCodeAt(index);
    rights[sides] = rights[sides] === NONE || rights[sides] === right ? right : SEVERAL;
  };

  return {
    pairs,
    take(some) {
      pairs.fill(0);
      firsts.fill(NONE);
      rightsBefore.fill(NONE);
      rightsBehind.fill(NONE);
      phrases.length = 1;
      for (const phrase of some) for (let index = 1; index < phrase.length - 1; index++) add(phrase, index);
    },
    sift(codes, places, count) {
      let left = 0;
      for (let i = 0; i < count; i++) {
        const at = places[i] as number;
        const first = codes[at] as number;
        const second = codes[at + 1] as number;
        // Before the beginning of a text stands no phrase, whatever is read there.
        const before = at < 2 ? 0 : at - 2;
        const early = rightsBefore[sidesHash(first, second, codes[before] as number)] as number;
        const late = rightsBehind[sidesHash(first, second, codes[at + 3] as number)] as number;
        places[left] = at;
        left += isOther(early, codes[before + 1] as number) | isOther(late, codes[at + 2] as number);
      }
      return left;
    },
    tell(codes, at, near) {
      const drawer = pairHash(codes[at] as number, codes[at + 1] as number) & (DRAWERS - 1);
      for (let one = firsts[drawer] as number; one !== NONE; one = nexts[one] as number) {
        const index = indexes[one] as number;
        const start = at - pairAt(index);
        if (start < 0 || codes[start + otherAt(index)] !== others[one]) continue;
        const phrase = phrases[one] as string;
        if (isNear(codes, start, phrase, index)) near(start, phrase, index);
      }
    },
  };
}

/** Where in a phrase the pair stands that shows it when the character at the index is wrong. */
function pairAt(index: number): number {
  return index === 1 ? 2 : index - 2;
}

/** On the other side of the character. */
function otherAt(index: number): number {
  return index === 1 ? 0 : index + 1;
}

/** The hash of a pair and the character on the other side. */
function sidesHash(first: number, second: number, other: number): number {
  return (Math.imul(first, 0x9e5) ^ Math.imul(second, 0x1f35) ^ Math.imul(other, 0x2c1b)) & 0xfff;
}

/** 1 where something is right, and not what stands there, else 0: to be counted, since a question would be guessed wrong too often. */
function isOther(right: number, there: number): number {
  return (-right & -(right ^ there)) >>> 31;
}

/** Whether the phrase stands there with another character at the index. */
function isNear(codes: Uint16Array, start: number, phrase: string, index: number): boolean {
  if (codes[start + index] === phrase.charCodeAt(index)) return false;
  for (let i = 0; i < phrase.length; i++) if (i !== index && codes[start + i] !== phrase.charCodeAt(i)) return false;
  return true;
}
