import type { Countable } from './counts.ts';
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

/** Parts of speech of the words, in their order. */
export function tagsOf(words: Countable, ids: readonly number[], { tagger }: Segmenter): string[] {
  const looked = tagger.of(ids);
  return ids.map((id, index) => words.tagOf(id) ?? (words.isNumber(id) ? NUMERAL : (looked[index] as string)));
}

/** The words that the filter lets through, most frequent first, of equals the one that is used first. */
export function select(words: Countable, filter: WordFilter, segmenter: Segmenter): number[] {
  const { stopWords, numbers, pos, minLength, minCount } = filter;
  const { vocabulary } = segmenter;
  let ids = words.ids.filter((id) => {
    if (words.countOf(id) < minCount || (!numbers && words.isNumber(id))) return false;
    const word = vocabulary.word(id);
    return !stopWords.has(word) && hasLength(word, minLength);
  });
  if (pos.length > 0) {
    const tags = tagsOf(words, ids, segmenter);
    ids = ids.filter((_id, index) => pos.some((beginning) => tags[index]?.startsWith(beginning)));
  }
  return ids.sort((a, b) => words.countOf(b) - words.countOf(a));
}

/** Whether the word has so many characters, of any plane. */
function hasLength(word: string, least: number): boolean {
  return word.length >= least * 2 || (word.length >= least && [...word].length >= least);
}
