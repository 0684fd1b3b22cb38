import type { CsvError } from 'csv-parse/sync';

/** A row of a table: its cells, and the line on which it begins, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows up to a quotation mark that is never closed, and the line of the row that holds it; null where there is none. */
export interface Csv {
  readonly rows: readonly Row[];
  readonly openQuote: number | null;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * The rows of CSV with the quoting of RFC 4180 and any line ends, rows of different lengths too; a quotation mark inside a cell that is
 * not quoted stands for itself.
 */
export async function readCsv(text: string, delimiter: string): Promise<Csv> {
  // Seldom needed: most runs read no table.
  const { parse } = await import('csv-parse/sync');
  const rows: Row[] = [];
  const bytes = Buffer.from(text);
  let line = 1;
  let from = 0;
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      on_record(cells: string[], { bytes: end }) {
        rows.push({ line, cells });
        // The parser counts lines too, but an end of two characters inside a cell twice.
        line += lineEnds(bytes.subarray(from, end));
        from = end;
        return null;
      },
    });
  } catch (error) {
    if ((error as CsvError).code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    return { rows, openQuote: line };
  }
  return { rows, openQuote: null };
}

/** How many lines end in the bytes: with CR, LF or both. */
function lineEnds(bytes: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === LF || (bytes[i] === CR && bytes[i + 1] !== LF)) count++;
  return count;
}
