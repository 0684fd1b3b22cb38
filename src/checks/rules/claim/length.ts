import type { Rule } from '../../rule.ts';

/** The site says itself that this is not the whole. */
const SHOWN = /显示|预览|展示/u;

/** 字数：3829 over a text of 2216. */
export const claimLength: Rule = {
  id: 'claim/length',
  severity: 'warning',
  summary: { en: 'The text is not as long as is printed beside it', zh: '所注字数与实际不符' },
  documentation: {
    en:
      'The page gives a number of characters (字数：3829, 全文3829字), and the text is more than a twentieth shorter or longer: something is missing, or does not belong ' +
      'to it. Characters are counted as Word does (字数). Where the site says itself that it shows a part (当前显示2336字), that is for text/cut-off to report.',
    zh:
      '页面注明了字数（字数：3829、全文3829字），而实际字数相差二十分之一以上：文字有缺，或混入了别的内容。字数按 Word 的口径计算。' +
      '网站自称只显示一部分的（当前显示2336字），由 text/cut-off 报告。',
  },
  examples: {
    wrong: [
      '在全市工作会议上的讲话\n来源：公文网 字数：1280\n同志们：\n一、认清形势\n今年的任务很重，时间很紧。\n二、转变作风\n干部要到一线去。\n',
    ],
    right: ['在全市工作会议上的讲话\n同志们：\n一、认清形势\n今年的任务很重，时间很紧。\n二、转变作风\n干部要到一线去。\n'],
  },
  *check({ record }) {
    for (const { kind, text, claimed, found, holds, span } of record.claims) {
      // 全文3829字，当前显示2336字: that the rest is missing is said by text/cut-off.
      if (kind !== 'length' || holds !== false || SHOWN.test(text)) continue;
      yield {
        span,
        message: { en: `says ${claimed} characters, ${found} are here`, zh: `称有 ${claimed} 字，此处只见 ${found} 字` },
        actual: text,
      };
    }
  },
};
