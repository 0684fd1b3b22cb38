import type { ReporterOptions } from './reporter.ts';
import { cut, displayWidth, padEnd, padStart } from './width.ts';

/** A column of a table: its head, and on which side its cells begin. */
export interface GridColumn {
  readonly head: string;
  readonly align: 'left' | 'right';
}

const GAP = '  ';

/**
 * Lays rows out in columns as wide as their widest cell; on a terminal that is too narrow the first column is cut.
 * The cells are safe for a terminal; the first ones are bold, the others dim.
 */
export function* grid(
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
  { paint, width, ambiguousWidth: ambiguous }: Pick<ReporterOptions, 'paint' | 'width' | 'ambiguousWidth'>,
): Generator<string> {
  const widths = columns.map(({ head }, index) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[index] ?? '', ambiguous)), displayWidth(head, ambiguous)),
  );
  const [first = 0, ...others] = widths;
  const room =
    width === null ? first : Math.min(first, Math.max(LEAST_FIRST, width - others.reduce((sum, each) => sum + GAP.length + each, 0)));
  const pad = (text: string, index: number): string => {
    if (index === 0) return padEnd(cut(text, room, ambiguous), room, ambiguous);
    const fill = columns[index]?.align === 'left' ? padEnd : padStart;
    return fill(text, widths[index] as number, ambiguous);
  };
  const padAll = (cells: readonly string[]): [string, string] => {
    const [head = '', ...tail] = cells.map(pad);
    return [
      head,
      tail
        .map((cell) => GAP + cell)
        .join('')
        .trimEnd(),
    ];
  };
  yield `${paint.dim(
    padAll(columns.map(({ head }) => head))
      .join('')
      .trimEnd(),
  )}\n`;
  for (const row of rows) {
    const [head, tail] = padAll(row);
    yield `${paint.bold(head)}${paint.dim(tail)}\n`;
  }
}

const LEAST_FIRST = 8;
