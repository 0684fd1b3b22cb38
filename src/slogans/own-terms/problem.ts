/** What can be wrong with a table of terms, or odd about it. */
export type TermsProblemCode =
  // Of the table as a whole.
  | 'no-header'
  | 'unknown-column'
  | 'repeated-column'
  | 'missing-column'
  | 'open-quote'
  | 'extra-cell'
  // Of one row.
  | 'no-term'
  | 'short-name'
  | 'unknown-value'
  | 'bad-year'
  | 'until-before-introduced'
  // Of rows that do not go together.
  | 'repeated-id'
  | 'repeated-term'
  | 'taken-name'
  // Odd, and the row is taken all the same.
  | 'other-count';

/** Something about a table of terms that its author should know. What else it says depends on the code. */
export interface TermsProblem {
  readonly severity: 'error' | 'warning';
  readonly code: TermsProblemCode;
  /** Line on which the row begins, from 1. */
  readonly line: number;
  /** The column as the table names it; null where no column is meant. */
  readonly column: string | null;
  /** What stands there. */
  readonly actual?: string;
  /** What may stand there. */
  readonly expected?: readonly string[];
  /** Line of the other row, where two do not go together. */
  readonly otherLine?: number;
}
