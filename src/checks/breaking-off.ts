import type { Text } from '../language.ts';
import type { OutlineNode, Span } from '../model.ts';
import { readDate } from '../restore/dates.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { endsTerminated, isClosing, isOpening, isSentenceEnd, skipBlanks, trimBlanks } from '../text/characters.ts';
import { oncePer } from '../text/once.ts';
import { ownLength, placeOf } from './places.ts';
import type { Subject } from './rule.ts';

/** What shows that the end of a speech is missing. */
export interface BrokenOff {
  readonly span: Span;
  readonly message: Text;
  readonly actual: string;
  readonly evidence?: readonly Span[];
}

/** Half-open stretch of the restored text. */
type Stretch = readonly [start: number, end: number];

/** What a site prints where its preview ends. */
const PREVIEW = /预览(?:结束|完毕)|(?:当前|已)显示\d{1,7}字|还剩\d{1,7}字/u;
const ONLY_DOTS = /^[…⋯.。．·\s]+$/u;
/** An end without a mark that is shorter may be a signature. */
const LEAST_WITH_COMMA = 8;
const LEAST_WITHOUT = 20;
/** Where no whole sentence stands before it in its paragraph, more is needed. */
const LEAST_ALONE = 30;
const LEAST_BEFORE_COLON = 10;
/** How speakers end without a full stop, and what is printed below a speech. */
const FAREWELL =
  /谢谢|讲完|汇报完|报告完|完毕|供稿|撰稿|整理|记录|落款|签发|主送|抄送|印发|(?:委员会|政府|办公[室厅]|[省市县区州]委|党[委组]|书记|[省市县区州部局]长|主席|主任)$/u;
/** What is left of a section that was only begun, at most. */
const LONGEST_BEGINNING = 10;
/** Sections beside the last one, which show that it should have a text. */
const LEAST_OTHERS = 2;

/** Where the speech breaks off, by the site's own words before the text's; null where nothing shows that it does. */
export const whereBrokenOff = oncePer(({ restored, record, placeholders }: Subject): BrokenOff | null => {
  const last = lastParagraph(restored);
  if (!last) return null;
  const { text, source } = restored;
  const broken = brokenEnd(text, last);
  const preview = restored.removals.find(({ kind, start, end }) => kind === 'download' && PREVIEW.test(source.text.slice(start, end)));
  if (preview) {
    return {
      span: restored.lines.span(preview.start, preview.end),
      message: { en: 'the site shows only a part of the text', zh: '网站只显示了一部分' },
      actual: source.text.slice(preview.start, preview.end),
      ...(broken && { evidence: [restored.spanOf(...broken)] }),
    };
  }
  const message = { en: 'the last sentence does not end', zh: '最后一句没有结束' };
  const from = restored.sourceOffset(last[0]);
  const to = restored.sourceOffset(last[1] - 1) + 1;
  const dots = placeholders.find(
    ({ category, span, text: mark }) =>
      category === 'omission' && span.end.offset === to && span.start.offset > from && ONLY_DOTS.test(mark),
  );
  if (dots) return { span: dots.span, message, actual: dots.text };
  if (broken) return { span: restored.spanOf(...broken), message, actual: text.slice(...broken) };
  return begunSection(restored, record.outline, last[1]);
});

/** The last paragraph of the speech, blanks at its end left aside; null where there is none. */
function lastParagraph({ text, blocks }: Restored): Stretch | null {
  const block = blocks.findLast(({ kind, start, end }) => kind === 'paragraph' && end > start);
  return block ? [block.start, trimBlanks(text, block.start, block.end)] : null;
}

/** The last words of a paragraph that stops in the middle of a sentence; null where it ends, or may be a signature. */
function brokenEnd(text: string, [start, end]: Stretch): Stretch | null {
  const last = text[end - 1] ?? '';
  if (end <= start || '）)】]〕'.includes(last)) return null;
  if (last === '：' || last === ':') return end - start >= LEAST_BEFORE_COLON ? [lastSentence(text, start, end), end] : null;
  if (endsTerminated(text.slice(Math.max(start, end - 8), end))) return null;
  const from = lastSentence(text, start, end);
  const words = text.slice(from, end);
  if (FAREWELL.test(words) || readDate(words)) return null;
  const hasComma = words.includes('，') || words.includes(',');
  if (from > start) {
    const hangs = '，,、'.includes(last) || isOpening(last.charCodeAt(0));
    return hangs || words.length >= (hasComma ? LEAST_WITH_COMMA : LEAST_WITHOUT) ? [from, end] : null;
  }
  return hasComma && words.length >= LEAST_ALONE ? [from, end] : null;
}

/** Where the last sentence begins: behind the last mark that ends one before it. */
function lastSentence(text: string, start: number, end: number): number {
  let from = end;
  while (from > start && !isSentenceEnd(text.charCodeAt(from - 1))) from--;
  while (from < end && isClosing(text.charCodeAt(from))) from++;
  return skipBlanks(text, from, end);
}

/** The last heading, where no more than a word or two follows it (三、聚焦突出问题 / 开展) and the sections beside it have a text. */
function begunSection(restored: Restored, outline: readonly OutlineNode[], end: number): BrokenOff | null {
  let siblings = outline;
  let last = siblings[siblings.length - 1];
  for (; last && last.children.length > 0; last = siblings[siblings.length - 1]) siblings = last.children;
  if (last?.kind !== 'heading') return null;
  const { rest, block } = placeOf(restored, last);
  const from = (restored.blocks[block] as Block).end;
  if (end - skipBlanks(restored.text, from, end) > LONGEST_BEGINNING) return null;
  const left = restored.text.slice(from, end).trim();
  if (rest !== '' || left === '' || left.length > LONGEST_BEGINNING || endsTerminated(left) || readDate(left)) return null;
  const others = siblings.filter(({ family }) => family === last.family).slice(0, -1);
  if (others.length < LEAST_OTHERS || others.some((node) => node.characters <= ownLength(node) + LONGEST_BEGINNING)) return null;
  return {
    span: restored.spanOf(end - left.length, end),
    message: { en: 'the last section ends where it begins', zh: '最后一部分刚开头就断了' },
    actual: left,
    evidence: [last.span],
  };
}
