import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../src/markers/families.ts';
import { readMarker } from '../../src/markers/lexer.ts';
import { anything } from '../properties/speeches.ts';

/** Family, marker, ordinal and title that a text opens with; null where it opens with no marker. */
function opened(text: string): [string, string, number | null, string] | null {
  const marker = readMarker(text, 0, text.length, true);
  return marker && [marker.family.id, text.slice(0, marker.end), marker.ordinal, text.slice(marker.titleStart)];
}

describe('readMarker at the opening of a paragraph', () => {
  it.each<[string, string, string, number | null, string]>([
    ['一、夯实基础', 'chinese', '一、', 1, '夯实基础'],
    ['十二、严格考核', 'chinese', '十二、', 12, '严格考核'],
    ['二．夯实基础', 'chinese', '二．', 2, '夯实基础'],
    ['三 夯实基础', 'chinese', '三', 3, '夯实基础'],
    ['（四）夯实基础', 'parenthesized-chinese', '（四）', 4, '夯实基础'],
    ['(四) 夯实基础', 'parenthesized-chinese', '(四)', 4, '夯实基础'],
    ['（四)、夯实基础', 'parenthesized-chinese', '（四)', 4, '夯实基础'],
    ['四）夯实基础', 'parenthesized-chinese', '四）', 4, '夯实基础'],
    ['㈣夯实基础', 'parenthesized-chinese', '㈣', 4, '夯实基础'],
    ['1.夯实基础', 'arabic', '1.', 1, '夯实基础'],
    ['１２．夯实基础', 'arabic', '１２．', 12, '夯实基础'],
    ['1、夯实基础', 'arabic', '1、', 1, '夯实基础'],
    ['⒈夯实基础', 'arabic', '⒈', 1, '夯实基础'],
    ['1.2023年工作', 'arabic', '1.', 1, '2023年工作'],
    ['1.2 夯实基础', 'decimal', '1.2', 2, '夯实基础'],
    ['（5）夯实基础', 'parenthesized-arabic', '（5）', 5, '夯实基础'],
    ['5)夯实基础', 'parenthesized-arabic', '5)', 5, '夯实基础'],
    ['⑸夯实基础', 'parenthesized-arabic', '⑸', 5, '夯实基础'],
    ['⑤夯实基础', 'circled', '⑤', 5, '夯实基础'],
    ['㉑夯实基础', 'circled', '㉑', 21, '夯实基础'],
    ['❶夯实基础', 'circled', '❶', 1, '夯实基础'],
    ['第一部分 夯实基础', 'part', '第一部分', 1, '夯实基础'],
    ['第2部分：夯实基础', 'part', '第2部分', 2, '夯实基础'],
    ['第三章 夯实基础', 'chapter', '第三章', 3, '夯实基础'],
    ['第三节　夯实基础', 'section', '第三节', 3, '夯实基础'],
    ['第一篇 夯实基础', 'volume', '第一篇', 1, '夯实基础'],
    ['第一百零八条 夯实基础', 'article', '第一百零八条', 108, '夯实基础'],
    ['第一，夯实基础', 'ordinal', '第一', 1, '夯实基础'],
    ['第一,夯实基础', 'ordinal', '第一', 1, '夯实基础'],
    ['第一要夯实基础', 'ordinal', '第一', 1, '要夯实基础'],
    ['第二个方面，夯实基础', 'ordinal', '第二个方面', 2, '夯实基础'],
    ['第二种，夯实基础', 'ordinal', '第二种', 2, '夯实基础'],
    ['首先，夯实基础', 'sequence', '首先', 1, '夯实基础'],
    ['最后，夯实基础', 'sequence', '最后', null, '夯实基础'],
    ['一是夯实基础', 'verb-是', '一是', 1, '夯实基础'],
    ['二要夯实基础', 'verb-要', '二要', 2, '夯实基础'],
    ['三抓基础', 'verb-抓', '三抓', 3, '基础'],
    ['其二，夯实基础', 'respect', '其二', 2, '夯实基础'],
    ['壹、夯实基础', 'upper-chinese', '壹、', 1, '夯实基础'],
    ['Ⅳ.夯实基础', 'roman', 'Ⅳ.', 4, '夯实基础'],
    ['丙、夯实基础', 'stem', '丙、', 3, '夯实基础'],
  ])('reads %s', (text, ...expected) => {
    expect(opened(text)).toEqual(expected);
  });

  it.each([
    '一、二、三产业要协调发展',
    '第一、二、三产业要协调发展',
    '第六个五年计划已经完成',
    '第一季度增速回落',
    '五、六十人',
    '1.5亿元的项目',
    '3.2%的增幅',
    '2023.5的口径',
    '12345热线全年受理',
    '2023年以来',
    '一是一，二是二',
    '一带一路',
    '一般来说，',
    '三农工作',
    '第一书记',
    '首批资金',
    '其20%归地方',
    '其〇，不计',
    '',
  ])('reads nothing of %j', (text) => {
    expect(opened(text)).toBe(null);
  });

  it('reads no marker beyond the end that it is given', () => {
    expect(readMarker('（十二）夯实基础', 0, 3, true)).toBe(null);
    expect(readMarker('一、夯实基础', 0, 1, true)).toMatchObject({ end: 1, family: { id: 'chinese' } });
  });
});

describe('readMarker inside a paragraph', () => {
  it('reads only families that may stand there', () => {
    const text = '要求是一要第一章';
    expect(readMarker(text, 3, text.length, false)?.family.id).toBe('verb-要');
    expect(readMarker(text, 5, text.length, false)).toBe(null);
  });
});

describe('any marker that is read', () => {
  it('stays inside the text, its title after it', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (text, opening) => {
        for (let at = 0; at < text.length; at++) {
          const marker = readMarker(text, at, text.length, opening);
          if (!marker) continue;
          expect(marker.start).toBe(at);
          expect(marker.end).toBeGreaterThan(at);
          expect(marker.titleStart).toBeGreaterThanOrEqual(marker.end);
          expect(marker.titleStart).toBeLessThanOrEqual(text.length);
          expect(FAMILIES).toContain(marker.family);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the table of families', () => {
  it('gives rows of one family one rank', () => {
    const ranks = new Map<string, Set<number>>();
    for (const { id, rank } of FAMILIES) ranks.set(id, (ranks.get(id) ?? new Set()).add(rank));
    expect([...ranks].filter(([, own]) => own.size > 1)).toEqual([]);
  });

  it('stands in the order that GB/T 9704 fixes: 一、 over （一） over 1. over （1）', () => {
    const rankOf = (id: string): number => FAMILIES.find((family) => family.id === id)?.rank ?? 0;
    const order = ['chinese', 'parenthesized-chinese', 'arabic', 'parenthesized-arabic'].map(rankOf);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});
