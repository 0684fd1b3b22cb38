/** The rows of a table below its head, as lists of cells. Cells are divided by tabs and hold no line feed. */
export function readTable(table: string): string[][] {
  return table
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
