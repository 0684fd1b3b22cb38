import { escapeMarkdown } from './escape-markdown.ts';

/** A column of a Markdown table. */
export interface MarkdownColumn {
  readonly head: string;
  /** Its cells are numbers that we have written: they stand at the right and need no escape. */
  readonly isNumber?: boolean;
}

/** A table of Markdown (GFM), its cells escaped, with a blank line before it. */
export function* markdownTable(columns: readonly MarkdownColumn[], rows: Iterable<readonly (string | number | null)[]>): Generator<string> {
  yield `\n| ${columns.map(({ head }) => escapeMarkdown(head)).join(' | ')} |\n`;
  yield `| ${columns.map(({ isNumber }) => (isNumber ? '---:' : '---')).join(' | ')} |\n`;
  const written = (value: string | number | null, index: number): string =>
    columns[index]?.isNumber ? String(value ?? '') : escapeMarkdown(String(value ?? ''));
  for (const row of rows) yield `| ${row.map(written).join(' | ')} |\n`;
}
