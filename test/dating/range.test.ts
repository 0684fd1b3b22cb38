import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounds, rangeOf } from '../../src/dating/range.ts';

const year = fc.integer({ min: 1950, max: 2026 });
const bound: fc.Arbitrary<Bounds> = fc.oneof(
  year.map((from) => ({ from, until: null })),
  year.map((until) => ({ from: null, until })),
  fc.tuple(year, fc.nat(3)).map(([from, more]) => ({ from, until: from + more })),
);
const bounds = fc.array(bound, { maxLength: 12 });
const allows = ({ from, until }: Bounds, one: number): boolean => (from === null || from <= one) && (until === null || one <= until);

describe('the range of some evidence', () => {
  it('goes from the latest first year to the earliest last one', () => {
    const { from, until } = rangeOf([
      { from: 2012, until: null },
      { from: 2002, until: 2016 },
      { from: null, until: 2020 },
    ]);
    expect([from, until]).toEqual([2012, 2016]);
  });

  it('leaves out what most of it speaks against', () => {
    const late = { from: 2016, until: null };
    const range = rangeOf([{ from: 2013, until: 2014 }, { from: null, until: 2014 }, late]);
    expect(range).toEqual({ from: 2013, until: 2014, against: new Set([late]) });
  });

  it('of nothing is open', () => {
    expect(rangeOf([])).toEqual({ from: null, until: null, against: new Set() });
  });

  it('is never empty, and holds with all that is not against it', () => {
    fc.assert(
      fc.property(bounds, (all) => {
        const { from, until, against } = rangeOf(all);
        if (from !== null && until !== null) expect(from).toBeLessThanOrEqual(until);
        const inside = from ?? until ?? 2000;
        for (const one of all) expect(allows(one, inside)).toBe(!against.has(one));
      }),
    );
  });

  it('gets narrower with evidence of a year that it holds, never wider', () => {
    fc.assert(
      fc.property(year, fc.array(fc.tuple(fc.nat(9), fc.nat(9))), fc.tuple(fc.nat(9), fc.nat(9)), (truth, all, more) => {
        const around = ([before, after]: readonly [number, number]): Bounds => ({ from: truth - before, until: truth + after });
        const less = rangeOf(all.map(around));
        const range = rangeOf([...all, more].map(around));
        expect(allows(range, truth)).toBe(true);
        expect(range.from ?? 0).toBeGreaterThanOrEqual(less.from ?? 0);
        expect(range.until ?? 0).toBeLessThanOrEqual(less.until ?? 9999);
      }),
    );
  });

  it('is the same in whatever order the evidence comes', () => {
    fc.assert(
      fc.property(bounds, (all) => {
        const { from, until } = rangeOf(all);
        const turned = rangeOf([...all].reverse());
        expect([turned.from, turned.until]).toEqual([from, until]);
      }),
    );
  });
});
