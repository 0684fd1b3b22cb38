import { describe, expect, it } from 'vitest';
import { loadScanReporter } from '../../../src/reporters/scan/formats.ts';
import { OPTIONS } from './rows.ts';
import { bytesOf, DOCUMENT } from './written.ts';

describe('a flat table as text', () => {
  it.each([
    [
      'csv',
      false,
      "path,kind,text,claimed,found,holds,evidenceLines,line,column,offset,endLine,endColumn,endOffset\r\na.txt,count,'=讲三点,3,,,,1,2,1,1,6,5\r\n",
    ],
    [
      'tsv',
      true,
      "\uFEFFpath\tkind\ttext\tclaimed\tfound\tholds\tevidenceLines\tline\tcolumn\toffset\tendLine\tendColumn\tendOffset\na.txt\tcount\t'=讲三点\t3\t\t\t\t1\t2\t1\t1\t6\t5\n",
    ],
  ])('is defused, and empty where nothing is known: %s', async (format, bom, expected) => {
    const reporter = await loadScanReporter(format, { ...OPTIONS, table: 'claims', bom });
    const text = Buffer.concat(bytesOf(reporter, [DOCUMENT])).toString();
    expect(text.startsWith(expected)).toBe(true);
  });

  it('has its head where there is no document', async () => {
    const text = Buffer.concat(bytesOf(await loadScanReporter('csv', OPTIONS), [])).toString();
    expect(text).toMatch(/^path,title,date,[^\n]*\r\n$/);
  });
});
