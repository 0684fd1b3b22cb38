import { describe, expect, it } from 'vitest';
import { scan, TOKEN_KINDS } from '../../src/words/scan.ts';

/** What the scanner tells of a text: Han runs in brackets, other tokens with their kind. */
function scanned(text: string, start = 0, end = text.length): string[] {
  const told: string[] = [];
  scan(text, start, end, {
    han: (from, to) => told.push(`[${text.slice(from, to)}]`),
    token: (from, to, kind) => told.push(`${TOKEN_KINDS[kind]} ${text.slice(from, to)}`),
  });
  return told;
}

describe('what needs no dictionary', () => {
  it.each([
    ['增长5.6%，达1,286.5亿', ['[增长]', 'number 5.6%', 'mark ，', '[达]', 'number 1,286.5', '[亿]']],
    ['１２．５％', ['number １２．５％']],
    ['2018-2023年', ['number 2018', 'mark -', 'number 2023', '[年]']],
    ['1,23', ['number 1', 'mark ,', 'number 23']],
    ['1,2345', ['number 1', 'mark ,', 'number 2345']],
    ['5G和PM2.5、R&D', ['word 5G', '[和]', 'word PM2.5', 'mark 、', 'word R&D']],
    ['GDP.', ['word GDP', 'mark .']],
    ['二〇二一年', ['number 二〇二一', '[年]']],
    ['三百二〇二四', ['[三百]', 'number 二〇二四']],
    ['①抓早②', ['number ①', '[抓早]', 'number ②']],
    ['……——！！', ['mark ……', 'mark ——', 'mark ！！']],
    ['Ωé', ['word Ωé']],
    ['甲 \u3000乙\u200b', ['[甲]', '[乙]']],
    ['𠮷野家', ['[𠮷野家]']],
    ['甲\ud842乙', ['[甲]', 'mark \ud842', '[乙]']],
    ['👍👍', ['mark 👍👍']],
    ['', []],
  ])('in %s', (text, expected) => {
    expect(scanned(text)).toEqual(expected);
  });

  it('is read no further than asked', () => {
    expect(scanned('甲1,234.5乙', 1, 4)).toEqual(['number 1', 'mark ,', 'number 2']);
    expect(scanned('二〇二四', 0, 2)).toEqual(['number 二〇']);
    expect(scanned('𠮷', 0, 1)).toEqual(['mark \ud842']);
    expect(scanned('……', 0, 1)).toEqual(['mark …']);
  });
});
