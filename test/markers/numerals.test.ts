import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArabicNumeral, readChineseNumeral, writeChineseNumeral } from '../../src/markers/numerals.ts';

const DIGITS = '〇一二三四五六七八九';

/** A number below 200 as people write it, found in another way than the product does. */
function written(value: number): string {
  if (value >= 100)
    return `一百${value === 100 ? '' : value < 110 ? `零${written(value - 100)}` : written(value - 100).replace(/^十/u, '一十')}`;
  if (value < 10) return DIGITS[value] ?? '';
  const tens = Math.floor(value / 10);
  return `${tens === 1 ? '' : DIGITS[tens]}十${value % 10 === 0 ? '' : DIGITS[value % 10]}`;
}

describe('readChineseNumeral', () => {
  it('reads every number from 1 to 199', () => {
    for (let value = 1; value < 200; value++) {
      const text = written(value);
      expect(readChineseNumeral(text, 0), text).toEqual({ value, end: text.length });
    }
  });

  it('is what writeChineseNumeral writes', () => {
    for (let value = 1; value < 200; value++) expect(writeChineseNumeral(value)).toBe(written(value));
  });

  it.each([
    ['二〇', 20],
    ['一二', 12],
    ['壹', 1],
    ['贰', 2],
    ['拾', 10],
    ['拾壹', 11],
    ['贰拾叁', 23],
    ['壹佰', 100],
    ['陸', 6],
    ['百', 100],
    ['一百零五', 105],
  ])('reads %s as %i', (text, value) => {
    expect(readChineseNumeral(text, 0)).toEqual({ value, end: text.length });
  });

  it('stops at the first character that is no digit, and begins where it is told', () => {
    expect(readChineseNumeral('第十二条', 1)).toEqual({ value: 12, end: 3 });
    expect(readChineseNumeral('三、', 0)).toEqual({ value: 3, end: 1 });
  });

  it.each(['', '个', '1', '、一', 'a', '廿'])('reads nothing of %j', (text) => {
    expect(readChineseNumeral(text, 0)).toBe(null);
  });

  it('reads nothing where everyday and positional writing are mixed', () => {
    expect(readChineseNumeral('二十三四', 0)).toBe(null);
  });

  it('reads nothing after the end of the text', () => {
    expect(readChineseNumeral('一', 1)).toBe(null);
  });
});

describe('readArabicNumeral', () => {
  it('reads ASCII and full-width digits alike, mixed too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (value, wide) => {
        const text = Array.from(String(value), (digit, index) =>
          wide[index] ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : digit,
        ).join('');
        expect(readArabicNumeral(`${text}、`, 0)).toEqual({ value, end: text.length });
      }),
    );
  });

  it('reads nothing of a number with more digits than asked for', () => {
    expect(readArabicNumeral('12345热线', 0)).toBe(null);
    expect(readArabicNumeral('2023年', 0)).toBe(null);
    expect(readArabicNumeral('2023年', 0, 4)).toEqual({ value: 2023, end: 4 });
    expect(readArabicNumeral('12', 0, 1)).toBe(null);
  });

  it.each(['', '一', '年', '①', '-1'])('reads nothing of %j', (text) => {
    expect(readArabicNumeral(text, 0)).toBe(null);
  });
});
