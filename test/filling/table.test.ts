import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormError } from '../../src/filling/form.ts';
import { readTable } from '../../src/filling/table.ts';

const cells = async (text: string): Promise<string[][]> => (await readTable(text)).map((row) => [...row.cells]);

describe('the CSV of spreadsheets', () => {
  it.each([
    ['commas', 'a,b,c\n1,,3\n'],
    ['semicolons', 'a;b;c\n1;;3\n'],
    ['tabs', 'a\tb\tc\n1\t\t3\n'],
    ['what the first line declares', 'sep=|\na|b|c\n1||3\n'],
    ['line ends of Windows', 'a,b,c\r\n1,,3\r\n'],
    ['line ends of old Macs', 'a,b,c\r1,,3\r'],
    ['no line end at the end', 'a,b,c\n1,,3'],
    ['quotes around everything', '"a","b","c"\n"1","","3"\n'],
  ])('is read with %s', async (_name, text) => {
    expect(await cells(text)).toEqual([
      ['a', 'b', 'c'],
      ['1', '', '3'],
    ]);
  });

  it('keeps divisors, quotes and line ends inside quotes', async () => {
    expect(await cells('a,b\n"一,二","他说""好""\n走"\n')).toEqual([
      ['a', 'b'],
      ['一,二', '他说"好"\n走'],
    ]);
  });

  it('takes a quote inside a bare cell for itself', async () => {
    expect(await cells('a,b\n一,二"三"\n')).toEqual([
      ['a', 'b'],
      ['一', '二"三"'],
    ]);
  });

  it('knows on which line each row begins', async () => {
    expect((await readTable('a,b\n"1\r\n2",3\n4,5\n')).map(({ line }) => line)).toEqual([1, 2, 4]);
    expect((await readTable('sep=,\na,b\n1,2\n')).map(({ line }) => line)).toEqual([2, 3]);
  });

  it('says where a quote is never closed', async () => {
    await expect(readTable('a,b\n1,"2\n3,4\n')).rejects.toEqual(new FormError({ kind: 'unclosed-quote', row: 2 }));
  });

  it('comes back as it was written', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'一二,;\t"\r\n\'= ab') });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r'), async (rows, divisor, lineEnd) => {
        const head = rows[0]?.map((_cell, index) => `c${index}`) ?? [];
        const written = [head, ...rows].map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(divisor)).join(lineEnd);
        expect(await cells(written)).toEqual([head, ...rows]);
      }),
    );
  });
});
