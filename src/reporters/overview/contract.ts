import type { DocumentRow, Duplicates, Failure, Keywords, SloganTotal, Summary, Tool, Trend } from '../../model.ts';

/** A document in the report on a folder. */
export type ReportedDocument = DocumentRow & {
  /** The file of its own page, from the page of the folder on, with `/` between folders; absent where only that is written. */
  page?: string;
};

/** What `report --format json` prints of several documents. */
export interface FolderReport {
  schemaVersion: 1;
  tool: Tool;
  documents: ReportedDocument[];
  errors: Failure[];
  summary: Summary;
  /** Those in most documents first. */
  slogans: SloganTotal[];
  /** Absent where no words were counted. */
  keywords?: Keywords;
  trend?: Trend;
  duplicates?: Duplicates;
}
