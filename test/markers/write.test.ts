import { describe, expect, it } from 'vitest';
import { readMarker } from '../../src/markers/lexer.ts';
import { renumbered } from '../../src/markers/write.ts';

describe('renumbered', () => {
  it.each([
    ['一、', 'chinese', 3, '三、'],
    ['二十九．', 'chinese', 30, '三十．'],
    ['（二）', 'parenthesized-chinese', 11, '（十一）'],
    ['㈡', 'parenthesized-chinese', 3, '㈢'],
    ['1.', 'arabic', 12, '12.'],
    ['９、', 'arabic', 10, '１０、'],
    ['1.2.3', 'decimal', 4, '1.2.4'],
    ['(9)', 'parenthesized-arabic', 10, '(10)'],
    ['⑼', 'parenthesized-arabic', 10, '⑽'],
    ['②', 'circled', 1, '①'],
    ['第一个方面', 'ordinal', 2, '第二个方面'],
    ['第一百零九条', 'article', 110, '第一百一十条'],
    ['三是', 'verb-是', 4, '四是'],
  ])('writes %s of %s with %i as %s', (marker, family, ordinal, expected) => {
    expect(renumbered(marker, family, ordinal)).toBe(expected);
  });

  it.each([
    ['再次', 'sequence', 5],
    ['甲、', 'stem', 2],
    ['贰、', 'upper-chinese', 3],
    ['⑳', 'circled', 36],
    ['一、', 'chinese', 0],
  ])('has none for %s of %s with %i', (marker, family, ordinal) => {
    expect(renumbered(marker, family, ordinal)).toBeNull();
  });

  it('writes what the grammar reads as the same family and that number', () => {
    for (const marker of ['一、', '（一）', '1.', '（1）', '①', '一是', '第一部分', '第一章'])
      for (let ordinal = 1; ordinal <= 20; ordinal++) {
        const family = readMarker(`${marker} 标题`, 0, marker.length + 3, true)?.family.id ?? '';
        const text = `${renumbered(marker, family, ordinal)} 标题`;
        expect(readMarker(text, 0, text.length, true), text).toMatchObject({ ordinal, family: { id: family } });
      }
  });
});
