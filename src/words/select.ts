import { type Countable, isNumber } from './counts.ts';
import type { Segmenter } from './segmenter.ts';
import { NUMERAL } from './tagger.ts';

/** Which words are shown. */
export interface WordFilter {
  readonly stopWords: ReadonlySet<string>;
  /** Whether numbers in digits are shown. */
  readonly numbers: boolean;
  /** Beginnings of parts of speech: `n` is also `nr` and `nz`. None is all. */
  readonly pos: readonly string[];
  /** In characters. */
  readonly minLength: number;
  readonly minCount: number;
}

/** Parts of speech of the words at the indexes, in their order. */
export function tagsOf(words: Countable, indexes: readonly number[], { tagger }: Segmenter): string[] {
  const ids = indexes.map((index) => words.ids[index] as number);
  const looked = tagger.of(ids);
  return ids.map((id, index) => words.tags.get(id) ?? (words.numbers.has(id) ? NUMERAL : (looked[index] as string)));
}

/** Indexes of the words that the filter lets through, most frequent first, of equals the one that is used first. */
export function select(words: Countable, filter: WordFilter, segmenter: Segmenter): number[] {
  const { stopWords, numbers, pos, minLength, minCount } = filter;
  const { vocabulary } = segmenter;
  let indexes: number[] = [];
  for (const [index, id] of words.ids.entries()) {
    if (words.countAt(index) < minCount || (!numbers && isNumber(words, id))) continue;
    const word = vocabulary.word(id);
    if (hasLength(word, minLength) && !stopWords.has(word)) indexes.push(index);
  }
  if (pos.length > 0) {
    const tags = tagsOf(words, indexes, segmenter);
    indexes = indexes.filter((_index, place) => pos.some((beginning) => tags[place]?.startsWith(beginning)));
  }
  return indexes.sort((a, b) => words.countAt(b) - words.countAt(a));
}

/** Whether the word has so many characters, of any plane. */
function hasLength(word: string, least: number): boolean {
  return word.length >= least * 2 || (word.length >= least && [...word].length >= least);
}
