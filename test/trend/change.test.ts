import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Movement, Movements, STUDENT } from '../../src/trend/change.ts';

const years = (characters: readonly number[]) => characters.map((each, index) => ({ time: 2000 + index, characters: each }));

/** How a term moves that stands so often in years of so many characters. */
function moved(counts: readonly number[], characters: readonly number[] = counts.map(() => 10_000), documents = 10): Movement {
  const all = years(characters);
  const uses = all.map((year, index) => ({ ...year, count: counts[index] as number })).filter(({ count }) => count > 0);
  return new Movements(all).of(uses, documents);
}

describe('a term', () => {
  it.each([
    ['rising', [0, 0, 1, 3, 4, 6, 9, 12]],
    ['rising', [0, 0, 0, 0, 0, 0, 8, 9, 9]],
    ['falling', [12, 11, 9, 7, 4, 2, 1, 0]],
    ['steady', [9, 11, 10, 8, 12, 10, 9, 11]],
  ] as const)('is %s that stands %j times a year', (change, counts) => {
    expect(moved(counts).change).toBe(change);
  });

  it.each([
    ['comes and goes', [0, 1, 6, 14, 15, 7, 1, 0]],
    ['jumps about', [20, 0, 1, 22, 0, 19, 2, 21]],
    ['stands in one year only', [0, 0, 0, 30, 0, 0, 0, 0]],
    ['is seldom', [0, 0, 0, 1, 1, 1, 1, 0]],
    ['has two years', [1, 20]],
  ])('is neither that %s', (_what, counts) => {
    expect(moved(counts).change).toBe(null);
  });

  it('is neither that few documents repeat', () => {
    const counts = [0, 0, 1, 3, 4, 6, 9, 12];
    expect(moved(counts, undefined, 3).change).toBe('rising');
    expect(moved(counts, undefined, 2).change).toBe(null);
  });

  it('is measured by the text that there is', () => {
    // As many more characters as places: nothing has changed.
    const counts = [10, 20, 30, 40, 50, 60];
    expect(
      moved(
        counts,
        counts.map((count) => count * 1000),
      ),
    ).toMatchObject({ change: 'steady', slope: 0 });
    // A thin year says little: without it the term would rise.
    expect(moved([2, 4, 7, 9, 12, 0]).change).toBe(null);
    expect(moved([2, 4, 7, 9, 12, 0], [10_000, 10_000, 10_000, 10_000, 10_000, 50]).change).toBe('rising');
  });

  it('has a slope in places per million characters and period', () => {
    expect(moved([1, 2, 3, 4]).slope).toBe(100);
    expect(moved([4, 3, 2, 1]).slope).toBe(-100);
    expect(moved([1, 2]).slope).toBe(null);
  });

  const counts = fc.array(fc.nat(30), { minLength: 3, maxLength: 12 });

  it('falls where the years run the other way', () => {
    fc.assert(
      fc.property(counts, (some) => {
        const [there, back] = [moved(some), moved(some.toReversed())];
        expect(back.strength).toBeCloseTo(-there.strength, 6);
        expect(back.change).toBe(there.change === 'rising' ? 'falling' : there.change === 'falling' ? 'rising' : there.change);
      }),
    );
  });

  it('seldom rises or falls by chance', () => {
    const terms = 3000;
    const random = generator(20_260_101);
    const characters = [3000, 20_000, 8000, 15_000, 40_000, 9000, 25_000, 60_000, 12_000, 100_000];
    let called = 0;
    for (let term = 0; term < terms; term++) {
      const rate = 10 ** (-4 + random());
      const change = moved(
        characters.map((each) => poisson(each * rate, random)),
        characters,
      ).change;
      if (change === 'rising' || change === 'falling') called++;
    }
    expect(called / terms).toBeLessThan(0.015);
  });
});

it("the table of Student's t leaves 1 % outside", () => {
  for (const [index, critical] of STUDENT.entries()) expect(outside(critical, index + 1), `${index + 1}`).toBeCloseTo(0.01, 4);
});

/** How much of Student's distribution lies outside of −t … t, by Simpson's rule over the angle atan(x / √n), in which it is bounded. */
function outside(t: number, freedom: number): number {
  const steps = 2000;
  const integral = (to: number): number => {
    const width = to / steps;
    let sum = 0;
    for (let i = 0; i <= steps; i++) sum += (i === 0 || i === steps ? 1 : i % 2 === 0 ? 2 : 4) * Math.cos(i * width) ** (freedom - 1);
    return (sum * width) / 3;
  };
  return 1 - integral(Math.atan(t / Math.sqrt(freedom))) / integral(Math.PI / 2);
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How often something happens that happens so often on average (Knuth). */
function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count++;
  return count;
}
