import type { OutlineNode } from '../../../model.ts';
import type { Restored } from '../../../restore/restored.ts';
import { skipBlanks } from '../../../text/characters.ts';
import { placeOf } from '../../places.ts';
import type { Rule } from '../../rule.ts';
import { runsOf } from '../../runs.ts';

/** So many siblings without a full stop show that the list is one of titles. */
const LEAST_OTHERS = 2;
/** A sentence longer than this is an item of a list, not a title. */
const LONGEST_TITLE = 40;
const FULL_STOP = 0x3002;

/** A heading on a line of its own that ends with 。 while its siblings do not. */
export const headingFullStop: Rule = {
  id: 'heading/full-stop',
  severity: 'info',
  summary: { en: 'A heading ends with a full stop, its siblings do not', zh: '标题末尾多用了句号' },
  documentation: {
    en:
      'A heading on a line of its own ends with 。, while most of its siblings, two at least, end with none. No mark usually stands at the end of a title (GB/T 15834—2011, ' +
      'B.4). A heading that runs into its paragraph ends with a full stop rightly, and so do all headings of a list that is written in sentences.',
    zh:
      '单独成行的标题末尾用了句号，而同组的标题大多（至少两个）不用。标题末尾通常不用标点符号（GB/T 15834—2011 附录 B.4）。' +
      '标题后接正文不另起行的，应有句号；一组标题都写成句子的，不报。',
  },
  examples: {
    wrong: [
      '同志们：\n一、认清形势\n今年的任务很重，时间很紧。\n二、突出重点。\n重点是项目。\n三、转变作风\n干部要到一线去，把问题解决在一线。\n',
    ],
    right: [
      '同志们：\n一、认清形势。今年的任务很重，时间很紧。\n二、突出重点。重点是项目。\n三、转变作风。干部要到一线去。\n',
      '同志们：\n一、认清形势。\n今年的任务很重，时间很紧。\n二、突出重点。\n重点是项目。\n三、转变作风。\n干部要到一线去。\n',
    ],
  },
  *check(subject) {
    const { restored } = subject;
    for (const { nodes } of runsOf(subject)) {
      if (nodes.length <= LEAST_OTHERS || nodes.some(({ kind }) => kind !== 'heading')) continue;
      // Titles that run into their paragraphs, or that all end without a mark: nearly every list is of one kind.
      const { rest } = placeOf(restored, nodes[0] as OutlineNode);
      if ((rest !== '' && rest !== '。') || !nodes.some((node) => isStopped(restored, node))) continue;
      const places = nodes.map((node) => placeOf(restored, node));
      const bare = nodes.filter((_, i) => places[i]?.rest === '');
      const stopped = nodes.filter(({ title }, i) => places[i]?.rest === '。' && title.length <= LONGEST_TITLE);
      if (bare.length < LEAST_OTHERS || bare.length + stopped.length < nodes.length || stopped.length * 2 > bare.length) continue;
      for (const node of stopped) {
        const { titleEnd } = placeOf(restored, node);
        yield {
          span: restored.spanOf(titleEnd, titleEnd + 1),
          message: { en: 'no mark stands at the end of a title', zh: '标题末尾不用句号' },
          actual: `${node.title}。`,
          expected: [node.title],
          evidence: bare.slice(0, LEAST_OTHERS).map(({ span }) => span),
          fix: '',
        };
      }
    }
  },
};

/** Whether the title ends with a full stop. The next character tells of most that they do not. */
function isStopped(restored: Restored, node: OutlineNode): boolean {
  const { text, restoredOffset } = restored;
  const next = skipBlanks(text, restoredOffset(node.span.end.offset - 1) + 1);
  return text.charCodeAt(next) === FULL_STOP && placeOf(restored, node).rest === '。';
}
