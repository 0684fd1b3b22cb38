/** Where the date of a document was found. */
export type DateOrigin = 'dateline' | 'front-matter' | 'title' | 'file-name';

/** From when a document is, and who says so. */
export interface DocumentDate {
  /** As ISO 8601: `2021-02-23`, `2021-02` or `2021`. */
  date: string;
  origin: DateOrigin;
}
