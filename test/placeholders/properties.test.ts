import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Placeholder } from '../../src/model.ts';
import { sourceOf } from '../properties/speeches.ts';

type Category = Placeholder['category'];

/** Sentences of this genre cut at the fact that a mask hides, with what it is. */
const SENTENCES: readonly (readonly [string, string, Category])[] = [
  ['全镇新建水窖', '口，解决了饮水难。', 'number'],
  ['完成固定资产投资', '亿元，实现开门红。', 'number'],
  ['群众满意率提高', '%，位居前列。', 'number'],
  ['本次活动从', '月开始，到年底结束。', 'date'],
  ['会议传达学习了', '市委全会精神。', 'place'],
  ['参观考察了', '集团的智能车间。', 'organization'],
  ['会上，', '书记作了部署。', 'person'],
  ['要认真执行《', '办法》各项规定。', 'text'],
];
const MASKS = ['**', '****', '××', 'XX', 'xx', 'XXX', '____', '＊＊', '○○', '□□'];

/** Each at most once: a paragraph printed twice is boilerplate. */
const sentences = fc.uniqueArray(fc.record({ sentence: fc.constantFrom(...SENTENCES), mask: fc.constantFrom(...MASKS) }), {
  minLength: 1,
  selector: ({ sentence: [before] }) => before,
});

describe('placeholders', () => {
  it('are the masks that were put into a speech, each at its place and of its kind', () => {
    fc.assert(
      fc.property(sentences, (parts) => {
        let text = '在全市工作会议上的讲话\n\n同志们：\n\n';
        const planted = parts.map(({ sentence: [before, after, category], mask }) => {
          const offset = text.length + before.length;
          text += `${before}${mask}${after}\n\n`;
          return { offset, text: mask, category };
        });
        const found = analyze(sourceOf(text)).placeholders;
        expect(found.map(({ span, text: mark, category }) => ({ offset: span.start.offset, text: mark, category }))).toEqual(planted);
      }),
    );
  });

  it('come in order, apart, with names of their own that stay the same', () => {
    const sign = fc.constantFrom(...'*×Xx_〇○□某年月个市一二3.…（略）略 \n战，', '……', '**');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 60 }), fc.constantFrom('text', 'markdown'), (text, format) => {
        const { placeholders } = analyze(sourceOf(text, format));
        let last = 0;
        for (const { span } of placeholders) {
          expect(span.start.offset).toBeGreaterThanOrEqual(last);
          last = span.end.offset;
          expect(last).toBeGreaterThan(span.start.offset);
        }
        expect(new Set(placeholders.map(({ id }) => id)).size).toBe(placeholders.length);
        expect(analyze(sourceOf(text, format)).placeholders).toEqual(placeholders);
      }),
      { numRuns: 1000 },
    );
  });

  it('keep their names when the text changes elsewhere', () => {
    const body = '全镇新建水窖**口，新修道路XX公里，××书记到会祝贺，大家深受鼓舞。';
    const names = (text: string): string[] => analyze(sourceOf(text)).placeholders.map(({ id }) => id);
    expect(names(`先说成绩。\n\n${body}`)).toEqual(names(body));
    expect(names(body)).toHaveLength(3);
  });
});
