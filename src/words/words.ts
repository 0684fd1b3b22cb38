import type { Token, TokenizedParagraph, Word, WordStatistics, WordTotal } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { isOfSpeech, speechBlocks } from '../restore/speech.ts';
import { perThousand } from '../text/count.ts';
import type { Counts } from './counts.ts';
import { UNCOUNTED } from './divider.ts';
import type { Findings, WholeWords } from './kept.ts';
import { byRank, byRarity, type Rarity } from './keywords.ts';
import { NUMBER, TOKEN_KINDS } from './scan.ts';
import type { Segmenter } from './segmenter.ts';
import { select, tagsOf, type WordFilter } from './select.ts';
import { NUMERAL } from './tagger.ts';
import { TokenList } from './token-list.ts';
import type { Totals } from './totals.ts';

/** What is wanted of the words of a document: the words that pass the filter, the weightiest of them, or all tokens. */
export type WordOptions =
  | { readonly list: 'words'; readonly filter: WordFilter; readonly top: number }
  /** By their rarity (TF-IDF), or without it by the words around them (TextRank). */
  | { readonly list: 'keywords'; readonly filter: WordFilter; readonly top: number; readonly rarity: Rarity | null }
  | { readonly list: 'tokens' };

/** A document whose words were counted. */
export interface CountedWords {
  readonly restored: Restored;
  /** Words of the speech. */
  readonly counts: Counts;
  /** The tokens of all blocks, where they were asked for. */
  readonly list: TokenList | null;
}

const NO_TAGS: ReadonlyMap<number, string> = new Map();

/**
 * Divides a document into words and counts those of the speech: what is declared in front of it or printed after it is none of it.
 * @param withTokens whether the tokens are wanted too
 */
export function countWords(
  restored: Restored,
  findings: Findings,
  segmenter: Segmenter,
  whole: WholeWords,
  withTokens: boolean,
): CountedWords {
  const blocks = withTokens ? restored.blocks : speechBlocks(restored);
  const kept = whole.in(restored, blocks, findings);
  const { counter } = segmenter;
  // Nothing is left of a document before that could not be divided to its end.
  counter.take(NO_TAGS);
  const list = withTokens ? new TokenList() : null;
  const tags = segmenter.segment(restored, blocks, kept, list ?? counter);
  for (const { block, from, to } of list?.paragraphs(blocks) ?? []) if (isOfSpeech(block)) list?.replay(from, to, counter);
  return { restored, counts: counter.take(tags), list };
}

/**
 * The words of a document, as far as they are asked for.
 * @param characters 字数 of the speech, for the density
 */
export function wordStatistics(document: CountedWords, characters: number, segmenter: Segmenter, options: WordOptions): WordStatistics {
  const { counts } = document;
  const { name, version } = segmenter.engine;
  return {
    engine: { name, version },
    tokens: counts.tokens,
    types: counts.ids.length,
    ...listed(document, characters, segmenter, options),
  };
}

function listed(document: CountedWords, characters: number, segmenter: Segmenter, options: WordOptions): Partial<WordStatistics> {
  if (options.list === 'tokens') return { paragraphs: paragraphsOf(document, segmenter) };
  const indexes = select(document.counts, options.filter, segmenter);
  if (options.list === 'words') {
    return { matching: indexes.length, entries: wordsOf(document, indexes.slice(0, options.top), characters, segmenter) };
  }
  const { counts, list, restored } = document;
  const weighted = options.rarity
    ? byRarity(counts, indexes, options.rarity, segmenter.vocabulary)
    : byRank(counts, list ?? new TokenList(), restored.blocks, indexes);
  const best = weighted.slice(0, options.top);
  const words = wordsOf(
    document,
    best.map(({ index }) => index),
    characters,
    segmenter,
  );
  return { keywords: words.map((word, index) => ({ ...word, weight: rounded(best[index]?.weight ?? 0) })) };
}

/** A weight to four decimals. */
export const rounded = (weight: number): number => Math.round(weight * 10_000) / 10_000;

/**
 * The words of all documents of a run, as far as they are asked for.
 * @param characters 字数 of all of them
 */
export function wordTotals(
  totals: Totals,
  characters: number,
  segmenter: Segmenter,
  { filter, top }: { readonly filter: WordFilter; readonly top: number },
): { matching: number; entries: WordTotal[] } {
  const indexes = select(totals, filter, segmenter);
  return { matching: indexes.length, entries: totalsAt(totals, indexes.slice(0, top), characters, segmenter) };
}

/**
 * The words of all documents at the indexes, in their order.
 * @param characters 字数 of all documents
 */
export function totalsAt(totals: Totals, indexes: readonly number[], characters: number, segmenter: Segmenter): WordTotal[] {
  const tags = tagsOf(totals, indexes, segmenter);
  return indexes.map((index, place) => {
    const count = totals.countAt(index);
    return {
      word: segmenter.vocabulary.word(totals.ids[index] as number),
      pos: tags[place] as string,
      count,
      documents: totals.documentsAt(index),
      per1000: perThousand(count, characters),
    };
  });
}

function wordsOf({ restored, counts }: CountedWords, indexes: readonly number[], characters: number, segmenter: Segmenter): Word[] {
  const tags = tagsOf(counts, indexes, segmenter);
  return indexes.map((index, place) => {
    const count = counts.countAt(index);
    return {
      word: segmenter.vocabulary.word(counts.ids[index] as number),
      pos: tags[place] as string,
      count,
      per1000: perThousand(count, characters),
      span: restored.spanOf(...counts.placeAt(index)),
    };
  });
}

function paragraphsOf({ restored, counts, list }: CountedWords, { tagger }: Segmenter): TokenizedParagraph[] {
  if (list === null) return [];
  const ids = [...new Set(list.ids.subarray(0, list.length))].filter((id) => id !== UNCOUNTED);
  const tags = new Map(tagger.of(ids).map((tag, index) => [ids[index], tag]));
  const tokenAt = (at: number): Token => {
    const start = list.starts[at] as number;
    const end = list.ends[at] as number;
    const kind = list.kinds[at] as number;
    const id = list.ids[at] as number;
    const pos = counts.tags.get(id) ?? (kind === NUMBER ? NUMERAL : tags.get(id));
    return {
      text: restored.text.slice(start, end),
      kind: TOKEN_KINDS[kind] as Token['kind'],
      ...(id !== UNCOUNTED && pos !== undefined && { pos }),
      span: restored.spanOf(start, end),
    };
  };
  return [...list.paragraphs(restored.blocks)].map(({ from, to }) => ({
    tokens: Array.from({ length: to - from }, (_, index) => tokenAt(from + index)),
  }));
}
