import { markerSpan, markersLike, shownMarker } from '../../markers.ts';
import { slipsOf } from '../../numbering.ts';
import type { Rule } from '../../rule.ts';

/** 二、 二、: the same number twice in one list. */
export const numberingRepeated: Rule = {
  id: 'numbering/repeated',
  severity: 'error',
  summary: { en: 'A number stands twice in a list', zh: '序号重复' },
  documentation: {
    en:
      'Two headings or points of one list have the same number: 二、 is followed by another 二、. Where the list counts on as if the second were the next ' +
      '(二、 二、 四、), the right number is certain. A list that begins again at one is a new list and no repetition; nor is one whose first member may have been ' +
      'overlooked, or that something was removed from.',
    zh:
      '同一组标题或要点有两个相同的序号：“二、”之后又是“二、”。其后接着往下数的（二、二、四、），应为何序号是确定的。从“一”重新数起的是另一组，不报；' +
      '中间有删节、或另一组的首项可能漏认的，也不报。',
  },
  examples: {
    wrong: [
      '同志们：\n一、认清形势\n今年的任务很重，时间很紧。\n二、突出重点\n重点是项目。\n二、转变作风\n干部要到一线去，把问题解决在一线。\n',
      '同志们：\n下一步要抓好几件事：一是项目要快开工；二是资金要早到位；二是责任要压到人；四是督查要跟上。\n',
    ],
    right: [
      '同志们：\n一、认清形势\n今年的任务很重，时间很紧。要做到：一是不等；二是不靠。还要做到：一是敢闯；二是敢试。\n二、转变作风\n干部要到一线去。\n',
    ],
  },
  *check(subject) {
    for (const { kind, node, witness, expected, certain } of slipsOf(subject)) {
      if (kind !== 'repeated' || !witness) continue;
      const markers = markersLike(node, expected);
      const { line } = witness.span.start;
      yield {
        span: markerSpan(subject.restored, node),
        message: { en: `this number is already used in line ${line}`, zh: `第 ${line} 行已用过这个序号` },
        actual: shownMarker(node),
        ...(markers.length > 0 && { expected: markers }),
        evidence: [witness.span],
        ...(certain && markers[0] !== undefined && { fix: markers[0] }),
      };
    }
  },
};
