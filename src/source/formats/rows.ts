/** A line of a document, before lines become paragraphs. */
export interface DocumentLine {
  readonly text: string;
  /** Of the heading that it is, from 1. */
  readonly level?: number;
  /** Whether it belongs to a table of contents. */
  readonly isContents?: boolean;
  readonly isTitle?: boolean;
}

const isFilled = ({ text }: DocumentLine): boolean => text.trim() !== '';

/**
 * The lines of a row of a table: one, with tabs between the cells, where each cell holds at most one; else those of one cell after
 * the other, as in tables that arrange a page.
 */
export function joinCells(cells: readonly (readonly DocumentLine[])[]): readonly DocumentLine[] {
  const filled = cells.map((cell) => cell.filter(isFilled));
  if (filled.filter((cell) => cell.length > 0).length < 2 || filled.some((cell) => cell.length > 1)) return cells.flat();
  return [{ text: filled.map(([line]) => line?.text.trim() ?? '').join('\t') }];
}
