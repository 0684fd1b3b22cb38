import type { Document, Failure, Placeholder, Tool } from '../../model.ts';
import type { Head } from '../head.ts';

/** The record of `placeholders`: the document with its own keys only. */
export type PlaceholdersRecord = Head & Pick<Document, 'placeholders'>;

/** Totals over one run of `placeholders`. */
export interface PlaceholdersSummary {
  documents: number;
  errors: number;
  characters: number;
  placeholders: number;
  /** How many there are of each category. */
  categories: Record<Placeholder['category'], number>;
  /** The documents with the most placeholders, the fullest first; at most ten, and none without any. */
  mostOpen: { path: string; placeholders: number }[];
}

/** What `placeholders --format json` prints. */
export interface PlaceholdersReport {
  schemaVersion: 1;
  tool: Tool;
  documents: PlaceholdersRecord[];
  errors: Failure[];
  summary: PlaceholdersSummary;
}
