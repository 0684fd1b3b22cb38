import type { Document, Failure, Summary, Tool } from '../../model.ts';
import type { Head } from '../head.ts';

/** The record of `outline`: the document with its own keys only. */
export type OutlineRecord = Head & Pick<Document, 'outline' | 'declaredOutline' | 'claims'>;

/** Totals over one run of `outline`. */
export type OutlineSummary = Omit<Summary, 'findings'>;

/** What `outline --format json` prints. */
export interface OutlineReport {
  schemaVersion: 1;
  tool: Tool;
  documents: OutlineRecord[];
  errors: Failure[];
  summary: OutlineSummary;
}
