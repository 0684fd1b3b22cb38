import type { Span } from '../../model.ts';
import type { Reporter, ReporterOptions } from '../reporter.ts';
import { csvReporter, type Row } from '../rows.ts';

/** What the cells of a column are; any of them may be null, but for the path. */
export type ColumnType = 'text' | 'integer' | 'boolean';

/** A table without anything inside its cells, one row a thing of a document, for programs that read tables. */
export interface FlatTable<DocumentRecord> {
  /** The columns in their order; `path` is the first, and by it tables are joined. */
  readonly columns: Readonly<Record<string, ColumnType>>;
  rows(record: DocumentRecord): Iterable<Row>;
}

/** The columns of a span, as {@link placeOf} fills them. */
export const PLACE = {
  line: 'integer',
  column: 'integer',
  offset: 'integer',
  endLine: 'integer',
  endColumn: 'integer',
  endOffset: 'integer',
} as const satisfies FlatTable<never>['columns'];

/** The cells of a span: lines and columns from 1, offsets from 0 in UTF-16 code units; the end stands behind its last character. */
export function placeOf({ start, end }: Span): number[] {
  return [start.line, start.column, start.offset, end.line, end.column, end.offset];
}

/** Several values as one cell. */
export const joined = (values: readonly (string | number)[]): string => values.join('; ');

/** The names of the columns as the first line of CSV. */
export const headOf = ({ columns }: Pick<FlatTable<never>, 'columns'>): string => Object.keys(columns).join(',');

/** A reporter that writes a flat table as CSV (RFC 4180) in UTF-8. */
export function flatCsv<DocumentRecord, RunSummary>(
  table: FlatTable<DocumentRecord>,
  options: ReporterOptions,
): Reporter<DocumentRecord, RunSummary> {
  return csvReporter(headOf(table), options, (record) => table.rows(record));
}
