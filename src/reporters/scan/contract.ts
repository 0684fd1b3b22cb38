import type { DocumentRow, Failure, Summary, Tool } from '../../model.ts';

/** A document in the index of a folder of records. */
export type IndexedDocument = DocumentRow & {
  /** The file with its record, from the folder on, with `/` between folders. */
  file: string;
};

/** `index.json` in a folder that `scan --output` has written. */
export interface ScanIndex {
  schemaVersion: 1;
  tool: Tool;
  documents: IndexedDocument[];
  errors: Failure[];
  summary: Summary;
}
