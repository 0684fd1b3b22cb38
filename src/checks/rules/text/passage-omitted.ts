import type { Rule } from '../../rule.ts';

const ONLY_DOTS = /^[…⋯.。．·\s]+$/;

/** A passage that was left out. */
export const passageOmitted: Rule = {
  id: 'text/passage-omitted',
  severity: 'warning',
  summary: { en: 'A passage was left out', zh: '有段落被省略' },
  documentation: {
    en:
      'A mark such as （略） or ……（此处省略752字）…… says that words are missing here. The text cannot be delivered or quoted as it stands. ' +
      'Dots with which a text breaks off at its end are the business of text/cut-off.',
    zh: '文中有（略）、……（此处省略752字）……之类的记号，说明此处原有文字被删去，不能照此宣读或引用。文末以省略号中断的情形由 text/cut-off 报告。',
  },
  examples: {
    wrong: ['同志们：\n先通报上半年的情况。（略）\n下面讲三点意见。……（此处省略752字）……\n最后，祝大家工作顺利。\n'],
    right: ['同志们：\n上半年各项工作进展顺利，具体数字见会议材料。省略不了的，是下一步的责任。\n'],
  },
  *check({ placeholders }) {
    for (const { text, category, span } of placeholders) {
      if (category !== 'omission' || ONLY_DOTS.test(text)) continue;
      yield { span, message: { en: 'words are missing here', zh: '此处有文字被省略' }, actual: text };
    }
  },
};
