import type { Failure, SloganKind, Tool } from '../../model.ts';

/** A row of the lexicon: one sense of one term. */
export interface LexiconEntry {
  /** Stays the same from version to version; `user-1` and so on for rows of the user's own that give none. */
  id: string;
  /** Without quotation marks. */
  term: string;
  kind: SloganKind;
  /** Field of policy. */
  category?: string;
  /** Other forms of the same name. */
  variants: string[];
  /** What the term stands for, item by item; empty where that is local, contested or not sure. */
  expansion: string[];
  /** Year or decade from which on the term was used. */
  introduced?: string;
  /** Last year of its use. */
  until?: string;
  /** Whether the words are the term only in quotation marks. */
  quotedOnly: boolean;
  /** First and last year of the texts in which it was found. */
  attested?: string;
  /** On what the row rests. */
  source?: string;
}

/** Totals over one run of `lexicon`. */
export interface LexiconSummary {
  entries: number;
  terms: number;
  /** Queries for which nothing was found. */
  errors: number;
}

/** What `lexicon --format json` prints. */
export interface LexiconReport {
  schemaVersion: 1;
  tool: Tool;
  /** What was found, each row once however many queries found it. */
  entries: LexiconEntry[];
  /** Queries for which nothing was found; `path` is the query. */
  errors: Failure[];
  summary: LexiconSummary;
}

/** What was found for one query, as it is handed to a reporter. */
export interface LexiconAnswer {
  /** Whether the query is the name or id of what was found: then people are shown all of it. */
  isExact: boolean;
  entries: LexiconEntry[];
}
