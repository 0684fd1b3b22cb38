import type { AnnotatedDocument, Failure, Summary, Tool } from '../../model.ts';

/** What `report --format json` prints of one speech; of several documents it prints a `FolderReport`. */
export interface SpeechReport {
  schemaVersion: 1;
  tool: Tool;
  documents: AnnotatedDocument[];
  errors: Failure[];
  summary: Summary;
}
