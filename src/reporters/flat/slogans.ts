import type { Document } from '../../model.ts';
import type { FlatTable } from './table.ts';

/** One row an occurrence, by term and then by place; (path, term) joins to the terms of a document. */
export const SLOGANS_TABLE: FlatTable<Pick<Document, 'path' | 'slogans'>> = {
  columns: {
    path: 'text',
    term: 'text',
    canonical: 'text',
    kind: 'text',
    category: 'text',
    text: 'text',
    quoted: 'boolean',
    line: 'integer',
    column: 'integer',
    offset: 'integer',
    endOffset: 'integer',
  },
  *rows({ path, slogans }) {
    for (const { term, canonical = term, kind, category = null, occurrences } of slogans) {
      for (const { text, quoted, span } of occurrences) {
        const { line, column, offset } = span.start;
        yield [path, term, canonical, kind, category, text, quoted, line, column, offset, span.end.offset];
      }
    }
  },
};
