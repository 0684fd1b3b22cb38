import type { Document, Failure, Tool, WordEngine, WordTotal } from '../../model.ts';
import type { Head, Totals } from '../head.ts';

/** The record of `words`: the document with its own keys only. */
export type WordsRecord = Head & Pick<Document, 'words'>;

/** Totals over one run of `words`. */
export type WordsSummary = Totals & {
  engine: WordEngine;
  /** Words and numbers, repetitions too (词次). */
  tokens: number;
  /** Different ones (词种). */
  types: number;
  /** How many of them are of the kind that was asked for, listed or not. */
  matching?: number;
  /** Those, most frequent first, where all documents were to be counted together. */
  entries?: WordTotal[];
};

/** What `words --format json` prints. */
export interface WordsReport {
  schemaVersion: 1;
  tool: Tool;
  documents: WordsRecord[];
  errors: Failure[];
  summary: WordsSummary;
}
