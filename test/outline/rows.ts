import type { OutlineNode } from '../../src/model.ts';
import { onOneLine } from '../restore/cases.ts';

/** Rows `kind | marker | title`, two spaces of indent a level, as the gold files write an outline. */
export function rowsOf(nodes: readonly OutlineNode[], indent = ''): string[] {
  return nodes.flatMap(({ kind, marker, title, children }) => [
    `${indent}${kind} | ${onOneLine(marker)} | ${onOneLine(title)}`.trimEnd(),
    ...rowsOf(children, `${indent}  `),
  ]);
}
