import type { DocumentDate, DocumentRow, Duplicates, Failure, Keywords, SloganTotal, Summary, Tool, Trend } from '../../model.ts';

/** A document in the report on a folder. */
export type ReportedDocument = DocumentRow & {
  /** From when it is, by what it prints or is called; absent where nothing says so. */
  dated?: DocumentDate;
  /** The file of its own page, from the page of the folder on, with `/` between folders; absent where only that is written. */
  page?: string;
};

/** What of the documents stands in more than one of them. */
export interface ReportedDuplicates extends Duplicates {
  /** How many pairs and passages there are: of very many only those are told that share most. */
  found: { pairs: number; passages: number };
}

/** What `report --format json` prints of several documents. */
export interface FolderReport {
  schemaVersion: 1;
  tool: Tool;
  documents: ReportedDocument[];
  errors: Failure[];
  summary: Summary;
  /** Those in most documents first. */
  slogans: SloganTotal[];
  /** The fifty weightiest, or so many as are to be shown; absent where no words were counted. */
  keywords?: Keywords;
  /** The fifty most frequent, or so many as are to be shown; `trend` tells of all. */
  trend: Trend;
  /** Absent where nobody looked for it. */
  duplicates?: ReportedDuplicates;
}
