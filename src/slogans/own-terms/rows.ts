import type { CsvError } from 'csv-parse/sync';
import type { TermsProblem } from './problem.ts';

/** A row of a table: its cells, and the line on which it begins, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows up to the mistake that ended the reading, if there was one. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly problem: TermsProblem | null;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * The rows of CSV or TSV, both with the quoting of RFC 4180; a quotation mark inside a cell that is not quoted stands for itself.
 * What divides the cells is told by the first line, and where that leaves it open by the name of the file.
 */
export async function readRows(text: string, path: string): Promise<Rows> {
  // Seldom needed: most runs have no table of the user's.
  const { parse } = await import('csv-parse/sync');
  const rows: Row[] = [];
  const bytes = Buffer.from(text);
  let line = 1;
  let from = 0;
  try {
    parse(bytes, {
      delimiter: delimiterOf(text, path),
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
    return { rows, problem: { severity: 'error', code: 'open-quote', line, column: null } };
  }
  return { rows, problem: null };
}

/** How many lines end in the bytes: with CR, LF or both. */
function lineEnds(bytes: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === LF || (bytes[i] === CR && bytes[i + 1] !== LF)) count++;
  return count;
}

function delimiterOf(text: string, path: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  if (head.includes('\t')) return '\t';
  return !head.includes(',') && /\.(?:tsv|tab)$/i.test(path) ? '\t' : ',';
}
