import type { Failure, RemovedText, SeamPlace, Span, Tool } from '../../model.ts';
import type { Head, Totals } from '../head.ts';

/** One paragraph of the restored speech. */
export interface CleanBlock {
  kind: 'title' | 'byline' | 'salutation' | 'declared-outline' | 'paragraph' | 'omission' | 'annex';
  /** The restored words, on one line. */
  text: string;
  span: Span;
}

/** The record of `clean`. */
export type CleanRecord = Head & {
  blocks: CleanBlock[];
  removals: RemovedText[];
  seams: SeamPlace[];
};

/** Totals over one run of `clean`. */
export type CleanSummary = Totals;

/** What `clean --format json` prints. */
export interface CleanReport {
  schemaVersion: 1;
  tool: Tool;
  documents: CleanRecord[];
  errors: Failure[];
  summary: CleanSummary;
}
