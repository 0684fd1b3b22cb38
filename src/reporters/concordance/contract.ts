import type { Failure, Hit, Tool } from '../../model.ts';
import type { Head, Totals } from '../head.ts';

/** The record of `concordance`. */
export type ConcordanceRecord = Head & {
  /** How often what was searched for stands in the speech. */
  count: number;
  /** Hits per 1,000 characters of the speech, to two decimals. */
  per1000: number;
  /** The hits, at most as many as were asked for; absent where only counts or files were. */
  hits?: Hit[];
};

/** Totals over one run of `concordance`. */
export type ConcordanceSummary = Totals & {
  /** What was looked for: the words, for an id of the lexicon every name of the term, or the expression. */
  searched: string[];
  documentsWithHits: number;
  /** How often it was found, shown or not. */
  hits: number;
};

/** What `concordance --format json` prints. */
export interface ConcordanceReport {
  schemaVersion: 1;
  tool: Tool;
  documents: ConcordanceRecord[];
  errors: Failure[];
  summary: ConcordanceSummary;
}
