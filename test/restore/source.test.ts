import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restore } from '../../src/restore/restore.ts';
import type { Restored } from '../../src/restore/restored.ts';
import { isBlank } from '../../src/text/characters.ts';
import { anything, sourceOf, speech } from '../properties/speeches.ts';

/** What sites, newspapers and editors set into a speech, more of it than a speech ever has. */
const FURNITURE = [
  '首页 > 政务公开 > 领导讲话',
  '【字体：',
  '】',
  '来源：',
  '某某日报',
  '来源：网络整理 免责声明：如有侵权请联系删除',
  '（本文来自范文网 fanwen88.com 转载）',
  '新华社青川3月5日电（记者某某）各位代表，',
  '奋斗！（新华社青川3月5日电）',
  '（此处省略752字）',
  '……（文库此处隐藏3111字。下载全文）……',
  '- 3 -',
  '第 3 页 共 9 页',
  '第1页第2页',
  '2、穿始终，以讲政治的态度抓好抓实各项整改任务，确保整改工作按要求完',
  '3、成。',
  '[',
  '1',
  ']',
  '责任编辑：某某',
  '相关文章',
  '预览结束，全文3829字，当前显示2336字',
  '名词解释',
  '1.河长制：指由各级负责同志担任河长。',
  '在全市工作会议上的讲话',
  '在全市工作会议上的讲话在全市工作会议上的讲话',
  '（2021年2月23日）',
  '同志们：',
  '【提纲】一、提高认识。二、落实责任。',
  '<!-- 注 -->',
  '**一、提高认识** 认识要到位。',
  '\u200b',
  '銆€銆€浜屻€佹彁楂樿璇嗭紝钀藉疄璐ｄ换銆',
];

const furnished = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...FURNITURE) }, { weight: 1, arbitrary: speech }), { maxLength: 14 })
  .chain((parts) => fc.constantFrom('\n', '\n\n', '\r\n', '\u3000\u3000', '').map((joint) => parts.join(joint)));
const input = fc.oneof({ weight: 4, arbitrary: furnished }, { weight: 1, arbitrary: anything });
const format = fc.constantFrom('text', 'markdown');
const RUNS = { numRuns: 500 };

function keptOffsets(restored: Restored): number[] {
  return Array.from({ length: restored.text.length }, (_, index) => restored.sourceOffset(index));
}

describe('every character of the source', () => {
  it('is kept once or removed once, if it is no blank', () => {
    fc.assert(
      fc.property(input, format, (text, kind) => {
        const restored = restore(sourceOf(text, kind));
        const fate = new Uint8Array(text.length);
        for (const offset of keptOffsets(restored)) fate[offset] = (fate[offset] ?? 0) + 1;
        for (const { start, end } of restored.removals) for (let i = start; i < end; i++) fate[i] = (fate[i] ?? 0) + 1;
        for (let i = 0; i < text.length; i++) {
          if (!isBlank(text.charCodeAt(i))) expect(fate[i], `${JSON.stringify(text[i])} at ${i}`).toBe(1);
        }
      }),
      { ...RUNS, examples: [['甲乙。\n**<!-- 注 -->**\n> [!NOTE]<!-- 注 -->', 'markdown']] },
    );
  });

  it('keeps its place in the order', () => {
    fc.assert(
      fc.property(input, format, (text, kind) => {
        const offsets = keptOffsets(restore(sourceOf(text, kind)));
        expect(offsets).toEqual([...new Set(offsets)].sort((a, b) => a - b));
      }),
      RUNS,
    );
  });
});

describe('a place where lines were joined or divided', () => {
  it('stands in the source, before a character that is kept or was removed later', () => {
    fc.assert(
      fc.property(input, format, (text, kind) => {
        const { seams } = restore(sourceOf(text, kind));
        for (const { at } of seams) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(text.length);
          expect(isBlank(text.charCodeAt(at))).toBe(false);
        }
        expect(seams.map(({ at }) => at)).toEqual(seams.map(({ at }) => at).sort((a, b) => a - b));
      }),
      RUNS,
    );
  });
});

describe('restoring what was restored', () => {
  it('changes nothing in a speech that is clean', () => {
    const clean = [
      '在全区作风建设会议上的讲话',
      '同志们：',
      '今天的会议很重要。大家要认真听、认真记、认真落实。',
      '一、转作风',
      '二、提效能',
    ];
    const { blocks, text } = restore(sourceOf(clean.join('\n')));
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(clean);
  });
});
