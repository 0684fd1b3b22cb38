import type { Span } from './place.ts';

/*
 * Everything here is counted in Han characters (汉字), by which texts are compared: marks, digits and letters are none, since those are
 * what damage and reuse change.
 */

/** One place of a passage that stands in several documents. */
export interface PassagePlace {
  path: string;
  span: Span;
}

/** A passage that stands in two or more documents (雷同段落). */
export interface SharedPassage {
  /** The restored words of its first place, paragraphs divided by line feeds; elsewhere a few may be other ones. */
  text: string;
  /** Han characters of its first place. */
  characters: number;
  /** Those of them that are the same in two places; the others are words that were changed. */
  sameCharacters: number;
  /** Those of the same that prove no copying: set phrases, and in part what many texts have. */
  setCharacters: number;
  /** One in each document, in the order of the paths; with `--against` that of its document first. */
  places: PassagePlace[];
}

/** Two documents that share passages. */
export interface DuplicatePair {
  /** In order; with `--against` its document first. */
  paths: [string, string];
  /** Han characters of what they share, set phrases left out. */
  characters: number;
  /** Which share of each stands in the other, from 0 to 1, to four decimals; set phrases inside of passages count. */
  containment: [number, number];
  /** Which share of both together stands in both, from 0 to 1, to four decimals. */
  similarity: number;
  passages: number;
}

/** Documents that hang together by what they share. */
export interface DuplicateCluster {
  paths: string[];
  /** `version`: they are one text, or one holds the other nearly whole; `passages`: they share parts. */
  kind: 'version' | 'passages';
}

/** What of many documents stands in more than one (雷同). */
export interface Duplicates {
  /** Versions of one text before others, the largest first. */
  clusters: DuplicateCluster[];
  /** Those that share most first. */
  pairs: DuplicatePair[];
  /** The longest first, set phrases left out; with `--against` in the order of its document. */
  passages: SharedPassage[];
}
