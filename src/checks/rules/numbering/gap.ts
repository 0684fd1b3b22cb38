import { markerSpan, markersLike, quoted, shownMarker } from '../../markers.ts';
import { slipsOf } from '../../numbering.ts';
import type { Rule } from '../../rule.ts';

/** 一、 三、 with no 二、 between them. */
export const numberingGap: Rule = {
  id: 'numbering/gap',
  severity: 'error',
  summary: { en: 'A number is missing from a list', zh: '序号有缺' },
  documentation: {
    en:
      'A list of headings or points skips a number: 一、 is followed by 三、. Either a part was taken out and the rest not renumbered, or it was lost. ' +
      'The rule keeps silent where the document shows that something was removed in between (（略）, 此处省略752字, garbled bytes), where the missing ' +
      'number stands in the text after all, and where fewer than three markers of a kind that is easily something else (1., ①) make up the list.',
    zh:
      '标题或要点的序号跳了一个：“一、”之后是“三、”。或是删去一部分后没有重排序号，或是文字有缺。中间已注明删节（（略）、此处省略752字）或有乱码的，' +
      '所缺序号其实就在文中的，以及易与他物相混的序号（1.、①）不足三个的，均不报。',
  },
  examples: {
    wrong: [
      '同志们：\n下面我讲几点意见。\n一、认清形势\n今年的任务很重，时间很紧。\n三、转变作风\n干部要到一线去，把问题解决在一线。\n',
      '同志们：\n下一步要抓好几件事：一是项目要快开工；二是资金要早到位；四是责任要压到人。\n',
    ],
    right: [
      '同志们：\n一、认清形势\n今年的任务很重，时间很紧。\n二、突出重点\n重点是项目。\n三、转变作风\n干部要到一线去，把问题解决在一线。\n',
      '同志们：\n一、认清形势\n今年的任务很重，时间很紧。\n……（此处省略752字）……\n三、转变作风\n干部要到一线去，把问题解决在一线。\n',
    ],
  },
  *check(subject) {
    for (const { kind, node, witness, expected } of slipsOf(subject)) {
      if (kind !== 'gap' || !witness) continue;
      const missing = markersLike(node, expected);
      yield {
        span: markerSpan(subject.restored, node),
        message: {
          en: `between ${shownMarker(witness)} and this ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing`,
          zh: `“${shownMarker(witness)}”之后缺${quoted(missing)}`,
        },
        actual: shownMarker(node),
        expected: missing.slice(0, 1),
        evidence: [witness.span],
      };
    }
  },
};
