import { describe, expect, it } from 'vitest';
import { titleRange } from '../../src/outline/titles.ts';
import { Signs } from '../../src/text/signs.ts';

/** The title of a paragraph whose marker was read already. */
function titleOf(text: string, limit = text.length): string {
  const [start, end] = titleRange(new Signs(text), 0, limit, limit === text.length);
  return text.slice(start, end);
}

describe('the title of a heading', () => {
  it.each([
    ['a paragraph that is only a title', '提高认识，增强责任', '提高认识，增强责任'],
    ['final punctuation left out', '提高认识，增强责任。', '提高认识，增强责任'],
    ['the first sentence', '提高认识。认识是行动的先导。', '提高认识'],
    ['up to an exclamation mark', '提高认识！认识是行动的先导。', '提高认识'],
    ['up to a question mark', '为什么要改？因为不改不行。', '为什么要改'],
    ['up to a semicolon', '把路修通；把水引来。', '把路修通'],
    ['up to a colon that opens the body', '关于道路：路要修得宽。桥要架得牢。', '关于道路'],
    ['up to a half-width colon', '关于道路:路要修得宽。桥要架得牢。', '关于道路'],
    ['a time is no colon', '确保8:30前到岗。迟到的要说明。', '确保8:30前到岗'],
    ['blanks at both ends', ' 提高认识\u3000', '提高认识'],
    ['a book title with a mark in it', '学好《怎么办？》。这是一本旧书。', '学好《怎么办？》'],
    ['nothing', '', ''],
    ['nothing but blanks', ' \u3000', ''],
    ['nothing but punctuation', '。', ''],
  ])('%s', (_, text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it('ends where the next marker begins, the comma before that left out', () => {
    const text = '坚持守正，二是坚持创新';
    expect(titleOf(text, text.indexOf('二是'))).toBe('坚持守正');
  });

  it('is not longer than a title may be', () => {
    expect(titleOf('长'.repeat(2_000)).length).toBeLessThanOrEqual(400);
  });
});
