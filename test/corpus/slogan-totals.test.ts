import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../src/corpus/digest.ts';
import { SloganTotals } from '../../src/corpus/slogan-totals.ts';
import type { Slogan } from '../../src/model.ts';

const point = { line: 3, column: 1, offset: 20 };

function slogan(term: string, parts: Partial<Slogan> = {}): Slogan {
  const occurrences = [{ text: term, quoted: true, span: { start: point, end: point } }];
  return { term, kind: 'numeral', count: 1, quoted: 1, per1000: 1, occurrences, ...parts };
}

function totalsOf(...documents: Slogan[][]): SloganTotals {
  const totals = new SloganTotals();
  documents.forEach((slogans, index) => {
    totals.add({ path: `${index}.txt`, characters: 500 }, termsOf(slogans));
  });
  return totals;
}

describe('slogans over several documents', () => {
  it('are counted once a term, with the first document that has it and the density over all of them', () => {
    const totals = totalsOf([slogan('四个意识', { count: 3, quoted: 2 })], [slogan('三农')], [slogan('四个意识', { count: 2, quoted: 1 })]);
    expect(totals.terms).toBe(2);
    expect(totals.all()).toMatchObject([
      { term: '四个意识', documents: 2, count: 5, quoted: 3, per1000: 3.33, path: '0.txt', first: point },
      { term: '三农', documents: 1, count: 1, quoted: 1, per1000: 0.67, path: '1.txt' },
    ]);
  });

  it('stand for what all documents say that say anything', () => {
    const items = ['甲', '乙', '丙'];
    const document = slogan('三清单', { expansion: items, expansionSource: 'document' });
    const known = slogan('三清单', { expansion: items, expansionSource: 'lexicon' });
    const other = slogan('三清单', { expansion: ['丁', '戊', '己'], expansionSource: 'document' });
    const told = (...all: Slogan[]) =>
      totalsOf(...all.map((one) => [one]))
        .all()
        .map(({ expansion, expansionSource }) => ({ expansion, expansionSource }));
    expect(told(slogan('三清单'), slogan('三清单'))).toEqual([{}]);
    expect(told(slogan('三清单'), document, slogan('三清单'))).toEqual([{ expansion: items, expansionSource: 'document' }]);
    expect(told(document, known)).toEqual([{ expansion: items, expansionSource: 'lexicon' }]);
    for (const all of [
      [document, other],
      [other, known],
      [document, other, document],
    ])
      expect(told(...all)).toEqual([{ expansionSource: 'several' }]);
  });

  it('are one term whichever form of the name a document writes, and bear the usual one', () => {
    const totals = totalsOf(
      [slogan('四個意識', { canonical: '四个意识' })],
      [slogan('四个意识', { count: 2 })],
      [slogan('五聯五幫', { canonical: '五联五帮' })],
    );
    expect(totals.all()).toMatchObject([
      { term: '四个意识', documents: 2, count: 3 },
      { term: '五联五帮', documents: 1 },
    ]);
  });

  it('may stand for several things as long as no document tells which', () => {
    const senses = [{ expansion: ['甲', '乙', '丙'] }, { expansion: ['丁', '戊', '己'], introduced: '2020' }];
    const open = slogan('三保', { senses });
    const told = slogan('三保', { expansion: ['甲', '乙', '丙'], expansionSource: 'lexicon' });
    expect(totalsOf([open], [slogan('三保')], [open]).all()).toMatchObject([{ senses }]);
    for (const documents of [
      [[open], [told]],
      [[told], [open]],
    ]) {
      const [total] = totalsOf(...documents).all();
      expect(total).toMatchObject({ expansionSource: 'several' });
      expect(total).not.toHaveProperty('senses');
      expect(total).not.toHaveProperty('expansion');
    }
  });

  it('add up, whatever the documents', () => {
    const term = fc.constantFrom('四个意识', '三农', '五位一体', '双碳');
    const document = fc.uniqueArray(fc.record({ term, count: fc.integer({ min: 1, max: 9 }) }), { selector: (one) => one.term });
    fc.assert(
      fc.property(fc.array(document), (documents) => {
        const totals = totalsOf(...documents.map((all) => all.map(({ term, count }) => slogan(term, { count })))).all();
        for (const total of totals) {
          const having = documents.flat().filter((one) => one.term === total.term);
          expect(total.documents).toBe(having.length);
          expect(total.count).toBe(having.reduce((sum, { count }) => sum + count, 0));
        }
        expect(new Set(totals.map((total) => total.term))).toEqual(new Set(documents.flat().map((one) => one.term)));
      }),
    );
  });
});
