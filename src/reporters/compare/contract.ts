import type { Comparison, Failure, Tool } from '../../model.ts';
import type { Head, Totals } from '../head.ts';

/** A comparison, or those parts of it that were asked for. */
export type ComparisonView = Pick<Comparison, 'result' | 'figures'> & Partial<Omit<Comparison, 'result' | 'figures'>>;

/** The record of `compare`: both documents, the first first, and what became of it. */
export interface CompareRecord {
  documents: Head[];
  comparison: ComparisonView;
}

/** Totals of `compare`. */
export type CompareSummary = Totals & {
  /** Null where one of the two could not be read. */
  result: Comparison['result'] | null;
};

/** What `compare --format json` prints. */
export interface CompareReport {
  schemaVersion: 1;
  tool: Tool;
  /** The first and the second document; none where one of the two could not be read. */
  documents: Head[];
  errors: Failure[];
  comparison: ComparisonView | null;
  summary: CompareSummary;
}

/** A line of `compare --format ndjson`. */
export type ComparisonLine = { type: 'comparison' } & ComparisonView;
