import { halfWidthMarks } from '../../half-width.ts';
import type { Rule } from '../../rule.ts';

/** A half-width mark in a text that writes the full-width one. */
export const punctuationMixed: Rule = {
  id: 'punctuation/mixed-width',
  severity: 'warning',
  summary: { en: 'Half-width and full-width punctuation are mixed', zh: '半角标点与全角标点混用' },
  documentation: {
    en:
      'A half-width comma, semicolon, colon, question or exclamation mark between Chinese words, in a text that writes the full-width one elsewhere. ' +
      'Times, figures and Latin text keep theirs. A text that writes nearly only half-width marks has a habit: punctuation/half-width reports it once. ' +
      'GB/T 15834—2011 describes the marks of Chinese text as full-width.',
    zh: '文中其他地方用全角标点，而此处汉字之间用了半角的逗号、分号、冒号、问号或叹号。时间、数字和外文中的不在其列。几乎全用半角的文稿由 punctuation/half-width 报告一次。依据：GB/T 15834—2011《标点符号用法》。',
  },
  examples: {
    wrong: ['同志们：\n要抓重点，抓关键，抓要害。要抓落实,抓到底。\n'],
    right: ['同志们：\n上午10:30集合，下午2:00出发，全文3,829字。\n要抓重点，抓关键。\n'],
  },
  *check(subject) {
    const { restored } = subject;
    for (const { at, mark, full } of halfWidthMarks(subject).slips) {
      yield {
        span: restored.spanOf(at, at + 1),
        message: { en: 'a half-width mark among full-width ones', zh: '半角标点与全角标点混用' },
        actual: mark,
        expected: [full],
        fix: full,
      };
    }
  },
};
