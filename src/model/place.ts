/**
 * A place in the decoded file, or in the text that was taken out of a document (`.docx`, …). `line` and `column` count from 1, `offset`
 * from 0, all in UTF-16 code units.
 */
export interface Point {
  line: number;
  column: number;
  offset: number;
  /** In a document without lines: the number of the paragraph, from 1, empty ones counted. */
  paragraph?: number;
  /** In a document of pages: the number of the page, from 1. */
  page?: number;
}

/** Half-open stretch of the decoded file as the user has it; page marks inside it are included. */
export interface Span {
  start: Point;
  end: Point;
}
