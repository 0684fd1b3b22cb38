import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentRow, SloganTotal } from '../../../src/model.ts';
import type { ScanOptions } from '../../../src/reporters/scan/options.ts';
import { SORT_KEYS, sortRows } from '../../../src/reporters/scan/order.ts';
import { createReporter } from '../../../src/reporters/scan/table.ts';
import { displayWidth } from '../../../src/reporters/width.ts';
import { OPTIONS, row, summaryOf } from './rows.ts';

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
    ['placeholders', 'a b c', 'b c a'],
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
      placeholders: '占位符',
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
