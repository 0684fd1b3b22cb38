import type { BoilerplateKind, Failure, Point, Span, Tool } from '../../model.ts';
import type { Head, Totals } from '../head.ts';

/** One paragraph of the restored speech. */
export interface CleanBlock {
  kind: 'title' | 'byline' | 'salutation' | 'declared-outline' | 'paragraph' | 'omission' | 'annex';
  /** The restored words, on one line. */
  text: string;
  span: Span;
}

/** Text of the file that `clean` leaves out. */
export interface CleanRemoval {
  kind: BoilerplateKind | 'markup';
  /** Id of the rule that removed it. */
  reason: string;
  text: string;
  span: Span;
}

/** A place where `clean` joins two lines of the file, or divides one. */
export interface CleanSeam {
  kind: 'joined' | 'divided';
  /** Id of the rule that joined or divided. */
  reason: string;
  /** Where in the file the second part begins. */
  at: Point;
  /** What stands in the file on either side. */
  context: { before: string; after: string };
}

/** The record of `clean`. */
export type CleanRecord = Head & {
  blocks: CleanBlock[];
  removals: CleanRemoval[];
  seams: CleanSeam[];
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
