import { describe, expect, it } from 'vitest';
import { type Selection, selected, type TermSummary, TREND_ORDERS } from '../../src/trend/select.ts';

/** Terms by name; the more a term rises or falls beyond doubt, the further its strength is from 0. */
const TERMS: TermSummary[] = [
  summary('甲', { strength: 3, change: 'rising', count: 9, documents: 4, first: '2019', last: '2021' }),
  summary('乙', { strength: -1.5, change: 'falling', count: 12, documents: 5, first: '2018', last: '2020' }),
  summary('丙', { strength: -4, change: 'falling', count: 12, documents: 6, first: '2018', last: '2019' }),
  summary('丁', { strength: 0.2, change: null, count: 2, documents: 2, first: '2020', last: '2024', kind: 'numeral', category: '党建' }),
];

function summary(term: string, facts: Partial<TermSummary>): TermSummary {
  const usual = { kind: 'formulation', category: undefined, documents: 1, count: 1, first: '2020', last: '2020' } as const;
  return { ...usual, change: null, slope: 0, strength: 0, ...facts, term };
}

const namesOf = (selection: Selection): string =>
  selected(TERMS, selection)
    .chosen.map(({ term }) => term)
    .join('');

describe('the terms of a trend', () => {
  it.each([
    ['count', '丙乙甲丁'],
    ['documents', '丙乙甲丁'],
    ['first', '丙乙甲丁'],
    ['last', '丁甲乙丙'],
    ['change', '甲丁乙丙'],
    ['term', '丁丙乙甲'],
  ] as const)('come in the order of %s: %s', (sort, expected) => {
    expect(namesOf({ sort })).toBe(expected);
  });

  it('come the surest first, whether they rise or fall', () => {
    expect(namesOf({ change: 'rising', sort: 'change' })).toBe('甲');
    expect(namesOf({ change: 'falling', sort: 'change' })).toBe('丙乙');
  });

  it('are those that are asked for, and how many there are is told of all', () => {
    expect(namesOf({ kind: 'numeral' })).toBe('丁');
    expect(namesOf({ categories: ['党建', '经济'] })).toBe('丁');
    expect(namesOf({ terms: ['甲', '戊'] })).toBe('甲');
    expect(namesOf({ minCount: 10 })).toBe('丙乙');
    const { found, chosen } = selected(TERMS, { limit: 1 });
    expect([found, chosen.length]).toEqual([4, 1]);
  });

  it.each(TREND_ORDERS)('come in one order by %s, in whichever they are counted', (sort) => {
    const turned = selected(TERMS.toReversed(), { sort }).chosen;
    expect(turned.map(({ term }) => term).join('')).toBe(namesOf({ sort }));
  });
});
