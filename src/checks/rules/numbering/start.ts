import { markerSpan, markersLike, shownMarker } from '../../markers.ts';
import { slipsOf } from '../../numbering.ts';
import type { Rule } from '../../rule.ts';

/** A list that begins with 二、. */
export const numberingStart: Rule = {
  id: 'numbering/start',
  severity: 'warning',
  summary: { en: 'A list does not begin with one', zh: '序号不从“一”起' },
  documentation: {
    en:
      'The first heading of a list has another number than one, and it counts on from no list before it (（三） below 二、 may go on after the （二） below 一、). ' +
      'The first heading lost its number, or the beginning is missing. Silent where something was removed before it, where the number one stands in the text ' +
      'in front of it, and for 二是 or 第二, whose first is often put into other words (首先, 一方面).',
    zh:
      '一组标题的第一个不是“一”，也不是接着前面一组数下来的（“一、”下有（一）（二），“二、”下可以接（三））。或是首个标题漏了序号，或是开头有缺。' +
      '前面有删节的，前文其实有“一”的，以及“二是”“第二”之类（其首项常换作“首先”“一方面”），不报。',
  },
  examples: {
    wrong: ['同志们：\n先说形势。今年的任务很重。\n二、突出重点\n重点是项目。\n三、转变作风\n干部要到一线去。\n'],
    right: [
      '同志们：\n一、突出重点\n（一）抓项目\n重点是项目。\n（二）抓环境\n环境要好。\n二、转变作风\n（三）抓干部\n干部要到一线去。\n（四）抓督查\n督查要跟上。\n',
    ],
  },
  *check(subject) {
    for (const { kind, node, expected } of slipsOf(subject)) {
      if (kind !== 'start') continue;
      const [first] = markersLike(node, expected);
      yield {
        span: markerSpan(subject.restored, node),
        message: { en: `no ${first} stands before it`, zh: `前面没有“${first}”` },
        actual: shownMarker(node),
        expected: [first as string],
      };
    }
  },
};
