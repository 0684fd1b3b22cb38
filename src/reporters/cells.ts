/** End of a row of CSV, by RFC 4180. */
export const LINE_END = '\r\n';

/** A spreadsheet would run the cell, full-width signs included; one sign alone is only text. */
const RUNNABLE = /^[=+\-@\t\r\n＝＋－＠]./s;
const QUOTED = /[",\r\n]|^\s|\s$/;

/** A text cell of CSV: defused with an apostrophe where a spreadsheet would run it, quoted where it must be. */
export function cell(text: string): string {
  const defused = RUNNABLE.test(text) ? `'${text}` : text;
  return QUOTED.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}

/** The text of a cell that {@link cell} defused: somebody who writes CSV by hand defuses a value in the same way. */
export function undefused(text: string): string {
  return text.startsWith("'") && RUNNABLE.test(text.slice(1)) ? text.slice(1) : text;
}
