import type { DuplicateCluster, DuplicatePair, Duplicates, Failure, SharedPassage, Tool } from '../../model.ts';

/** Totals over one run of `duplicates`, whatever the limit. */
export interface DuplicatesSummary {
  documents: number;
  errors: number;
  /** Han characters of all documents. */
  characters: number;
  clusters: number;
  pairs: number;
  passages: number;
  /** Whether a passage stands in so many documents that each is only held against some of the others, so that there are more pairs than these. */
  isPartial: boolean;
}

/** What `duplicates --format json` prints: of pairs and passages those that share most, up to `--limit`. */
export interface DuplicatesReport extends Duplicates {
  schemaVersion: 1;
  tool: Tool;
  errors: Failure[];
  summary: DuplicatesSummary;
}

/** A line of `duplicates --format ndjson`. */
export type ClusterLine = { type: 'cluster' } & DuplicateCluster;
/** A line of `duplicates --format ndjson`. */
export type PairLine = { type: 'pair' } & DuplicatePair;
/** A line of `duplicates --format ndjson`. */
export type PassageLine = { type: 'passage' } & SharedPassage;
