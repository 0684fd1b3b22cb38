import { CSV, cell, type Dialect } from './cells.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { visible } from './visible.ts';

/** A row of a table before its words are made safe; null is an empty cell. */
export type Row = readonly (string | number | boolean | null)[];

/** Rows tell of the record alone, not of the text that it is of. */
interface CsvReporter<DocumentRecord, RunSummary> extends Reporter<DocumentRecord, RunSummary> {
  document(record: DocumentRecord): Iterable<string>;
}

/** A reporter that writes CSV (RFC 4180), or another dialect of it, in UTF-8: the names of the columns once, the rows of each record, those of the run. */
export function csvReporter<DocumentRecord, RunSummary>(
  columns: string,
  { width }: ReporterOptions,
  rowsOf: (record: DocumentRecord) => Iterable<Row>,
  dialect: Dialect = CSV,
  rowsOfRun: (summary: RunSummary) => Iterable<Row> = () => [],
): CsvReporter<DocumentRecord, RunSummary> {
  const written = rowWriter(width, dialect);
  let isOpen = false;

  function* open(): Generator<string> {
    if (!isOpen) yield columnsLine(columns, dialect);
    isOpen = true;
  }

  return {
    *document(record) {
      yield* open();
      for (const row of rowsOf(record)) yield written(row);
    },
    *end(summary) {
      yield* open();
      for (const row of rowsOfRun(summary)) yield written(row);
    },
  };
}

/** The names of the columns, divided by commas, as the first line of the dialect. */
export function columnsLine(columns: string, { delimiter, lineEnd }: Dialect): string {
  return columns.replaceAll(',', delimiter) + lineEnd;
}

/** Writes a row as a line. @param width as in {@link ReporterOptions} */
export function rowWriter(width: number | null, dialect: Dialect): (row: Row) => string {
  // CSV has no escapes for what a terminal obeys, so on a terminal it is made visible; a file gets the text as it is.
  const safe = width === null ? (text: string) => text : visible;
  const written = (value: Row[number]): string => (typeof value === 'string' ? cell(safe(value), dialect) : String(value ?? ''));
  return (row) => row.map(written).join(dialect.delimiter) + dialect.lineEnd;
}
