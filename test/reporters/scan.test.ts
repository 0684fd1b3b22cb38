import fc from 'fast-check';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { Document, DocumentRow, SloganTotal, Summary } from '../../src/model.ts';
import { plain } from '../../src/reporters/paint.ts';
import { loadScanReporter } from '../../src/reporters/scan/formats.ts';
import type { ScanOptions } from '../../src/reporters/scan/options.ts';
import { SORT_KEYS, sortRows } from '../../src/reporters/scan/order.ts';
import type { ScanReporter } from '../../src/reporters/scan/reporter.ts';
import { createReporter } from '../../src/reporters/scan/table.ts';
import { displayWidth } from '../../src/reporters/width.ts';

const OPTIONS: ScanOptions = {
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

function row(parts: Partial<DocumentRow>): DocumentRow {
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

function summaryOf(rows: readonly DocumentRow[]): Summary {
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

function report(rows: readonly DocumentRow[], options: Partial<ScanOptions> = {}, totals: readonly SloganTotal[] = []): string {
  const reporter = createReporter({ ...OPTIONS, ...options });
  const pieces = rows.flatMap((one) => [...reporter.document(new Uint8Array(), one)]);
  return [...pieces, ...reporter.end(summaryOf(rows), totals)].join('');
}

const pathsIn = (text: string): string[] => [...text.matchAll(/^\S+\.txt/gm)].map(([path]) => path);

describe('the order of the rows', () => {
  const rows = [
    row({ path: 'a.txt', title: null, characters: 2, placeholders: 9 }),
    row({ path: 'b.txt', title: '乙', date: '2024', characters: 30, findings: { error: 0, warning: 1, info: 1 } }),
    row({ path: 'c.txt', title: '丙', date: '2021-02', characters: 30, brokenClaims: 1, findings: { error: 1, warning: 0, info: 0 } }),
  ];

  it.each([
    ['path', 'a b c', 'c b a'],
    ['title', 'c b a', 'b c a'],
    ['date', 'c b a', 'b c a'],
    ['characters', 'b c a', 'a b c'],
    ['blanks', 'a b c', 'b c a'],
    ['findings', 'b c a', 'a c b'],
    ['claims', 'c a b', 'a b c'],
  ] as const)(
    'by %s is %s, and the other way round %s; what has none is last, equal ones keep their order',
    (sort, forwards, backwards) => {
      const order = (reverse: boolean): string =>
        pathsIn(report(rows, { sort, reverse }))
          .map((path) => path[0])
          .join(' ');
      expect([order(false), order(true)]).toEqual([forwards, backwards]);
    },
  );

  it('loses no row', () => {
    const some = fc.array(fc.record({ title: fc.option(fc.string()), date: fc.constantFrom('2020', '2021-01-01'), characters: fc.nat() }));
    fc.assert(
      fc.property(some, fc.constantFrom(...SORT_KEYS), fc.boolean(), (parts, key, isReverse) => {
        const all = parts.map((part, index) => row({ ...part, path: String(index) }));
        const sorted = [...all];
        sortRows(sorted, key, isReverse);
        expect(new Set(sorted)).toEqual(new Set(all));
      }),
    );
  });
});

describe('the report', () => {
  const rows = Array.from({ length: 12 }, (_, index) =>
    row({ path: `reports/${2000 + index}.txt`, title: '政府工作报告', characters: 10_000 + index, headings: index }),
  );

  it('shows every row unless told otherwise, and sums all of them', () => {
    expect(pathsIn(report(rows))).toHaveLength(12);
    const short = report(rows, { limit: 3 });
    expect(pathsIn(short)).toEqual(['reports/2000.txt', 'reports/2001.txt', 'reports/2002.txt']);
    expect(short).toContain('（另有 9 篇）');
    expect(short).toMatch(/合计 12 篇 +120066 +66 /);
  });

  it('shows none with --limit 0, and no slogans with --top 0', () => {
    const totals = [
      {
        term: '四个意识',
        kind: 'numeral',
        documents: 1,
        count: 1,
        quoted: 0,
        per1000: 1,
        path: 'a',
        first: { line: 1, column: 1, offset: 0 },
      },
    ] as const;
    expect(pathsIn(report(rows, { limit: 0 }))).toEqual([]);
    expect(report(rows, { limit: 0 }, totals)).toContain('四个意识');
    expect(report(rows, { top: 0 }, totals)).not.toContain('四个意识');
  });

  it('says whose characters are damaged', () => {
    const text = report([row({}), row({ path: 'b.txt', replacedCharacters: 3 })]);
    expect(text).toMatch(/1 篇有损坏的字符\n.*\nb\.txt +3 +0\n/);
  });

  it.each(SORT_KEYS)('keeps the column that it is sorted by on a narrow terminal: %s', (sort) => {
    const labels = {
      path: '文稿',
      title: '题目',
      date: '日期',
      characters: '字数',
      headings: '标题',
      points: '要点',
      slogans: '提法',
      blanks: '待填',
      findings: '问题',
      claims: '不符',
    };
    expect(report([row({ date: '2024' })], { sort, width: 30 }).split('\n')[0]).toContain(labels[sort]);
  });

  it('is no wider than the terminal, whatever paths and titles hold', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '政', '“', '\u202e', '\u001b', '/', '\n', '𠮷', '.'), maxLength: 80 });
    const some = fc.array(
      fc.record({ path: text, title: fc.option(text), characters: fc.nat({ max: 9_999_999 }), placeholders: fc.nat({ max: 9999 }) }),
    );
    fc.assert(
      fc.property(
        some,
        fc.constantFrom(40, 60, 80, 120),
        fc.constantFrom<1 | 2>(1, 2),
        fc.constantFrom('zh' as const, 'en' as const),
        (parts, width, ambiguousWidth, lang) => {
          const lines = report(parts.map(row), { width, ambiguousWidth, lang }).split('\n');
          expect(lines.filter((line) => displayWidth(line, ambiguousWidth) > width)).toEqual([]);
          expect(lines.join('')).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
        },
      ),
    );
  });

  it('puts ten thousand rows in order in a moment', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => row({ path: `reports/${index}.txt`, characters: (index * 7919) % 10_007 }));
    expect(pathsIn(report(many, { sort: 'characters', width: 80 }))).toHaveLength(10_000);
  });
});

const DOCUMENT: Document = {
  path: 'a.txt',
  encoding: 'utf-8',
  format: 'text',
  title: '=题',
  characters: 4,
  outline: [],
  declaredOutline: [],
  slogans: [],
  placeholders: [],
  boilerplate: [],
  claims: [
    {
      kind: 'count',
      text: '=讲三点',
      claimed: 3,
      found: null,
      holds: null,
      span: { start: { line: 1, column: 2, offset: 1 }, end: { line: 1, column: 6, offset: 5 } },
      evidence: [],
    },
    {
      kind: 'length',
      text: '4字',
      claimed: 4,
      found: 4,
      holds: true,
      span: { start: { line: 2, column: 1, offset: 7 }, end: { line: 2, column: 3, offset: 9 } },
      evidence: [],
    },
  ],
  findings: [],
};

/** What a reporter writes of records, as the run hands them on. */
function bytesOf(reporter: ScanReporter, documents: readonly Document[]): Uint8Array[] {
  const pieces: (string | Uint8Array)[] = [];
  for (const document of documents) {
    const part = reporter.render(document);
    pieces.push(...reporter.document(Buffer.from(typeof part === 'string' ? part : [...part].join('')), row({ path: document.path })));
  }
  pieces.push(...reporter.end(summaryOf([]), []));
  return pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece));
}

/** A file in memory, as the reader of Parquet wants it. */
function inMemory(pieces: readonly Uint8Array[]): { byteLength: number; slice(start: number, end?: number): ArrayBuffer } {
  const { buffer, byteOffset, byteLength } = Buffer.concat(pieces);
  const whole = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  return { byteLength, slice: (start, end) => whole.slice(start, end) };
}

describe('Parquet', () => {
  it('has typed columns, null where nothing is known, and texts as they are', async () => {
    const file = inMemory(bytesOf(await loadScanReporter('parquet', { ...OPTIONS, table: 'claims' }), [DOCUMENT]));
    const place = { line: 1, column: 2, offset: 1, endLine: 1, endColumn: 6, endOffset: 5 };
    expect(await parquetReadObjects({ file })).toEqual([
      { path: 'a.txt', kind: 'count', text: '=讲三点', claimed: 3, found: null, holds: null, evidenceLines: null, ...place },
      {
        path: 'a.txt',
        kind: 'length',
        text: '4字',
        claimed: 4,
        found: 4,
        holds: true,
        evidenceLines: null,
        line: 2,
        column: 1,
        offset: 7,
        endLine: 2,
        endColumn: 3,
        endOffset: 9,
      },
    ]);
    const { schema, created_by: by } = await parquetMetadataAsync(file);
    expect(schema.slice(1, 5).map(({ name, type }) => [name, type])).toEqual([
      ['path', 'BYTE_ARRAY'],
      ['kind', 'BYTE_ARRAY'],
      ['text', 'BYTE_ARRAY'],
      ['claimed', 'INT32'],
    ]);
    expect(by).toBe('speechkit 1.2.3');
  });

  it('is a whole file where there are no rows', async () => {
    const file = inMemory(bytesOf(await loadScanReporter('parquet', { ...OPTIONS, table: 'outline' }), []));
    expect(await parquetReadObjects({ file })).toEqual([]);
    expect((await parquetMetadataAsync(file)).schema).toHaveLength(12);
  });

  it('is written group by group, so that no more than one is in memory', async () => {
    const claims = Array.from({ length: 1000 }, () => DOCUMENT.claims).flat();
    const documents = Array.from({ length: 70 }, (_, index) => ({ ...DOCUMENT, path: `${index}.txt`, claims }));
    const pieces = bytesOf(await loadScanReporter('parquet', { ...OPTIONS, table: 'claims' }), documents);
    expect(pieces.length).toBeGreaterThan(2);
    const { row_groups: groups, num_rows: rows } = await parquetMetadataAsync(inMemory(pieces));
    expect(rows).toBe(140_000n);
    expect(groups.map((group) => Number(group.num_rows))).toEqual([65_536, 65_536, 8928]);
  });
});

describe('a flat table as text', () => {
  it.each([
    [
      'csv',
      false,
      "path,kind,text,claimed,found,holds,evidenceLines,line,column,offset,endLine,endColumn,endOffset\r\na.txt,count,'=讲三点,3,,,,1,2,1,1,6,5\r\n",
    ],
    [
      'tsv',
      true,
      "\uFEFFpath\tkind\ttext\tclaimed\tfound\tholds\tevidenceLines\tline\tcolumn\toffset\tendLine\tendColumn\tendOffset\na.txt\tcount\t'=讲三点\t3\t\t\t\t1\t2\t1\t1\t6\t5\n",
    ],
  ])('is defused, and empty where nothing is known: %s', async (format, bom, expected) => {
    const reporter = await loadScanReporter(format, { ...OPTIONS, table: 'claims', bom });
    const text = Buffer.concat(bytesOf(reporter, [DOCUMENT])).toString();
    expect(text.startsWith(expected)).toBe(true);
  });

  it('has its head where there is no document', async () => {
    const text = Buffer.concat(bytesOf(await loadScanReporter('csv', OPTIONS), [])).toString();
    expect(text).toMatch(/^path,title,date,[^\n]*\r\n$/);
  });
});
