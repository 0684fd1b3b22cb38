import type { Span } from './place.ts';

/** One place of a passage that stands in several documents. */
export interface PassagePlace {
  path: string;
  span: Span;
}

/** A passage that stands in two or more documents (雷同段落). */
export interface SharedPassage {
  /** The restored words of its first place. */
  text: string;
  /** 字数 of it, and how many of those are set phrases, which prove no copying. */
  characters: number;
  setCharacters: number;
  places: PassagePlace[];
}

/** Two documents that share passages. */
export interface DuplicatePair {
  paths: [string, string];
  /** 字数 of what they share, set phrases left out. */
  characters: number;
  /** Which share of each stands in the other, from 0 to 1, to four decimals. */
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
  clusters: DuplicateCluster[];
  pairs: DuplicatePair[];
  passages: SharedPassage[];
}
