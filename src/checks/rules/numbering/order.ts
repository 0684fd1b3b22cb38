import { markerSpan, shownMarker } from '../../markers.ts';
import { slipsOf } from '../../numbering.ts';
import type { Rule } from '../../rule.ts';

/** 一、 二、 四、 三、: a number behind one that is greater. */
export const numberingOrder: Rule = {
  id: 'numbering/order',
  severity: 'error',
  summary: { en: 'A number is out of order', zh: '序号颠倒' },
  documentation: {
    en:
      'A heading or a point stands behind one with a greater number: 四、 is followed by 三、. Parts were moved and not renumbered, or pages are in the wrong order. ' +
      'Silent where something was removed in between or a new list may have begun there.',
    zh: '标题或要点排在序号比它大的后面：“四、”之后是“三、”。或是调整次序后没有重排序号，或是页序错乱。中间有删节、或可能另起一组的，不报。',
  },
  examples: {
    wrong: [
      '同志们：\n一、认清形势\n今年的任务很重。\n二、突出重点\n重点是项目。\n四、转变作风\n干部要到一线去。\n三、优化环境\n办事的人最怕来回跑。\n五、加强领导\n一把手要负总责。\n',
    ],
    right: [
      '同志们：\n一、认清形势\n今年的任务很重。\n二、突出重点\n重点是项目。\n三、优化环境\n办事的人最怕来回跑。\n四、转变作风\n干部要到一线去。\n',
    ],
  },
  *check(subject) {
    for (const { kind, node, witness } of slipsOf(subject)) {
      if (kind !== 'order' || !witness) continue;
      const before = shownMarker(witness);
      yield {
        span: markerSpan(subject.restored, node),
        message: { en: `it stands behind ${before} in this list`, zh: `排在“${before}”之后` },
        actual: shownMarker(node),
        evidence: [witness.span],
      };
    }
  },
};
