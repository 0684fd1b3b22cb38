import type { Text } from '../../../language.ts';
import { pairFaults } from '../../pairs/faults.ts';
import type { PairFault } from '../../pairs/paragraph.ts';
import type { Rule } from '../../rule.ts';

const MESSAGES: Readonly<Record<PairFault['kind'], Text>> = {
  unclosed: { en: 'nothing closes this mark', zh: '有前无后，缺少与之配对的后半' },
  unopened: { en: 'nothing opens this mark', zh: '有后无前，缺少与之配对的前半' },
  turned: { en: 'the other mark of the pair is meant', zh: '前后引号用反' },
  unlike: { en: 'this mark and its partner are not alike', zh: '与配对的另一半形式不一' },
};

/** Quotation marks and brackets without a partner. */
export const marksUnbalanced: Rule = {
  id: 'punctuation/unbalanced',
  severity: 'warning',
  summary: { en: 'A quotation mark or bracket has no partner, or the wrong one', zh: '引号或括号不配对' },
  documentation: {
    en:
      'Quotation marks (“ ” ‘ ’ 「 」 『 』 "), brackets and the marks of titles (《 》) come in pairs. Reported is one that nothing closes or opens, one that is turned ' +
      '(“四个意识“), and one whose partner is of another width or shape (（一)). A quotation of several paragraphs that opens anew in each and closes once is right (GB/T 15834—2011), ' +
      'and so is the bracket of a marker (1)). Where the text is cut off or a passage is omitted, nothing is reported as open.',
    zh:
      '引号、括号、书名号应当成对。报告以下情形：有前无后、有后无前、前后引号用反（“四个意识“）、两半形式不一（（一)）。连续数段的引文每段开头用前引号、末段才用后引号，是正确用法（GB/T 15834—2011）；' +
      '序次语的单括号（1)）也不报。文稿残缺或有省略之处，不报告未关闭的标点。',
  },
  examples: {
    wrong: [
      '同志们：\n要增强“四个意识，坚定“四个自信”，做到“两个维护”。\n一要抓落实。\n二要抓督查。\n',
      '同志们：\n要增强“四个意识“，坚定“四个自信”。\n要抓落实。\n',
      '同志们：\n（一)认清形势。\n要抓落实。\n',
      '同志们：\n要学好新修订的《条例，用好《条例》。\n要抓落实。\n',
    ],
    right: [
      '同志们：\n要增强“四个意识”，坚定"四个自信"（记住）。\n1)抓项目。2)抓招商。\n',
      '同志们：\n古人说：“凡事预则立。\n“不预则废。”\n要早谋划。\n',
    ],
  },
  *check(subject) {
    const { restored } = subject;
    const { text } = restored;
    for (const fault of pairFaults(subject)) {
      const span = restored.spanOf(fault.at, fault.at + 1);
      const problem = { span, message: MESSAGES[fault.kind], actual: text.slice(fault.at, fault.at + 1) };
      if ('right' in fault)
        yield { ...problem, expected: [fault.right], evidence: [restored.spanOf(fault.partner, fault.partner + 1)], fix: fault.right };
      else yield problem;
    }
  },
};
