import { cell, LINE_END } from './cells.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { visible } from './visible.ts';

/** A row of CSV before its words are made safe. */
export type Row = readonly (string | number | boolean)[];

/** A reporter that writes CSV (RFC 4180) in UTF-8: the names of the columns once, then the rows of each record, then those of the whole run. */
export function csvReporter<DocumentRecord, RunSummary>(
  columns: string,
  { width }: ReporterOptions,
  rowsOf: (record: DocumentRecord) => Iterable<Row>,
  rowsOfRun: (summary: RunSummary) => Iterable<Row> = () => [],
): Reporter<DocumentRecord, RunSummary> {
  // CSV has no escapes for what a terminal obeys, so on a terminal it is made visible; a file gets the text as it is.
  const safe = width === null ? (text: string) => text : visible;
  let isOpen = false;

  function* open(): Generator<string> {
    if (!isOpen) yield columns + LINE_END;
    isOpen = true;
  }

  const written = (row: Row): string =>
    row.map((value) => (typeof value === 'string' ? cell(safe(value)) : String(value))).join(',') + LINE_END;

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
