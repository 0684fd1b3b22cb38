import type { OutlineNode } from '../../../model.ts';
import type { Restored } from '../../../restore/restored.ts';
import type { Problem, Rule } from '../../rule.ts';

/** What should stand behind a family's marker in place of what is written there. */
interface Usage {
  readonly families: readonly string[];
  /** The mark that is right; empty where none is. */
  readonly right: string;
  /** What is written instead, at the end of the marker or right behind it. */
  readonly wrong: string;
}

/** GB/T 15834—2011, B.3.1 to B.3.4. */
const USAGES: readonly Usage[] = [
  { families: ['ordinal', 'respect', 'sequence'], right: '，', wrong: '、.．' },
  { families: ['chinese', 'upper-chinese', 'stem'], right: '、', wrong: '.．，' },
  { families: ['arabic'], right: '.', wrong: '、' },
  { families: ['roman'], right: '.', wrong: '、' },
  { families: ['parenthesized-chinese', 'parenthesized-arabic', 'circled'], right: '', wrong: '、.．，' },
];

const USAGE_OF: ReadonlyMap<string, Usage> = new Map(USAGES.flatMap((usage) => usage.families.map((family) => [family, usage])));

/** A full-width digit takes a full-width point: １．, not １. */
const FULL_WIDTH = /[０-９]$/u;

/** 一. for 一、; （一）、 for （一）; 1、 for 1.; 第一、 for 第一，. */
export const punctuationMarker: Rule = {
  id: 'punctuation/marker',
  severity: 'info',
  summary: { en: 'The mark behind a number is not the standard one', zh: '序次语之后的标点不合标准' },
  documentation: {
    en:
      'GB/T 15834—2011 (B.3) says what follows a number that orders parts: a comma after 第一, 其一 and 首先 (B.3.1), 、 after a Chinese number without brackets ' +
      '(B.3.2), a full point after an Arabic or Roman one (B.3.3), and nothing after one in brackets or in a circle (B.3.4). 1、 and 第一、 are common all the same.',
    zh:
      'GB/T 15834—2011 附录 B.3 规定了序次语之后的标点：“第一”“其一”“首先”等后用逗号（B.3.1），不带括号的汉字数字后用顿号（B.3.2），' +
      '不带括号的阿拉伯数字、罗马数字后用下脚点（B.3.3），加括号的序次语后不用任何点号（B.3.4）。“1、”“第一、”虽不合标准，却很常见。',
  },
  examples: {
    wrong: [
      '同志们：\n一.认清形势\n今年的任务很重。\n二.突出重点\n重点是项目。\n',
      '同志们：\n（一）、认清形势\n今年的任务很重。\n（二）、突出重点\n重点是项目。\n',
      '同志们：\n1、认清形势\n今年的任务很重。\n2、突出重点\n重点是项目。\n',
      '同志们：\n第一、要认清形势。今年的任务很重。\n第二、要突出重点。重点是项目。\n',
    ],
    right: [
      '同志们：\n一、认清形势\n今年的任务很重。\n（一）任务重\n1. 指标多\n指标比去年多。\n2．时间紧\n时间比去年紧。\n（二）时间紧\n第一，要快。第二，要稳。\n二、突出重点\n一是抓项目；二是抓环境。\n',
    ],
  },
  *check({ restored, record }) {
    const lists: (readonly OutlineNode[])[] = [record.outline];
    for (let list = lists.pop(); list; list = lists.pop()) {
      for (const node of list) {
        if (node.children.length > 0) lists.push(node.children);
        const problem = read(restored, node);
        if (problem) yield problem;
      }
    }
  },
};

function read(restored: Restored, node: OutlineNode): Problem | null {
  const usage = USAGE_OF.get(node.family);
  if (!usage) return null;
  const { marker } = node;
  // Nearly all markers that have their mark have the right one.
  if (usage.right !== '' && marker.endsWith(usage.right)) return null;
  const inside = usage.right !== '' && /\p{P}$/u.test(marker);
  const bare = inside ? marker.slice(0, -1) : marker;
  const at = restored.restoredOffset(node.span.start.offset) + bare.length;
  const written = restored.text[at] ?? '';
  if (written === '' || !usage.wrong.includes(written)) return null;
  const right = usage.right === '.' && FULL_WIDTH.test(bare) ? '．' : usage.right;
  return {
    span: restored.spanOf(at, at + 1),
    message:
      right === ''
        ? { en: 'no mark follows a number in brackets', zh: '加括号的序次语后不用点号' }
        : { en: `the mark behind such a number is ${right}`, zh: `这种序次语后用“${right}”` },
    actual: bare + written,
    expected: [bare + right],
    fix: right,
  };
}
