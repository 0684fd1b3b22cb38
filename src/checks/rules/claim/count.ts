import type { OutlineNode } from '../../../model.ts';
import { whereBrokenOff } from '../../breaking-off.ts';
import { lossesOf } from '../../losses.ts';
import type { Rule } from '../../rule.ts';

/** 讲三点意见 with two points. */
export const claimCount: Rule = {
  id: 'claim/count',
  severity: 'error',
  summary: { en: 'An announced number and what follows disagree', zh: '所称数目与实际不符' },
  documentation: {
    en:
      'The speaker announces a number of points (我讲三点意见, 办好十件实事：), and another number of headings or points follows. It is said only of plain announcements ' +
      'whose points are numbered without a gap and end beyond doubt; what a looser reading counts is never held against the text. Where points may be missing because ' +
      'the document is cut off or a passage was removed, the rule keeps silent.',
    zh:
      '讲话人宣布要讲几点（我讲三点意见、办好十件实事：），其后的标题或要点却是另一个数。只报明白无误的宣布，且其后的序号连续、止处无疑；凡靠推断计数的，一律不报。' +
      '文稿中断或有删节、所缺的可能就在其中的，也不报。',
  },
  examples: {
    wrong: ['同志们：\n下面，我讲三点意见。\n一、认清形势\n今年的任务很重，时间很紧。\n二、转变作风\n干部要到一线去，把问题解决在一线。\n'],
    right: ['同志们：\n下面，我讲两点意见。\n一、认清形势\n今年的任务很重，时间很紧。\n二、转变作风\n干部要到一线去，把问题解决在一线。\n'],
  },
  *check(subject) {
    const { outline, claims } = subject.record;
    for (const { kind, text, claimed, found, holds, span, evidence } of claims) {
      if (kind !== 'count' || holds !== false || found === null) continue;
      const last = evidence[evidence.length - 1]?.start.offset;
      // What is lost may be what is missing.
      if (found < claimed && lossesOf(subject).between(span.start.offset, (last ?? span.end.offset) + 1)) continue;
      if (found < claimed && whereBrokenOff(subject) !== null && (last === undefined || lastStarts(outline).has(last))) continue;
      yield {
        span,
        message:
          found === 0
            ? { en: `says ${claimed}, and none follow`, zh: `称有 ${claimed} 项，其后一项也没有` }
            : { en: `says ${claimed}, and ${found} follow`, zh: `称有 ${claimed} 项，实有 ${found} 项` },
        actual: text,
        evidence,
      };
    }
  },
};

/** Where the last node of each level at the end of the document begins. */
function lastStarts(outline: readonly OutlineNode[]): Set<number> {
  const starts = new Set<number>();
  for (let last = outline[outline.length - 1]; last; last = last.children[last.children.length - 1]) starts.add(last.span.start.offset);
  return starts;
}
