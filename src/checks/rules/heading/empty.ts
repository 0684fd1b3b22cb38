import type { OutlineNode } from '../../../model.ts';
import type { Restored } from '../../../restore/restored.ts';
import { whereBrokenOff } from '../../breaking-off.ts';
import { lossesOf } from '../../losses.ts';
import { nextParagraph, ownLength, placeOf } from '../../places.ts';
import type { Rule } from '../../rule.ts';
import { rankOf, runsOf } from '../../runs.ts';

/** So many siblings with a text, of so many characters at least, show that all are meant to have one. */
const LEAST_OTHERS = 2;
const LEAST_TEXT = 20;
/** A list in which a greater share has nothing below is one of items. */
const MOST_EMPTY = 1 / 3;

/** A heading right above the next one. */
export const headingEmpty: Rule = {
  id: 'heading/empty',
  severity: 'warning',
  summary: { en: 'A heading has nothing below it', zh: '标题下没有内容' },
  documentation: {
    en:
      'The next heading follows right behind a heading, or the text ends with it, while most of its siblings, two at least, have a text below them: its section was not ' +
      'written, or lost. Rows of a list (1., ①) and sentences that end with a mark are no headings; a section that is left out openly (（略）) and the last one of ' +
      'a text that is cut off are passed over.',
    zh:
      '标题下面紧接着另一个标题，或全文到此为止，而同组的标题大多（至少两个）下面都有内容：这一部分没有写，或是丢了。逐条罗列的条目（1.、①）、' +
      '句末有标点的句子不是标题；注明（略）的，以及文稿中断处的最后一个标题，不报。',
  },
  examples: {
    wrong: [
      '同志们：\n一、认清形势\n今年的任务很重，时间很紧，哪一项都拖不得。\n二、突出重点\n三、转变作风\n干部要到一线去，把问题解决在一线，把人心暖在一线。\n',
    ],
    right: [
      '同志们：\n一、认清形势\n今年的任务很重，时间很紧。\n二、突出重点\n（一）抓项目\n重点是项目。\n（二）抓环境\n环境要好。\n三、转变作风\n干部要到一线去。\n',
      '同志们：\n要办好以下实事：\n1．新建学校两所\n2．改造道路十条\n3．新增车位三百个\n这些事都要在年底前办完。\n',
    ],
  },
  *check(subject) {
    const { restored, record } = subject;
    const losses = lossesOf(subject);
    const beside = countBeside(restored);
    let after: ReadonlyMap<OutlineNode, OutlineNode> | undefined;
    const isEmpty = (node: OutlineNode): boolean => {
      if (node.kind !== 'heading' || node.children.length > 0) return false;
      const { start, end } = node.span;
      // More characters than its own and those of every block that may stand in between: a text.
      if (node.characters > end.offset - start.offset + beside) return false;
      const { block, rest } = placeOf(restored, node);
      if (rest !== '') return false;
      after ??= followers(record.outline);
      const next = after.get(node);
      const following = nextParagraph(restored, block);
      const isLast = following < 0 && !next && whereBrokenOff(subject) === null;
      const isAbove = next?.kind === 'heading' && following === placeOf(restored, next).block;
      return (isLast || isAbove) && !losses.between(start.offset, next?.span.start.offset ?? Number.POSITIVE_INFINITY);
    };
    for (const { nodes } of runsOf(subject)) {
      if (nodes.length <= LEAST_OTHERS || !isSection(nodes[0] as OutlineNode)) continue;
      const empty = nodes.filter(isEmpty);
      if (empty.length === 0 || empty.length > nodes.length * MOST_EMPTY) continue;
      const isWritten = (node: OutlineNode): boolean => node.characters >= ownLength(node) + LEAST_TEXT;
      const without = new Set(empty);
      const written = nodes.filter((node) => !without.has(node) && isWritten(node));
      if (written.length < LEAST_OTHERS) continue;
      const evidence = written.slice(0, LEAST_OTHERS).map(({ span }) => span);
      for (const { span, title } of empty) {
        yield { span, message: { en: 'there is nothing below it', zh: '下面没有内容' }, actual: title, evidence };
      }
    }
  },
};

/** How long all blocks are together that are no paragraphs, in UTF-16 code units: salutations, what stands in front of the speech or after it. */
function countBeside({ blocks }: Restored): number {
  let length = 0;
  for (const { kind, start, end } of blocks) if (kind !== 'paragraph') length += end - start;
  return length;
}

/** Whether the family numbers sections: 1. and ① number the items of a list just as well. */
function isSection({ family }: OutlineNode): boolean {
  return rankOf(family) <= rankOf('parenthesized-chinese') && family !== 'article';
}

/** The node that follows each in the document, whatever its level. */
function followers(outline: readonly OutlineNode[]): Map<OutlineNode, OutlineNode> {
  const after = new Map<OutlineNode, OutlineNode>();
  let last: OutlineNode | null = null;
  const visit = (node: OutlineNode): void => {
    if (last) after.set(last, node);
    last = node;
    node.children.forEach(visit);
  };
  outline.forEach(visit);
  return after;
}
