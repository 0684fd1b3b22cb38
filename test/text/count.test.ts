import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharacterCount } from '../../src/text/count.ts';
import { Signs } from '../../src/text/signs.ts';
import { anything } from '../properties/speeches.ts';

const countCharacters = (text: string): number => new CharacterCount(new Signs(text)).of(0, text.length);

describe('字数 as Word counts it', () => {
  it.each([
    ['', 0],
    [' \t\n\u3000', 0],
    ['同志们：', 4],
    ['提高认识，增强责任。', 10],
    ['一、 加强领导', 6],
    ['GDP增长', 3],
    ['增长5.6%', 3],
    ['2024年', 2],
    ['增长 5.6 个百分点', 7],
    ['open source', 2],
    ['9+2', 1],
    ['T-3线', 2],
    ['“四个意识”', 6],
    ['①②', 2],
    ['１２', 2],
    ['——', 2],
    ['……', 2],
    ['𠮷野家', 3],
    ['naïve café', 2],
  ])('of %j is %i', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });

  it('of two stretches is that of the whole, unless a western word is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('一', '，', '”', ' ', '\u3000', '年'), maxLength: 60 }), fc.nat(60), (text, cut) => {
        const at = Math.min(cut, text.length);
        const count = new CharacterCount(new Signs(text));
        expect(count.of(0, at) + count.of(at, text.length)).toBe(countCharacters(text));
      }),
    );
  });

  it('never falls as a text gets longer, and never exceeds its length', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const count = new CharacterCount(new Signs(text));
        for (let end = 1; end <= text.length; end++) {
          const step = count.of(0, end) - count.of(0, end - 1);
          expect([0, 1]).toContain(step);
        }
      }),
    );
  });
});
