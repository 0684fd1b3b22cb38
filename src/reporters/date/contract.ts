import type { Dating, Failure, Tool } from '../../model.ts';
import type { Head, Totals } from '../head.ts';

/** The record of `date`: the document with its own keys only. */
export type DateRecord = Head & { dating: Dating };

/** Totals over one run of `date`. */
export type DateSummary = Totals & {
  /** Documents of which a first and a last year are told. */
  bounded: number;
  /** Documents whose own date lies outside of what their evidence says. */
  outside: number;
  anachronisms: number;
};

/** What `date --format json` prints. */
export interface DateReport {
  schemaVersion: 1;
  tool: Tool;
  documents: DateRecord[];
  errors: Failure[];
  summary: DateSummary;
}
