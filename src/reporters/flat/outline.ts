import type { Document } from '../../model.ts';
import { type OutlineFilter, walk } from '../walk.ts';
import type { FlatTable } from './table.ts';

/**
 * One row a heading or point. `parent` is the `offset` of the row that the node stands under, null at the top, so that (path, parent)
 * joins to (path, offset).
 */
export function outlineTable(filter: OutlineFilter): FlatTable<Pick<Document, 'path' | 'outline'>> {
  return {
    columns: {
      path: 'text',
      level: 'integer',
      kind: 'text',
      marker: 'text',
      ordinal: 'integer',
      title: 'text',
      line: 'integer',
      column: 'integer',
      offset: 'integer',
      characters: 'integer',
      parent: 'integer',
    },
    *rows({ path, outline }) {
      for (const { node, parent } of walk(outline, filter)) {
        const { kind, level, marker, ordinal, title, characters, span } = node;
        const { line, column, offset } = span.start;
        yield [path, level, kind, marker, ordinal, title, line, column, offset, characters, parent?.span.start.offset ?? null];
      }
    },
  };
}
