import type { Point, Span } from './place.ts';

/** What kind of set phrase a slogan is: a number that stands for a set (四个意识), a fixed wording (全面从严治党) or an image (试金石). */
export type SloganKind = 'numeral' | 'formulation' | 'metaphor';

/** One place at which a slogan stands. */
export interface SloganOccurrence {
  /** The restored words, quotation marks inside them included. */
  text: string;
  /** Whether it stands in quotation marks of its own, or its number does (“三大”行动). */
  quoted: boolean;
  span: Span;
}

/** One of several things that a slogan may stand for. */
export interface SloganSense {
  expansion: string[];
  /** Year or decade from which on the term was used in this sense, where the lexicon is sure. */
  introduced?: string;
  /** Last year of that use. */
  until?: string;
}

/** A set phrase (提法) with all its places in the speech. */
export interface Slogan {
  /** The restored words without quotation marks. */
  term: string;
  /** The usual form of the name where the document writes another: a variant, or traditional characters. It is the same in every document. */
  canonical?: string;
  kind: SloganKind;
  /** Field of policy, where the lexicon knows the term. */
  category?: string;
  count: number;
  /** How many of the occurrences stand in quotation marks. */
  quoted: number;
  /** Occurrences per 1,000 characters of the speech, to two decimals. */
  per1000: number;
  /** What the term stands for, item by item; absent where nobody says. */
  expansion?: string[];
  /** The document's own explanation of the term, in a glossary or a note, where it names no items that can be counted. */
  definition?: string;
  /** Who says what it stands for: this document, or else the lexicon. */
  expansionSource?: 'document' | 'lexicon';
  /** Where the document says so: from the first item to the last, or the explanation. */
  expansionSpan?: Span;
  /** Where the lexicon knows several things that the term stands for, and neither the date nor the text tells which is meant: those. */
  senses?: SloganSense[];
  /** Year or decade from which on the term was used, where the lexicon is sure. */
  introduced?: string;
  /** In order of their place. */
  occurrences: SloganOccurrence[];
}

/** A set phrase over all documents of a run. */
export interface SloganTotal {
  /** The usual form of its name, whichever form the documents write. */
  term: string;
  kind: SloganKind;
  category?: string;
  /** In how many documents it stands. */
  documents: number;
  count: number;
  quoted: number;
  /** Occurrences per 1,000 characters of all documents, those without the term too. */
  per1000: number;
  /** The first document in which it stands, and where it stands there first. */
  path: string;
  first: Point;
  introduced?: string;
  /** What it stands for, where all that say so agree. */
  expansion?: string[];
  /** The same where they name no items that can be counted. */
  definition?: string;
  /** Who says so; `several` where they do not agree. */
  expansionSource?: 'document' | 'lexicon' | 'several';
  /** Where the lexicon knows several things that it stands for, and no document tells which it means: those. */
  senses?: SloganSense[];
}
