import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bar, sparkline, summed, ticksFor } from '../../src/reporters/trend/sparkline.ts';
import { displayWidth } from '../../src/reporters/width.ts';

const ambiguous = fc.constantFrom(1 as const, 2 as const);

describe('a sparkline', () => {
  it('tells nothing, a little, a lot, and where there is no text', () => {
    expect(sparkline([0, 1, 500, 1000, null, 0], 1)).toBe('▁▂▅█ ▁');
    expect(sparkline([0, 1, 500, 1000, null, 0], 2)).toBe('▁▂▅█  ▁');
    expect(sparkline([0, 0], 1)).toBe('▁▁');
    expect(sparkline([], 1)).toBe('');
  });

  it('is as wide as it has ticks', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(1000)), { maxLength: 50 }), ambiguous, (values, width) => {
        expect(displayWidth(sparkline(values, width), width)).toBe(values.length * width);
      }),
    );
  });

  it('takes several periods for a tick where there is no room for each', () => {
    expect(ticksFor(7, 60, 1)).toEqual({ size: 1, count: 7 });
    expect(ticksFor(7, 3, 1)).toEqual({ size: 3, count: 3 });
    expect(ticksFor(7, 3, 2)).toEqual({ size: 7, count: 1 });
    expect(summed([1, 2, 3, 4, 5, 6, 7], { size: 3, count: 3 })).toEqual([6, 15, 7]);
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 80 }),
        ambiguous,
        (values, columns, width) => {
          const ticks = ticksFor(values.length, columns, width);
          expect(ticks.count * width).toBeLessThanOrEqual(Math.max(columns, width));
          const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
          expect(sum(summed(values, ticks))).toBe(sum(values));
        },
      ),
    );
  });
});

describe('a bar', () => {
  it('is as long as its value in eighths, and is seen where there is anything', () => {
    expect(bar(10, 10, 4, 1)).toBe('████');
    expect(bar(5, 10, 3, 1)).toBe('█▌');
    expect(bar(1, 10_000, 4, 1)).toBe('▏');
    expect(bar(0, 10, 4, 1)).toBe('');
    expect(bar(0, 0, 4, 1)).toBe('');
  });

  it('never passes its room', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.integer({ min: 2, max: 60 }), ambiguous, (one, other, columns, width) => {
        const most = Math.max(one, other);
        expect(displayWidth(bar(one, most, columns, width), width)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
