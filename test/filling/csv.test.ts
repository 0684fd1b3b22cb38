import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, UnclosedQuote } from '../../src/filling/csv.ts';

const cells = (text: string): string[][] => readCsv(text).rows.map((row) => [...row.cells]);

describe('CSV', () => {
  it.each([
    ['commas', 'a,b,c\n1,,3\n'],
    ['semicolons', 'a;b;c\n1;;3\n'],
    ['tabs', 'a\tb\tc\n1\t\t3\n'],
    ['what the first line declares', 'sep=|\na|b|c\n1||3\n'],
    ['line ends of Windows', 'a,b,c\r\n1,,3\r\n'],
    ['line ends of old Macs', 'a,b,c\r1,,3\r'],
    ['no line end at the end', 'a,b,c\n1,,3'],
    ['quotes around everything', '"a","b","c"\n"1","","3"\n'],
  ])('is read with %s', (_name, text) => {
    expect(cells(text)).toEqual([
      ['a', 'b', 'c'],
      ['1', '', '3'],
    ]);
  });

  it('keeps divisors, quotes and line ends inside quotes', () => {
    expect(cells('a,b\n"一,二","他说""好""\n走"\n')).toEqual([
      ['a', 'b'],
      ['一,二', '他说"好"\n走'],
    ]);
  });

  it('takes what stands behind a closing quote for a part of the cell, and a quote inside a bare one for itself', () => {
    expect(cells('a,b\n"一" ,二"三"\n')).toEqual([
      ['a', 'b'],
      ['一 ', '二"三"'],
    ]);
  });

  it('knows on which line each row begins', () => {
    expect(readCsv('a,b\n"1\r\n2",3\n4,5\n').rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('says where a quote is never closed', () => {
    expect(() => readCsv('a,b\n1,"2\n3,4\n')).toThrow(expect.objectContaining({ constructor: UnclosedQuote, line: 2 }));
  });

  it('comes back as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'一二,;\t"\r\n\'= ab') });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r'), (rows, divisor, lineEnd) => {
        const head = rows[0]?.map((_cell, index) => `c${index}`) ?? [];
        const written = [head, ...rows].map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(divisor)).join(lineEnd);
        expect(cells(written)).toEqual([head, ...rows]);
      }),
    );
  });
});
