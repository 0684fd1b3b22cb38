import type { DocumentRow } from '../../model.ts';
import type { FlatTable } from './table.ts';

/** One row a document; `findings` are those of every severity. */
export const DOCUMENTS_TABLE: FlatTable<DocumentRow> = {
  columns: {
    path: 'text',
    title: 'text',
    date: 'text',
    encoding: 'text',
    format: 'text',
    characters: 'integer',
    headings: 'integer',
    points: 'integer',
    slogans: 'integer',
    sloganPlaces: 'integer',
    placeholders: 'integer',
    boilerplate: 'integer',
    claims: 'integer',
    brokenClaims: 'integer',
    findings: 'integer',
    errors: 'integer',
    warnings: 'integer',
    infos: 'integer',
    replacedCharacters: 'integer',
    garbledCharacters: 'integer',
  },
  *rows({ findings: { error, warning, info }, replacedCharacters = 0, garbledCharacters = 0, ...row }) {
    const { path, title, date = null, encoding, format, characters, headings, points } = row;
    const { slogans, sloganPlaces, placeholders, boilerplate, claims, brokenClaims } = row;
    const counts = [characters, headings, points, slogans, sloganPlaces, placeholders, boilerplate, claims, brokenClaims];
    const findings = [error + warning + info, error, warning, info];
    yield [path, title, date, encoding, format, ...counts, ...findings, replacedCharacters, garbledCharacters];
  },
};
