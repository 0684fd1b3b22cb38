/** The divisors that spreadsheets write, by the settings of their system. */
const DIVISORS = [',', ';', '\t'] as const;
/** The first line with which a spreadsheet says what divides the cells. */
const DECLARATION = /^sep=(.)(?:\r\n|\r|\n)/iu;
/** The quotation mark of CSV. */
const QUOTE = '"';

/** Rows of cells, each with the line from 1 on which it begins. */
export interface Table {
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** A quotation that opens is never closed. */
export class UnclosedQuote extends Error {
  override readonly name = 'UnclosedQuote';
  readonly line: number;

  constructor(line: number) {
    super(`the quotation that opens on line ${line} is never closed`);
    this.line = line;
  }
}

/**
 * Reads CSV as spreadsheets write it back: divided by commas, semicolons or tabs, quoted more or less, with any line ends.
 * The divisor is the one that gives the first row the most cells. Linear.
 * @throws UnclosedQuote
 */
export function readCsv(text: string): Table {
  const declared = DECLARATION.exec(text);
  if (declared) return readRows(text, declared[1] as string, declared[0].length, 2);
  const end = text.search(/[\r\n]/u);
  const head = end < 0 ? text : text.slice(0, end);
  const count = (divisor: string): number => head.split(divisor).length;
  const divisor = DIVISORS.reduce((best, one) => (count(one) > count(best) ? one : best));
  return readRows(text, divisor, 0, 1);
}

function readRows(text: string, divisor: string, from: number, firstLine: number): Table {
  const rows: { line: number; cells: string[] }[] = [];
  let line = firstLine;
  let at = from;
  while (at < text.length) {
    const row = { line, cells: [] as string[] };
    for (;;) {
      const { value, end } = text[at] === QUOTE ? quoted(text, at, divisor, line) : bare(text, at, divisor);
      row.cells.push(value);
      line += countLineEnds(text, at, end);
      at = end;
      if (text[at] !== divisor) break;
      at++;
    }
    rows.push(row);
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
  }
  return { rows };
}

/** A cell in quotes; what stands behind the closing one up to the next divisor or line end belongs to it, as for spreadsheets. */
function quoted(text: string, start: number, divisor: string, line: number): { value: string; end: number } {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const close = text.indexOf(QUOTE, from);
    if (close < 0) throw new UnclosedQuote(line);
    if (text[close + 1] !== QUOTE) {
      parts.push(text.slice(from, close));
      const rest = bare(text, close + 1, divisor);
      return { value: parts.join('') + rest.value, end: rest.end };
    }
    parts.push(text.slice(from, close + 1));
    from = close + 2;
  }
}

function bare(text: string, start: number, divisor: string): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== divisor && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(start, end), end };
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count++;
  return count;
}
