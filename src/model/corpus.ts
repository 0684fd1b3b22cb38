import type { FindingCounts } from '../model.ts';

/** One document in one row: what is shown of it beside many others. */
export interface DocumentRow {
  /** As in the record of the document. */
  path: string;
  encoding: string;
  format: string;
  title: string | null;
  date?: string;
  characters: number;
  replacedCharacters?: number;
  garbledCharacters?: number;
  notices?: string[];
  headings: number;
  points: number;
  /** Different terms, and the places at which they stand. */
  slogans: number;
  sloganPlaces: number;
  placeholders: number;
  boilerplate: number;
  claims: number;
  /** Claims that were checked and do not hold. */
  brokenClaims: number;
  findings: FindingCounts;
}
