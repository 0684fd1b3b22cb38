import type { Document } from '../../model.ts';
import { type FlatTable, joined } from './table.ts';

/** One row a placeholder in order of place; the suggestions and what they rest on stand in the same order. */
export const PLACEHOLDERS_TABLE: FlatTable<Pick<Document, 'path' | 'placeholders'>> = {
  columns: {
    path: 'text',
    id: 'text',
    category: 'text',
    text: 'text',
    unit: 'text',
    before: 'text',
    after: 'text',
    suggestions: 'text',
    line: 'integer',
    column: 'integer',
    offset: 'integer',
    evidence: 'text',
    evidencePhrase: 'text',
    evidenceLine: 'text',
  },
  *rows({ path, placeholders }) {
    for (const { id, category, text, unit = null, context, suggestions, evidence, span } of placeholders) {
      const { line, column, offset } = span.start;
      const basis = [
        evidence ? joined(evidence.map(({ source }) => source)) : null,
        evidence ? joined(evidence.map(({ phrase }) => phrase)) : null,
        evidence ? joined(evidence.map((one) => one.span?.start.line ?? '')) : null,
      ];
      const suggested = suggestions ? joined(suggestions) : null;
      yield [path, id, category, text, unit, context.before, context.after, suggested, line, column, offset, ...basis];
    }
  },
};
