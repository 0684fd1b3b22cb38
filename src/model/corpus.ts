import type { Document, FindingCounts } from './document.ts';

/** One document in one row: what is shown of it beside many others. */
export interface DocumentRow
  extends Pick<
    Document,
    'path' | 'encoding' | 'format' | 'title' | 'date' | 'dates' | 'characters' | 'replacedCharacters' | 'garbledCharacters'
  > {
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
