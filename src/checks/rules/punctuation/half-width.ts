import { counted } from '../../../language.ts';
import { type HalfWidthMark, halfWidthMarks } from '../../half-width.ts';
import type { Rule } from '../../rule.ts';

/** A mark that the whole text writes half-width. */
export const punctuationHalfWidth: Rule = {
  id: 'punctuation/half-width',
  severity: 'info',
  summary: { en: 'The text writes a punctuation mark half-width throughout', zh: '全文使用半角标点' },
  documentation: {
    en:
      'Nearly every comma (or semicolon, colon, question or exclamation mark) between Chinese words is half-width, as some download sites leave it. ' +
      'Reported once for each mark, at its first place. GB/T 15834—2011 describes the marks of Chinese text as full-width.',
    zh: '汉字之间的逗号（或分号、冒号、问号、叹号）几乎全是半角，一些下载网站常如此。每种标点只在首次出现处报告一次。依据：GB/T 15834—2011《标点符号用法》。',
  },
  examples: {
    wrong: ['同志们:\n要抓重点,抓关键,抓要害。要抓落实,抓到底。\n'],
    right: ['同志们：\n要抓重点，抓关键。\n'],
  },
  *check(subject) {
    const { restored } = subject;
    const byMark = new Map<string, HalfWidthMark[]>();
    for (const one of halfWidthMarks(subject).habits) {
      const others = byMark.get(one.mark);
      if (others) others.push(one);
      else byMark.set(one.mark, [one]);
    }
    for (const [mark, places] of byMark) {
      const [first] = places;
      if (!first) continue;
      yield {
        span: restored.spanOf(first.at, first.at + 1),
        message: {
          en: `this mark is half-width throughout (${counted(places.length, 'place', 'places')})`,
          zh: places.length === 1 ? '此标点用了半角' : `全文此标点多用半角（${places.length} 处）`,
        },
        actual: mark,
        expected: [first.full],
      };
    }
  },
};
