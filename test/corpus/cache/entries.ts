import fc from 'fast-check';
import type { CachePlace, Entry } from '../../../src/corpus/cache/cache.ts';

/** A short entry, as one of a document with two slogans. */
export const ENTRY: Entry = {
  digest: {
    row: {
      path: 'speech.txt',
      encoding: 'utf-8',
      format: 'text',
      title: '在全县大会上的讲话',
      characters: 1200,
      headings: 3,
      points: 4,
      slogans: 2,
      sloganPlaces: 3,
      placeholders: 0,
      boilerplate: 1,
      claims: 1,
      brokenClaims: 0,
      findings: { error: 0, warning: 1, info: 2 },
    },
    terms: [
      {
        term: '四个意识',
        kind: 'numeral',
        category: '党建',
        count: 2,
        quoted: 2,
        per1000: 1.67,
        first: { line: 3, column: 5, offset: 40 },
      },
      { term: '试金石', kind: 'metaphor', count: 1, quoted: 0, per1000: 0.83, first: { line: 9, column: 1, offset: 700 } },
    ],
  },
  record: Buffer.from('{"title":"在全县大会上的讲话"}'),
};

export const place = (root: string, namespace = 'run', room = 1e9): CachePlace => ({ root, build: BUILD, namespace, room });

/** The program that the tests stand for. */
export const BUILD = '0.1.0-0123456789abcdef';

const text = fc.string({ unit: 'binary' });
const count = fc.nat();
const point = fc.record({ line: count, column: count, offset: count });
const term = fc.record(
  {
    term: text,
    canonical: text,
    kind: fc.constantFrom('numeral' as const, 'formulation' as const, 'metaphor' as const),
    category: text,
    count,
    quoted: count,
    per1000: fc.double({ min: 0, max: 1000, noNaN: true }),
    expansion: fc.array(text),
    first: point,
  },
  { requiredKeys: ['term', 'kind', 'count', 'quoted', 'per1000', 'first'] },
);
const row = fc.record(
  {
    path: text,
    encoding: text,
    format: text,
    title: fc.option(text),
    date: text,
    characters: count,
    headings: count,
    points: count,
    slogans: count,
    sloganPlaces: count,
    placeholders: count,
    boilerplate: count,
    claims: count,
    brokenClaims: count,
    findings: fc.record({ error: count, warning: count, info: count }),
  },
  { noNullPrototype: true },
);

/** Any entry: its texts of any characters, its record of any bytes. */
export const anyEntry: fc.Arbitrary<Entry> = fc.record({
  digest: fc.record({ row: row as fc.Arbitrary<Entry['digest']['row']>, terms: fc.array(term) as fc.Arbitrary<Entry['digest']['terms']> }),
  record: fc.uint8Array({ maxLength: 3000 }),
});

/** Any key. */
export const anyKey: fc.Arbitrary<string> = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
