import type { Rule } from '../../rule.ts';

/** A mark that still stands for something. */
export const placeholderLeft: Rule = {
  id: 'text/placeholder-left',
  severity: 'warning',
  summary: { en: 'A placeholder is left open', zh: '有占位符尚未填写' },
  documentation: {
    en:
      'A mark such as ** or XX stands where a fact was removed or is to be filled in. Read aloud, it stops the speaker. ' +
      'Marks that only look like placeholders (Markdown emphasis, 1+X证书, 7×24小时) are passed over. Where the text itself shows what the mark hides, that is given.',
    zh:
      '文中仍有 **、XX 之类代替原文或有待填写的记号，照念会使讲话人卡住。只是形似占位符的（Markdown 强调、1+X证书、7×24小时等）不报；' +
      '由上下文可以断定所缺何字的，一并给出。',
  },
  examples: {
    wrong: ['同志们：\n今年全市新开工项目达到**个，完成投资××亿元。\n'],
    right: ['同志们：\n今年全市新开工项目达到36个，完成投资58亿元。\n'],
  },
  *check({ placeholders }) {
    for (const { text, category, suggestions, evidence = [], span } of placeholders) {
      if (category === 'omission') continue;
      yield {
        span,
        message: { en: 'this is still open', zh: '此处尚未填写' },
        actual: text,
        ...(suggestions && { expected: suggestions, evidence: evidence.flatMap((one) => (one.span ? [one.span] : [])) }),
      };
    }
  },
};
