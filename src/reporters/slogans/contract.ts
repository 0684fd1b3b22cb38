import type { Document, Failure, Tool } from '../../model.ts';
import type { Head, Totals } from '../head.ts';

/** The record of `slogans`: the document with its own keys only; the slogans are those that were asked for. */
export type SlogansRecord = Head & Pick<Document, 'slogans'>;

/** Totals over one run of `slogans`, of the slogans that were asked for. */
export type SlogansSummary = Totals & {
  /** Terms, summed over the documents. */
  slogans: number;
  occurrences: number;
};

/** What `slogans --format json` prints. */
export interface SlogansReport {
  schemaVersion: 1;
  tool: Tool;
  documents: SlogansRecord[];
  errors: Failure[];
  summary: SlogansSummary;
}
