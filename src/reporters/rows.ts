import { CSV, cell, type Dialect } from './cells.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { visible } from './visible.ts';

/** A row of a table before its words are made safe. */
export type Row = readonly (string | number | boolean)[];

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
  const { delimiter, lineEnd } = dialect;
  // CSV has no escapes for what a terminal obeys, so on a terminal it is made visible; a file gets the text as it is.
  const safe = width === null ? (text: string) => text : visible;
  let isOpen = false;

  function* open(): Generator<string> {
    if (!isOpen) yield columns.replaceAll(',', delimiter) + lineEnd;
    isOpen = true;
  }

  const written = (row: Row): string =>
    row.map((value) => (typeof value === 'string' ? cell(safe(value), dialect) : String(value))).join(delimiter) + lineEnd;

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
