import { COLUMN_NAMES, type ColumnName, columnNamed } from './columns.ts';
import type { TermsProblem } from './problem.ts';
import type { Row } from './rows.ts';
import { wordsOf } from './values.ts';

/** The row that names the columns. */
export interface Head {
  /** The columns in their order; undefined for one whose name is not known. */
  readonly columns: readonly (ColumnName | undefined)[];
  /** As the table names them. */
  readonly names: readonly string[];
  readonly problems: readonly TermsProblem[];
}

/** Reads the row that names the columns, in any order. */
export function readHead({ line, cells }: Row): Head {
  const names = cells.map(wordsOf);
  const columns = names.map(columnNamed);
  const problems: TermsProblem[] = [];
  const problem = (code: TermsProblem['code'], details: Partial<TermsProblem>): void => {
    problems.push({ severity: 'error', code, line, column: null, ...details });
  };
  if (columns.every((column) => column === undefined)) problem('no-header', { actual: names.find((name) => name !== '') ?? '' });
  else {
    columns.forEach((column, index) => {
      const actual = names[index] ?? '';
      if (column === undefined && actual !== '') problem('unknown-column', { actual, expected: COLUMN_NAMES });
      if (column !== undefined && columns.indexOf(column) < index) problem('repeated-column', { actual });
    });
    if (!columns.includes('term')) problem('missing-column', { expected: ['term'] });
  }
  return { columns, names, problems };
}
