import type { Block, Restored } from '../../../restore/restored.ts';
import { isStop } from '../../../text/rare.ts';
import type { Rule } from '../../rule.ts';

/** What stands where one of the two is meant. After a colon or before a semicolon another mark is another matter. */
const DOUBLED: ReadonlySet<string> = new Set([
  '，，',
  '、、',
  '；；',
  '：：',
  '。。',
  '，。',
  '、。',
  '；。',
  '。，',
  '。、',
  '。；',
  '，、',
  '、，',
]);

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
    for (const at of pairsIn(restored)) {
      const pair = restored.text.slice(at, at + 2);
      if (!DOUBLED.has(pair)) continue;
      const [first = '', second = ''] = pair;
      yield {
        span: restored.spanOf(at, at + 2),
        message: { en: 'one of these two marks is too many', zh: '两个标点连用，应去掉一个' },
        actual: pair,
        ...(first === second ? { expected: [first], fix: first } : { expected: [first, second] }),
      };
    }
  },
};

/** Where two stops stand side by side in a paragraph, and no third: more than two full stops are dots. */
function pairsIn({ signs: { codes, rare }, blocks }: Restored): number[] {
  const found: number[] = [];
  let index = 0;
  let past = 0;
  for (let i = 0; i < rare.length; i++) {
    const at = rare[i] as number;
    if (at < past || !isStop(codes[at] as number)) continue;
    while ((blocks[index] as Block).end <= at) index++;
    const { kind, end } = blocks[index] as Block;
    past = at + 1;
    while (past < end && isStop(codes[past] as number)) past++;
    if (kind === 'paragraph' && past - at === 2) found.push(at);
  }
  return found;
}
