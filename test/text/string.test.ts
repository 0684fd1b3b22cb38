import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeUnitsOf, stringOf } from '../../src/text/string.ts';

describe('code units as a string', () => {
  it('are the same, lone halves of a pair too', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), fc.nat(), (units, some) => {
        const length = units.length === 0 ? 0 : some % (units.length + 1);
        expect(stringOf(Uint16Array.from(units), length)).toBe(
          units
            .slice(0, length)
            .map((unit) => String.fromCharCode(unit))
            .join(''),
        );
      }),
    );
  });
});

describe('a string as code units', () => {
  it('has each of them, lone halves of a pair too', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (units) => {
        const text = units.map((unit) => String.fromCharCode(unit)).join('');
        expect([...codeUnitsOf(text)]).toEqual(units);
      }),
    );
  });
});
