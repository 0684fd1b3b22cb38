import { whereBrokenOff } from '../../breaking-off.ts';
import type { Rule } from '../../rule.ts';

/** A text that stops in the middle of a sentence, or of which a site shows only the beginning. */
export const cutOff: Rule = {
  id: 'text/cut-off',
  severity: 'error',
  summary: { en: 'The end of the text is missing', zh: '文稿结尾缺失' },
  documentation: {
    en:
      'The end of the speech is missing: the site says that its preview ends here (预览结束, 还剩1493字), the last paragraph stops in the middle of a sentence or with ' +
      'dots, or no more than a word follows the last heading while those beside it have a text. What stood behind it is not here to be checked. A signature, a date or ' +
      'words of thanks without a mark at the end are no cut. A passage that is left out before the end is the business of text/passage-omitted.',
    zh:
      '讲话的结尾不在文中：网站注明预览到此为止（预览结束、还剩1493字），末段停在半句或以省略号收尾，或最后一个标题下只有一两个词而并列的都有正文。' +
      '缺失的部分无从检查。末尾的署名、日期和“谢谢大家”之类没有标点的，不算。文中的删节由 text/passage-omitted 报告。',
  },
  examples: {
    wrong: [
      '同志们：\n一、认清形势\n今年的任务很重，时间很紧。\n二、转变作风\n干部要到一线去，把问题解决在一线。要层层压实责任，敢于动真碰硬，不打折扣、不搞变\n',
      '同志们：\n一、认清形势\n今年的任务很重，时间很紧。\n二、转变作风\n干部要到一线去，把问题解决在一线。\n预览结束，全文1280字，当前显示430字，还剩850字\n',
    ],
    right: [
      '同志们：\n一、认清形势\n今年的任务很重，时间很紧。\n二、转变作风\n干部要到一线去，把问题解决在一线。\n市长 某某\n2024年3月12日\n',
      '同志们：\n一、认清形势\n今年的任务很重，时间很紧。\n二、转变作风\n干部要到一线去，把问题解决在一线。我就讲这些，谢谢大家\n',
    ],
  },
  *check(subject) {
    const end = whereBrokenOff(subject);
    if (end) yield end;
  },
};
