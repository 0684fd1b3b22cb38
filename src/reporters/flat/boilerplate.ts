import type { Document } from '../../model.ts';
import { type FlatTable, PLACE, placeOf } from './table.ts';

/** One row a stretch of text that is not part of the speech, in order of place. */
export const BOILERPLATE_TABLE: FlatTable<Pick<Document, 'path' | 'boilerplate'>> = {
  columns: { path: 'text', kind: 'text', text: 'text', ...PLACE },
  *rows({ path, boilerplate }) {
    for (const { kind, text, span } of boilerplate) yield [path, kind, text, ...placeOf(span)];
  },
};
