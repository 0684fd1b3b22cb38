import type { Rule } from '../../rule.ts';

/** A mark that stands twice. More than two full stops are dots; a mark after a colon or a bracket is another matter. */
const DOUBLED = /(?<![，、；：。])(?:，，|、、|；；|：：|。。|[，、；]。|。[，、；]|，、|、，)(?![，、；：。])/gu;

/** Two marks where one is meant. */
export const punctuationDoubled: Rule = {
  id: 'punctuation/doubled',
  severity: 'warning',
  summary: { en: 'Two punctuation marks stand where one is meant', zh: '标点重复或相抵触' },
  documentation: {
    en:
      'Two commas, two full stops, or a comma before a full stop: what remains of an edit. The same mark twice is mended by --fix; ' +
      'of two different ones only the writer knows which is meant. Three full stops and more are taken for dots. GB/T 15834—2011 knows no such pairs.',
    zh: '两个逗号、两个句号，或逗号之后又有句号，多为修改时留下的。相同的两个标点可由 --fix 改为一个；不同的两个只有作者知道该留哪一个。三个以上的句号视为省略号，不报。',
  },
  examples: {
    wrong: ['同志们：\n要抓重点，，抓关键。\n', '同志们：\n要抓重点、抓关键，。要抓落实。\n'],
    right: ['同志们：\n要抓重点，抓关键。。。\n要抓落实……\n'],
  },
  *check({ restored }) {
    for (const { kind, start, end } of restored.blocks) {
      if (kind !== 'paragraph') continue;
      for (const match of restored.text.slice(start, end).matchAll(DOUBLED)) {
        const [pair] = match;
        const [first = '', second = ''] = pair;
        const at = start + match.index;
        yield {
          span: restored.spanOf(at, at + pair.length),
          message: { en: 'one of these two marks is too many', zh: '两个标点连用，应去掉一个' },
          actual: pair,
          ...(first === second ? { expected: [first], fix: first } : { expected: [first, second] }),
        };
      }
    }
  },
};
