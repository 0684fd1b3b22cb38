import type { DocumentRow, Summary } from '../../../src/model.ts';
import { plain } from '../../../src/reporters/paint.ts';
import type { ScanOptions } from '../../../src/reporters/scan/options.ts';

/** Of a run whose results go to a file. */
export const OPTIONS: ScanOptions = {
  tool: { name: 'speechkit', version: '1.2.3' },
  lang: 'zh',
  width: null,
  ambiguousWidth: 1,
  paint: plain,
  several: true,
  sort: 'path',
  reverse: false,
  limit: null,
  top: 10,
  table: null,
  bom: false,
};

/** A document of which nothing is known but what is given. */
export function row(parts: Partial<DocumentRow>): DocumentRow {
  return {
    path: 'a.txt',
    encoding: 'utf-8',
    format: 'text',
    title: '讲话',
    characters: 0,
    headings: 0,
    points: 0,
    slogans: 0,
    sloganPlaces: 0,
    placeholders: 0,
    boilerplate: 0,
    claims: 0,
    brokenClaims: 0,
    findings: { error: 0, warning: 0, info: 0 },
    ...parts,
  };
}

/** The totals of these rows. */
export function summaryOf(rows: readonly DocumentRow[]): Summary {
  const sum = (key: 'characters' | 'headings' | 'points' | 'brokenClaims'): number => rows.reduce((total, one) => total + one[key], 0);
  return {
    documents: rows.length,
    errors: 0,
    characters: sum('characters'),
    headings: sum('headings'),
    points: sum('points'),
    brokenClaims: sum('brokenClaims'),
    findings: { error: 0, warning: 0, info: 0 },
  };
}
