import { type Row, readCsv } from '../../text/csv.ts';
import type { TermsProblem } from './problem.ts';

export type { Row } from '../../text/csv.ts';

/** Rows up to the mistake that ended the reading, if there was one. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly problem: TermsProblem | null;
}

/** The rows of CSV or TSV. What divides the cells is told by the first line, and where that leaves it open by the name of the file. */
export async function readRows(text: string, path: string): Promise<Rows> {
  const { rows, openQuote } = await readCsv(text, delimiterOf(text, path));
  return { rows, problem: openQuote === null ? null : { severity: 'error', code: 'open-quote', line: openQuote, column: null } };
}

function delimiterOf(text: string, path: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  if (head.includes('\t')) return '\t';
  return !head.includes(',') && /\.(?:tsv|tab)$/i.test(path) ? '\t' : ',';
}
