import type { OutlineNode } from '../../model.ts';
import type { Restored } from '../../restore/restored.ts';
import { Losses } from '../losses.ts';
import { nextParagraph, placeOf } from '../places.ts';
import type { Rule } from '../rule.ts';
import { runsOf } from '../runs.ts';

/** Of siblings that are sections, so many show that all are meant to be. */
const LEAST_OTHERS = 2;
/** A list in which a greater share has nothing below is one of items. */
const MOST_EMPTY = 1 / 3;

/** A heading right above the next one. */
export const headingEmpty: Rule = {
  id: 'heading-empty',
  severity: 'warning',
  summary: { en: 'A heading has nothing below it', zh: '标题下没有内容' },
  documentation: {
    en:
      'The next heading follows right behind a heading, while most of its siblings, two at least, have text or headings below them: its section was not written, or ' +
      'lost. Rows of a list and sentences that end with a mark are no headings; a section that is left out openly (（略）) and the last one of a text are passed over.',
    zh:
      '标题下面紧接着另一个标题，而同组的标题大多（至少两个）下面都有内容：这一部分没有写，或是丢了。逐条罗列的条目、句末有标点的句子不是标题；' +
      '注明（略）的和全文最末的，不报。',
  },
  examples: {
    wrong: [
      '同志们：\n一、认清形势\n今年的任务很重，时间很紧。\n二、突出重点\n三、转变作风\n干部要到一线去，把问题解决在一线。\n四、加强领导\n一把手要负总责。\n',
    ],
    right: [
      '同志们：\n一、认清形势\n今年的任务很重，时间很紧。\n二、突出重点\n（一）抓项目\n重点是项目。\n（二）抓环境\n环境要好。\n三、转变作风\n干部要到一线去。\n',
      '同志们：\n要办好以下实事：\n1．新建学校两所\n2．改造道路十条\n3．新增车位三百个\n这些事都要在年底前办完。\n',
    ],
  },
  *check(subject) {
    const { restored, record } = subject;
    const losses = new Losses(subject);
    const after = followers(record.outline);
    for (const { nodes } of runsOf(record.outline)) {
      if (nodes.length <= LEAST_OTHERS) continue;
      const empty = nodes.filter((node) => isEmpty(restored, losses, node, after.get(node)));
      if (empty.length === 0 || empty.length > nodes.length * MOST_EMPTY) continue;
      const missing = new Set(empty);
      const evidence = nodes.filter((node) => !missing.has(node)).slice(0, LEAST_OTHERS);
      for (const node of empty) {
        yield {
          span: node.span,
          message: { en: 'the next heading follows right behind it', zh: '紧接着就是下一个标题' },
          actual: node.title,
          evidence: evidence.map(({ span }) => span),
        };
      }
    }
  },
};

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

/** Whether the heading is alone in its paragraph, without a mark at its end, another heading opens the next, and nothing was left out. */
function isEmpty(restored: Restored, losses: Losses, node: OutlineNode, next: OutlineNode | undefined): boolean {
  if (node.kind !== 'heading' || node.children.length > 0 || next?.kind !== 'heading') return false;
  if (losses.between(node.span.start.offset, next.span.start.offset)) return false;
  const { block, rest } = placeOf(restored, node);
  return rest === '' && nextParagraph(restored, block) === placeOf(restored, next).block;
}
