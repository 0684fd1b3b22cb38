import type { Span } from './place.ts';

/** What divides text into words, and which release of it: the same text may be divided otherwise by another. */
export interface WordEngine {
  name: 'nodejieba' | '@node-rs/jieba';
  version: string;
}

/** A word of the speech (词). */
export interface Word {
  /** The restored word; digits and Latin letters in half width, a slogan without quotation marks. */
  word: string;
  /**
   * Part of speech (词性) in the dictionary, by its tags: `n` noun, `v` verb, `a` adjective, …; `nz` a slogan, `m` a number,
   * `eng` Latin letters, `x` a word that the dictionary does not know.
   */
  pos: string;
  count: number;
  /** Per 1,000 characters of the speech, to two decimals. */
  per1000: number;
  /** Its first place. */
  span: Span;
}

/** A word of all documents of a run. */
export interface WordTotal {
  word: string;
  /** Part of speech, as in {@link Word}. */
  pos: string;
  count: number;
  /** In how many documents it stands. */
  documents: number;
  /** Per 1,000 characters of all documents, to two decimals. */
  per1000: number;
}

/** A word that says much of all documents of a run. */
export interface KeywordTotal extends WordTotal {
  /** By TF-IDF: its share of the words of all of them times its rarity, to four decimals. */
  weight: number;
}

/** What many documents are about, by their words (关键词). */
export interface Keywords {
  engine: WordEngine;
  /** How many different words they were chosen from: without stop words and numbers. */
  candidates: number;
  /** The weightiest first. */
  words: KeywordTotal[];
}

/** A word that says much of the document. */
export interface Keyword extends Word {
  /** By TF-IDF its share of the words times its rarity, by TextRank the share of the highest rank; to four decimals. */
  weight: number;
}

/** A stretch of a paragraph that is not divided any further. */
export interface Token {
  /** As the restored text has it. */
  text: string;
  /** `mark` is punctuation and other signs, `mask` stands where something was removed. */
  kind: 'word' | 'number' | 'mark' | 'mask';
  /** Part of speech of a word or number. */
  pos?: string;
  span: Span;
}

/** A paragraph in tokens, which are all of it but its blanks. */
export interface TokenizedParagraph {
  tokens: Token[];
}

/** The words of the speech (词频). */
export interface WordStatistics {
  engine: WordEngine;
  /** Words and numbers of the speech, repetitions too (词次). */
  tokens: number;
  /** Different ones (词种). */
  types: number;
  /** How many of them are of the kind that was asked for, listed or not. */
  matching?: number;
  /** Those, most frequent first; where neither keywords nor tokens were asked for. */
  entries?: Word[];
  /** The weightiest first, where keywords were asked for. */
  keywords?: Keyword[];
  /** The whole restored text, where tokens were asked for. */
  paragraphs?: TokenizedParagraph[];
}
