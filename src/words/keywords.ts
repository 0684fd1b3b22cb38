import type { Block } from '../restore/restored.ts';
import { isOfSpeech } from '../restore/speech.ts';
import type { Countable } from './counts.ts';
import type { TokenList } from './token-list.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of fewer characters are no keywords, for jieba too. */
export const LEAST_KEYWORD = 2;

/** A word, by its index in the document, and how much it says of it. */
export interface Weighted {
  readonly index: number;
  readonly weight: number;
}

/** How rare words are: the logarithm of all documents of a collection by those that hold the word. */
export interface Rarity {
  of(word: string): number;
}

/**
 * TF-IDF as jieba reckons it: the share of the word among the candidates, times its rarity.
 * @param candidates words that may be keywords
 */
export function byRarity(words: Countable, candidates: readonly number[], rarity: Rarity, vocabulary: Vocabulary): Weighted[] {
  const all = candidates.reduce((sum, index) => sum + words.countAt(index), 0);
  const rarityAt = (index: number): number => rarity.of(vocabulary.word(words.ids[index] as number));
  return sorted(candidates.map((index) => ({ index, weight: (words.countAt(index) / all) * rarityAt(index) })));
}

/** Words at most so many tokens apart stand together; as in jieba. */
const WINDOW = 5;
/** Share of a word's rank that its neighbours give: the value of the paper. */
const DAMPING = 0.85;
const ROUNDS = 10;

/**
 * TextRank (Mihalcea and Tarau 2004) with the window and the rounds of jieba: a word is important where it stands together with
 * important ones, inside of a paragraph. The weights are shares of the highest.
 * @param blocks those that were divided
 * @param candidates words that may be keywords
 */
export function byRank(words: Countable, tokens: TokenList, blocks: readonly Block[], candidates: readonly number[]): Weighted[] {
  const places = new Map(candidates.map((index, place) => [words.ids[index] as number, place]));
  const pairs = pairsOf(tokens, blocks, places);
  const { length } = candidates;
  const strength = new Float64Array(length);
  for (const { one, other, times } of each(pairs, length)) {
    strength[one] = (strength[one] as number) + times;
    strength[other] = (strength[other] as number) + times;
  }
  let ranks = new Float64Array(length).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(length).fill(1 - DAMPING);
    for (const { one, other, times } of each(pairs, length)) {
      next[one] = (next[one] as number) + (DAMPING * times * (ranks[other] as number)) / (strength[other] as number);
      next[other] = (next[other] as number) + (DAMPING * times * (ranks[one] as number)) / (strength[one] as number);
    }
    ranks = next;
  }
  const highest = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  return sorted(candidates.map((index, place) => ({ index, weight: (ranks[place] as number) / highest })));
}

/** Every pair of candidates that stand together, as often as they do, in the order of their numbers: the lower place times all plus the higher. */
function pairsOf(tokens: TokenList, blocks: readonly Block[], places: ReadonlyMap<number, number>): Float64Array {
  const found: number[] = [];
  for (const { block, from, to } of tokens.paragraphs(blocks)) {
    if (!isOfSpeech(block)) continue;
    for (let i = from; i < to; i++) {
      const one = places.get(tokens.ids[i] as number);
      if (one === undefined) continue;
      for (let j = i + 1; j < to && j < i + WINDOW; j++) {
        const other = places.get(tokens.ids[j] as number);
        if (other === undefined || other === one) continue;
        found.push(Math.min(one, other) * places.size + Math.max(one, other));
      }
    }
  }
  return Float64Array.from(found).sort();
}

/** The pairs, equal ones once with their number. */
function* each(pairs: Float64Array, length: number): Generator<{ one: number; other: number; times: number }> {
  for (let at = 0; at < pairs.length; ) {
    const pair = pairs[at] as number;
    let end = at;
    while (pairs[end] === pair) end++;
    yield { one: Math.floor(pair / length), other: pair % length, times: end - at };
    at = end;
  }
}

/** The weightiest first; a sort keeps the order of first use among equals. */
function sorted(words: Weighted[]): Weighted[] {
  return words.sort((a, b) => b.weight - a.weight);
}
