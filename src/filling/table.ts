import { type Row, readCsv } from '../text/csv.ts';
import { FormError } from './form.ts';

/** The divisors that spreadsheets write, by the settings of their system. */
const DIVISORS = [',', ';', '\t'] as const;
/** The first line with which a spreadsheet says what divides the cells. */
const DECLARATION = /^sep=(.)(?:\r\n|\r|\n)/iu;

/**
 * The rows of CSV as spreadsheets write it back: divided by commas, semicolons or tabs. The divisor is the one that gives the first row
 * the most cells.
 * @throws FormError where a quotation mark is never closed
 */
export async function readTable(text: string): Promise<readonly Row[]> {
  const declared = DECLARATION.exec(text);
  const { rows, openQuote } = await readCsv(declared ? text.slice(declared[0].length) : text, declared?.[1] ?? divisorOf(text));
  const skipped = declared ? 1 : 0;
  if (openQuote !== null) throw new FormError({ kind: 'unclosed-quote', row: openQuote + skipped });
  return rows.map(({ line, cells }) => ({ line: line + skipped, cells }));
}

function divisorOf(text: string): string {
  const end = text.search(/[\r\n]/u);
  const head = end < 0 ? text : text.slice(0, end);
  const count = (divisor: string): number => head.split(divisor).length;
  return DIVISORS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
