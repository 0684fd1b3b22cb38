import { describe, expect, it } from 'vitest';
import { compileExpression, ExpressionError } from '../../src/concordance/expression.ts';
import { hitsIn, matchesIn } from './search.ts';

describe('a regular expression', () => {
  it('is matched in each paragraph as it stands there, quotation marks included, from first to last', async () => {
    const text = '坚决做到“两个维护”，增强“四个意识”。\n\n做到“五有”。\n';
    expect(await matchesIn(text, '(?:坚决)?做到“[^”]*”')).toEqual(['坚决做到“两个维护”', '做到“五有”']);
    expect(await matchesIn(text, '^.')).toEqual(['坚', '做']);
    expect(await matchesIn(text, '。$')).toEqual(['。', '。']);
    expect(await matchesIn(text, '护.*五')).toEqual([]);
  });

  it('is matched in the restored text: a page number is no part of it', async () => {
    const text = '各级党组织要认真履职，敢抓敢管，把全面从\n- 3 -\n严治党的要求落到实处，一天也不能松，\n- 4 -\n散会以后抓紧办。\n';
    expect(await matchesIn(text, '全面.{3,4}党')).toEqual(['全面从严治党']);
  });

  it('may be written as JavaScript has it where RE2 has the same', async () => {
    const text = '工作abc要求2024年';
    expect(await matchesIn(text, '\\p{Script=Han}+')).toEqual(['工作', '要求', '年']);
    expect(await matchesIn(text, '[\\p{sc=Latin}]+')).toEqual(['abc']);
    expect(await matchesIn(text, '\\u5de5.')).toEqual(['工作']);
    expect(await matchesIn(text, '(?<year>\\d{4})年')).toEqual(['2024年']);
    expect(await matchesIn('写作\\p{Script=Han}的', '\\\\p\\{Script')).toEqual(['\\p{Script']);
    expect(await matchesIn(text, 'ABC', true)).toEqual(['abc']);
  });

  it('takes a character beyond the basic plane for one', async () => {
    expect(await matchesIn('𠮷野家在𠮷林', '𠮷.')).toEqual(['𠮷野', '𠮷林']);
    expect((await matchesIn(`${'𠮷'.repeat(1501)}`, '.')).length).toBe(1501);
  });

  it('that matches nothing at all matches nowhere', async () => {
    expect(await matchesIn('工作要求', 'x*')).toEqual([]);
    expect(await matchesIn('工作xx要求', 'x*')).toEqual(['xx']);
  });

  it.each(['(工作', '[z-a]', '*', '工(?=作)', '(?<!工)作', '(工)\\1', 'a{1001}', '(?:a{100}){100}', '\\p{Klingon}'])(
    'that cannot be read or not searched in linear time is refused: %s',
    async (expression) => {
      await expect(compileExpression(expression, false)).rejects.toThrow(ExpressionError);
    },
  );
});

describe('a paragraph of many sentences', () => {
  const sentence = (index: number): string => `第${index}件事要有人管、有人问，管到底、问到底。`;
  const text = Array.from({ length: 400 }, (_, index) => sentence(index)).join('');

  it('is searched whole, sentence by sentence', async () => {
    const pattern = await compileExpression('第\\d+件事[^。]*底。', false);
    const hits = hitsIn(text, pattern);
    expect(hits.map((hit) => hit.text)).toEqual(Array.from({ length: 400 }, (_, index) => sentence(index)));
    expect(hits.map(({ span }) => text.slice(span.start.offset, span.end.offset))).toEqual(hits.map((hit) => hit.text));
  });

  it('has one beginning and one end', async () => {
    expect(await matchesIn(text, '^第\\d+件')).toEqual(['第0件']);
    expect(await matchesIn(text, '底。$')).toEqual(['底。']);
  });

  it('without a sentence end is searched too', async () => {
    expect((await matchesIn('工作'.repeat(5000), '作')).length).toBe(5000);
  });
});

describe('what would hang a matcher that backtracks', () => {
  const LENGTH = 100_000;

  it.each([
    ['(a+)+$', 'a'.repeat(LENGTH)],
    ['(a|a)*b', 'a'.repeat(LENGTH)],
    ['(x+x+)+y', 'x'.repeat(LENGTH)],
    ['(.*)(.*)(.*)z', '工作'.repeat(LENGTH / 2)],
    // Each search looks ahead to the end of the paragraph and finds one character.
    ['a(?:.*z)?', 'a'.repeat(LENGTH)],
    ['甲.*乙|丙', '甲丙'.repeat(LENGTH / 2)],
    ['\\bw.*z\\b|w', 'w w'.repeat(LENGTH / 3)],
  ])('takes no time to speak of: %s', { timeout: 30_000 }, async (expression, text) => {
    const pattern = await compileExpression(expression, false);
    const begin = performance.now();
    hitsIn(`${text}!`, pattern);
    expect(performance.now() - begin).toBeLessThan(15_000);
  });
});
