import { whereBrokenOff } from '../breaking-off.ts';
import type { Rule } from '../rule.ts';

/** A text that stops in the middle of a sentence, or from which a site took a passage. */
export const documentCutOff: Rule = {
  id: 'document-cut-off',
  severity: 'error',
  summary: { en: 'The document is cut off', zh: '文稿不完整' },
  documentation: {
    en:
      'The end of the speech is missing, or a passage of it: the site says that its preview ends here (预览结束, 还剩1493字) or that it left characters out ' +
      '(此处省略752字), the last paragraph stops in the middle of a sentence, or the last heading has no text while those beside it have. What stands after ' +
      'it is not here to be checked. A signature, a date or words of thanks without a mark at the end are no cut.',
    zh:
      '讲话的结尾或其中一段不在文中：网站注明预览到此为止（预览结束、还剩1493字）或略去若干字（此处省略752字），末段停在半句，或最后一个标题没有正文' +
      '而并列的都有。缺失的部分无从检查。末尾的署名、日期和“谢谢大家”之类没有标点的，不算。',
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
    const { restored } = subject;
    for (const { kind, start, end } of restored.blocks) {
      if (kind !== 'omission') continue;
      yield {
        span: restored.spanOf(start, end),
        message: { en: 'a passage was taken out here', zh: '此处删去了一段' },
        actual: restored.text.slice(start, end),
      };
    }
    const end = whereBrokenOff(subject);
    if (end) yield end;
  },
};
