import type { Document } from '../../model.ts';
import { type FlatTable, joined, PLACE, placeOf } from './table.ts';

/** One row a finding in order of place. */
export const FINDINGS_TABLE: FlatTable<Pick<Document, 'path' | 'findings'>> = {
  columns: { path: 'text', rule: 'text', severity: 'text', message: 'text', actual: 'text', expected: 'text', fix: 'text', ...PLACE },
  *rows({ path, findings }) {
    for (const { rule, severity, message, actual = null, expected, fix = null, span } of findings) {
      yield [path, rule, severity, message, actual, expected ? joined(expected) : null, fix, ...placeOf(span)];
    }
  },
};
