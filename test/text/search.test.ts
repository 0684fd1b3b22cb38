import { describe, expect, it } from 'vitest';
import { firstFrom, firstIndex } from '../../src/text/search.ts';

describe('firstFrom', () => {
  it('finds the first offset at or after another, and the end where none is', () => {
    expect([0, 3, 4, 5, 9].map((from) => firstFrom([3, 3, 5, 8], from))).toEqual([0, 0, 2, 2, 4]);
    expect(firstFrom([], 1)).toBe(0);
  });
});

describe('firstIndex', () => {
  it('asks a logarithmic number of times', () => {
    let asked = 0;
    const index = firstIndex(1_000_000, (at) => {
      asked++;
      return at < 123_456;
    });
    expect(index).toBe(123_456);
    expect(asked).toBeLessThanOrEqual(20);
  });
});
