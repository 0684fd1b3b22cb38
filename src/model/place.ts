/** A place in the decoded file. `line` and `column` count from 1, `offset` from 0, all in UTF-16 code units. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** Half-open stretch of the decoded file as the user has it; page marks inside it are included. */
export interface Span {
  start: Point;
  end: Point;
}
