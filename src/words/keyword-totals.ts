import type { KeywordTotal } from '../model.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { speechBlocks } from '../restore/speech.ts';
import type { Counts } from './counts.ts';
import type { Findings, KeptWord, WholeWords } from './kept.ts';
import { byRarity, type Rarity } from './keywords.ts';
import type { Segmenter } from './segmenter.ts';
import { select, type WordFilter } from './select.ts';
import type { Totals } from './totals.ts';
import { rounded, totalsAt } from './words.ts';

/** What is to be divided of a document: plain data, since an engine is loaded once and documents are read on several threads. */
export interface Divisible {
  /** The restored text. */
  readonly text: string;
  /** The blocks of the speech. */
  readonly blocks: readonly Pick<Block, 'start' | 'end'>[];
  readonly kept: readonly KeptWord[];
}

/** What of a restored document is to be divided and counted. */
export function divisibleOf(restored: Restored, findings: Findings, whole: WholeWords): Divisible {
  const blocks = speechBlocks(restored);
  return { text: restored.text, blocks: blocks.map(({ start, end }) => ({ start, end })), kept: whole.in(restored, blocks, findings) };
}

/** Divides it and counts its words. */
export function countDivisible(document: Divisible, segmenter: Segmenter): Counts {
  const { counter } = segmenter;
  // Nothing is left of a document before that could not be divided to its end.
  counter.take(new Map());
  return counter.take(segmenter.segment(document, document.blocks, document.kept, counter));
}

/**
 * The keywords of all documents of a run: TF-IDF over the words of all of them together, so that a word weighs by how often it is
 * used and by how rare it is elsewhere.
 * @param characters 字数 of all of them
 */
export function keywordTotals(
  totals: Totals,
  characters: number,
  segmenter: Segmenter,
  { filter, top, rarity }: { readonly filter: WordFilter; readonly top: number; readonly rarity: Rarity },
): { words: KeywordTotal[]; candidates: number } {
  const candidates = select(totals, filter, segmenter);
  const best = byRarity(totals, candidates, rarity, segmenter.vocabulary).slice(0, top);
  const words = totalsAt(
    totals,
    best.map(({ index }) => index),
    characters,
    segmenter,
  );
  return { words: words.map((word, place) => ({ ...word, weight: rounded(best[place]?.weight ?? 0) })), candidates: candidates.length };
}
