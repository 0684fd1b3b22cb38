import type { Document } from '../../model.ts';
import { type FlatTable, joined, PLACE, placeOf } from './table.ts';

/** One row a claim in order of place; `evidenceLines` are the lines of what was counted. */
export const CLAIMS_TABLE: FlatTable<Pick<Document, 'path' | 'claims'>> = {
  columns: {
    path: 'text',
    kind: 'text',
    text: 'text',
    claimed: 'integer',
    found: 'integer',
    holds: 'boolean',
    evidenceLines: 'text',
    ...PLACE,
  },
  *rows({ path, claims }) {
    for (const { kind, text, claimed, found, holds, evidence, span } of claims) {
      const lines = evidence.length > 0 ? joined(evidence.map(({ start }) => start.line)) : null;
      yield [path, kind, text, claimed, found, holds, lines, ...placeOf(span)];
    }
  },
};
