import type { Claim, Placeholder } from './document.ts';
import type { Span } from './place.ts';
import type { SloganKind } from './slogans.ts';

/** A section of one of two documents. */
export interface ComparedSection {
  kind: 'heading' | 'point';
  /** Empty for a title without a number. */
  marker: string;
  /** Id of the marker family; `unnumbered` for a title without a number. */
  family: string;
  ordinal: number | null;
  /** 1 for the outermost. */
  level: number;
  title: string;
  /** 字数 of the whole section, as Word counts it. */
  characters: number;
  /** Marker and title. */
  span: Span;
}

/**
 * What became of a section. `renumbered`: it has another marker; `moved`: it stands in another place among the others or under another
 * heading; `relevelled`: it is a heading of another level, or a point; `merged`: it is gone and its text stands in another section;
 * `split`: it is new and its text comes from another section.
 */
export type SectionChangeKind = 'renamed' | 'renumbered' | 'moved' | 'relevelled' | 'added' | 'removed' | 'merged' | 'split';

/** A section of the first document and the one that it became. */
export interface SectionPair {
  /** Empty where it was kept. */
  changes: SectionChangeKind[];
  /** Null where it is new. */
  before: ComparedSection | null;
  /** Null where it is gone. */
  after: ComparedSection | null;
  /** Which share of the words of both stands in both, from 0 to 1, to two decimals. */
  similarity: number;
  /** Index in this list of the section that its text went to (`merged`) or came from (`split`). */
  other?: number;
}

/** A paragraph of one of two documents, or the heading that opens one. */
export interface ComparedParagraph {
  kind: 'heading' | 'title' | 'byline' | 'salutation' | 'declared-outline' | 'paragraph' | 'omission' | 'annex';
  /** Of a heading: its marker, which its words do not hold. */
  marker?: string;
  /** Index in `sections` of the section in which it stands; null before the first. */
  section: number | null;
  /** 字数 as Word counts it. */
  characters: number;
  span: Span;
}

/** A stretch of words that stands in both, only in the first (`removed`) or only in the second (`added`). */
export interface WordingPiece {
  kind: 'same' | 'removed' | 'added';
  /** The restored words; where they stand in both, as the second writes them. */
  text: string;
  /** Where they stand: in the first document what was removed, in the second what was added. */
  span?: Span;
}

/**
 * What became of a paragraph. `changed`: its words are others; `split` and `joined`: it is divided into paragraphs in another way, which
 * changes no word and may be damage.
 */
export type ParagraphChangeKind = 'changed' | 'moved' | 'split' | 'joined' | 'added' | 'removed';

/** A paragraph of the first document and the one that it became; several where they were divided in another way. */
export interface ParagraphPair {
  /** Empty where it was kept. */
  changes: ParagraphChangeKind[];
  /** Empty where it is new. */
  before: ComparedParagraph[];
  /** Empty where it is gone. */
  after: ComparedParagraph[];
  /** Both texts, one after the other, piece by piece. */
  pieces: WordingPiece[];
  /** Whether a part was too long and too different to be compared word for word and is shown as replaced whole. */
  isCoarse?: true;
}

/** Ways of writing the same words that are no change: the width or shape of marks, of digits and letters, traditional characters. */
export interface FormDifference {
  kind: 'punctuation' | 'width' | 'script';
  count: number;
  /** The first place in each document. */
  before: Span;
  after: Span;
}

/** How often a set phrase stands in one of two documents, and where. */
export interface SloganUse {
  count: number;
  /** Per 1,000 characters, to two decimals. */
  per1000: number;
  spans: Span[];
}

/** A set phrase (提法) that stands in the two documents not equally often. */
export interface SloganChange {
  change: 'new' | 'gone' | 'more' | 'fewer';
  /** The usual form of its name, whichever form the documents write. */
  term: string;
  kind: SloganKind;
  category?: string;
  before: SloganUse;
  after: SloganUse;
}

/**
 * What became of a placeholder. `filled`: other words stand exactly in its place; `rewritten`: the words around it are others too;
 * `removed`: nothing takes its place; `left`: it is still there.
 */
export interface PlaceholderChange {
  change: 'filled' | 'rewritten' | 'removed' | 'left' | 'new';
  before: Placeholder | null;
  after: Placeholder | null;
  /** What now stands there; of a new one, what stood there before. */
  words?: string;
  /** Where those words stand. */
  span?: Span;
}

/** A claim (自述) that is new, gone, or says or holds something else. */
export interface ClaimChange {
  change: 'changed' | 'new' | 'gone';
  before: Claim | null;
  after: Claim | null;
}

/** How much of two documents is the same. */
export interface ComparisonFigures {
  /** 字数 of each speech, without boilerplate. */
  characters: { before: number; after: number };
  /** 字数 of the words that are only in one of them. */
  removedCharacters: number;
  addedCharacters: number;
  sections: Record<'kept' | SectionChangeKind, number>;
  paragraphs: Record<'kept' | ParagraphChangeKind, number>;
  slogans: Record<'same' | SloganChange['change'], number>;
  placeholders: Record<PlaceholderChange['change'], number>;
  claims: Record<ClaimChange['change'], number>;
}

/** Two documents, held against each other (比对). */
export interface Comparison {
  /** `identical`: the files have the same text; `same`: the same words in the same order, however they are written and divided. */
  result: 'identical' | 'same' | 'different';
  /** In the order of the second document; what is gone stands where it was. */
  sections: SectionPair[];
  /** In the order of the second document; what is gone stands where it was. */
  paragraphs: ParagraphPair[];
  /** What is written in another way and is no change. */
  forms: FormDifference[];
  /** By how much they changed, most first. */
  slogans: SloganChange[];
  placeholders: PlaceholderChange[];
  claims: ClaimChange[];
  figures: ComparisonFigures;
}
