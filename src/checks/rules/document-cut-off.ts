import { brokenEnd, lastParagraph, unwrittenEnd } from '../breaking-off.ts';
import type { Problem, Rule, Subject } from '../rule.ts';

/** What a site prints where its preview ends. */
const PREVIEW = /预览(?:结束|完毕)|(?:当前|已)显示\d{1,7}字|还剩\d{1,7}字/u;

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
    const end = atTheEnd(subject);
    if (end) yield end;
  },
};

/** What shows that the end is missing: the site's own words before the text's. */
function atTheEnd({ restored, record, placeholders }: Subject): Problem | null {
  const last = lastParagraph(restored);
  if (!last) return null;
  const { text, source } = restored;
  const [start, end] = last;
  const stop = restored.sourceOffset(end - 1) + 1;
  const broken = brokenEnd(text, last);
  const evidence = broken && [restored.spanOf(...broken)];
  const preview = restored.removals.find(
    ({ kind, start: at, end: to }) => kind === 'download' && at >= stop && PREVIEW.test(source.text.slice(at, to)),
  );
  if (preview) {
    return {
      span: restored.lines.span(preview.start, preview.end),
      message: { en: 'the site shows only a part of the text', zh: '网站只显示了一部分' },
      actual: source.text.slice(preview.start, preview.end),
      ...(evidence && { evidence }),
    };
  }
  const message = { en: 'the text breaks off here', zh: '文字到此中断' };
  const from = restored.sourceOffset(start);
  const dots = placeholders.find(({ category, span }) => category === 'omission' && span.end.offset === stop && span.start.offset > from);
  if (dots) return { span: dots.span, message, actual: dots.text };
  const isPromise = record.claims.some(({ kind, found, span }) => kind === 'count' && found === 0 && span.start.offset >= from);
  if (broken && !isPromise) return { span: restored.spanOf(...broken), message, actual: text.slice(...broken) };
  const heading = unwrittenEnd(restored, record.outline, end);
  return (
    heading && { span: heading.span, message: { en: 'the text ends with this heading', zh: '标题之后没有正文' }, actual: heading.title }
  );
}
