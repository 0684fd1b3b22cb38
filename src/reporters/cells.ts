/** How a table is written as text, with the quoting of RFC 4180. */
export interface Dialect {
  readonly delimiter: string;
  readonly lineEnd: string;
  /** What must stand in quotation marks. */
  readonly quoted: RegExp;
}

/** CSV, by RFC 4180. */
export const CSV: Dialect = { delimiter: ',', lineEnd: '\r\n', quoted: /[",\r\n]|^\s|\s$/ };
/** The same with tabs, in lines as text tools have them. */
export const TSV: Dialect = { delimiter: '\t', lineEnd: '\n', quoted: /["\t\r\n]|^\s|\s$/ };

/** A spreadsheet would run the cell, full-width signs included; one sign alone is only text. */
const RUNNABLE = /^[=+\-@\t\r\n＝＋－＠]./s;

/** A text cell: defused with an apostrophe where a spreadsheet would run it, quoted where it must be. */
export function cell(text: string, { quoted }: Dialect = CSV): string {
  const defused = RUNNABLE.test(text) ? `'${text}` : text;
  return quoted.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}

/** The text of a cell that {@link cell} defused: somebody who writes CSV by hand defuses a value in the same way. */
export function undefused(text: string): string {
  return text.startsWith("'") && RUNNABLE.test(text.slice(1)) ? text.slice(1) : text;
}
