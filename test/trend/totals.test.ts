import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SloganTotals } from '../../src/corpus/slogan-totals.ts';
import type { TermCount } from '../../src/corpus/work.ts';
import type { DocumentDate } from '../../src/model.ts';
import { TREND_ORDERS } from '../../src/trend/select.ts';
import { type TrendOptions, TrendTotals } from '../../src/trend/totals.ts';

interface Given {
  readonly path: string;
  readonly characters: number;
  readonly dates: DocumentDate[];
  readonly terms: readonly TermCount[];
}

const term = (name: string, count = 1, line = 1): TermCount => ({
  term: name,
  kind: 'numeral',
  count,
  quoted: 0,
  per1000: 0,
  first: { line, column: 1, offset: 0 },
});

function document(path: string, date: string | null, terms: readonly TermCount[], characters = 1000): Given {
  return { path, characters, dates: date === null ? [] : [{ date, origin: 'dateline' }], terms };
}

function totalsOf(documents: readonly Given[], options: TrendOptions = {}): TrendTotals {
  const totals = new TrendTotals(options);
  for (const { terms, ...row } of documents) totals.add(row, terms);
  return totals;
}

describe('slogans over the years', () => {
  const DOCUMENTS = [
    document('b.txt', '2020-05-01', [term('三农', 2, 7)], 2000),
    document('a.txt', '2018', [term('三农', 1, 3), term('六稳')]),
    document('c.txt', null, [term('三农', 9)]),
    document('d.txt', '2020-05-01', [term('三农', 3, 5)], 2000),
  ];

  it('are counted with the documents and characters of each year, the empty ones between too', () => {
    expect(totalsOf(DOCUMENTS).trend()).toEqual({
      by: 'year',
      periods: [
        { period: '2018', documents: 1, characters: 1000 },
        { period: '2019', documents: 0, characters: 0 },
        { period: '2020', documents: 2, characters: 4000 },
      ],
      found: 2,
      terms: [
        {
          term: '三农',
          kind: 'numeral',
          documents: 3,
          count: 6,
          perMillion: 1200,
          counts: [1, 0, 5],
          documentCounts: [1, 0, 2],
          rates: [1000, null, 1250],
          change: null,
          slope: null,
          first: { date: '2018', path: 'a.txt', place: { line: 3, column: 1, offset: 0 } },
          last: { date: '2020-05-01', path: 'd.txt', place: { line: 5, column: 1, offset: 0 } },
        },
        {
          term: '六稳',
          kind: 'numeral',
          documents: 1,
          count: 1,
          perMillion: 200,
          counts: [1, 0, 0],
          documentCounts: [1, 0, 0],
          rates: [1000, null, 0],
          change: null,
          slope: null,
          first: { date: '2018', path: 'a.txt', place: { line: 1, column: 1, offset: 0 } },
          last: { date: '2018', path: 'a.txt', place: { line: 1, column: 1, offset: 0 } },
        },
      ],
      undated: ['c.txt'],
    });
  });

  it('are counted by months where the month is known', () => {
    const { periods, undated } = totalsOf([...DOCUMENTS, document('e.txt', '2020-03', [])], { by: 'month' }).trend();
    expect(periods.map(({ period, documents }) => [period, documents])).toEqual([
      ['2020-03', 1],
      ['2020-04', 0],
      ['2020-05', 2],
    ]);
    expect(undated).toEqual(['a.txt', 'c.txt']);
    const [first, second, ...rest] = totalsOf([document('a', '1999-11', []), document('b', '2001-02', [])], { by: 'month' }).trend()
      .periods;
    expect([first, second, rest.length, rest.at(-1)].map((each) => (typeof each === 'object' ? each.period : each))).toEqual([
      '1999-11',
      '1999-12',
      14,
      '2001-02',
    ]);
  });

  it('are counted between two years or months, both included', () => {
    const dates = ['2017', '2018', '2018-02-01', '2018-03-09', '2019-01', '2020'];
    const documents = dates.map((date) => document(date, date, []));
    const outside = (first?: string, last?: string): number =>
      totalsOf(documents, { ...(first && { first }), ...(last && { last }) }).outside;
    expect(outside('2018', '2019')).toBe(2);
    // A year may hold the month.
    expect(outside('2018-03', '2018-03')).toBe(4);
    expect(outside(undefined, '2018-02')).toBe(3);
    expect(outside()).toBe(0);
  });

  it('follow what the user trusts', () => {
    const documents = [{ ...document('1999.txt', '2020', []) }, document('2001/a.txt', null, [])];
    const totals = totalsOf(documents, { from: ['file-name', 'folder-name'] });
    expect(totals.trend().periods.map(({ period }) => period)).toEqual(['1999', '2000', '2001']);
    expect([...totals.origins]).toEqual([
      ['file-name', 1],
      ['folder-name', 1],
    ]);
  });

  it('are chosen, sorted and cut', () => {
    const totals = totalsOf([
      document('a', '2018', [term('乙', 2), term('甲', 2), { ...term('丙', 5), category: '经济' }]),
      document('b', '2019', [term('丁', 1), term('甲', 1), { ...term('戊', 4), kind: 'metaphor' }]),
    ]);
    const names = (selection: Parameters<TrendTotals['trend']>[0]) => totals.trend(selection).terms.map((each) => each.term);
    expect(names({})).toEqual(['丙', '戊', '甲', '乙', '丁']);
    expect(names({ sort: 'documents' })).toEqual(['甲', '丙', '戊', '乙', '丁']);
    expect(names({ sort: 'first' })).toEqual(['丙', '甲', '乙', '戊', '丁']);
    expect(names({ sort: 'last' })).toEqual(['戊', '甲', '丁', '丙', '乙']);
    expect(names({ sort: 'term' })).toEqual(['丁', '丙', '乙', '戊', '甲']);
    expect(names({ kind: 'metaphor' })).toEqual(['戊']);
    expect(names({ categories: ['经济', '文化'] })).toEqual(['丙']);
    expect(names({ minCount: 3, terms: ['甲', '乙'] })).toEqual(['甲']);
    expect(totals.trend({ limit: 1, minCount: 2 })).toMatchObject({ found: 4, terms: [{ term: '丙' }] });
  });

  it('may stand where no characters are counted', () => {
    const { terms } = totalsOf(['2001', '2002', '2003'].map((year) => document(year, year, [term('三农')], 0))).trend();
    expect(terms).toMatchObject([{ perMillion: 0, rates: [null, null, null], change: null, slope: null }]);
  });
});

const year = fc.integer({ min: 1990, max: 2000 });
const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'));
const date = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, fc.constant('15')).map((parts) => parts.join('-')),
  fc.constant(null),
);
const terms = fc
  .uniqueArray(fc.record({ name: fc.constantFrom('甲', '乙', '丙', '丁', '戊'), count: fc.integer({ min: 1, max: 9 }) }), {
    selector: ({ name }) => name,
  })
  .map((all) => all.map(({ name, count }) => term(name, count)));
const documents = fc
  .array(fc.record({ date, terms, characters: fc.nat(5000) }), { maxLength: 30 })
  .map((all) => all.map((each, index) => document(`${index}`, each.date, each.terms, each.characters)));

describe('always', () => {
  it('the sums over the periods are the totals of the dated documents', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom('year', 'month'), (all, by) => {
        const totals = totalsOf(all, { by });
        const trend = totals.trend();
        const dated = all.filter(({ path }) => !trend.undated.includes(path));
        const slogans = new SloganTotals();
        for (const each of dated) slogans.add(each, each.terms);
        const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
        const told = (each: { term: string; documents: number; count: number }): unknown[] => [each.term, each.documents, each.count];
        expect(
          trend.terms.map(({ counts, documentCounts, ...each }) => told({ ...each, count: sum(counts), documents: sum(documentCounts) })),
        ).toEqual(trend.terms.map(told));
        expect(trend.terms.map(told).toSorted()).toEqual(slogans.all().map(told).toSorted());
        expect(sum(trend.periods.map((period) => period.documents))).toBe(dated.length);
        expect(sum(trend.periods.map((period) => period.characters))).toBe(sum(dated.map((each) => each.characters)));
        expect(totals.dated + trend.undated.length).toBe(all.length);
      }),
    );
  });

  it('the order of the documents does not matter', () => {
    const shuffled = documents.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...TREND_ORDERS), ([one, other], sort) => {
        expect(totalsOf(other).trend({ sort })).toEqual(totalsOf(one).trend({ sort }));
      }),
    );
  });
});
