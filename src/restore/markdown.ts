import { isBlank } from '../text/characters.ts';
import type { Draft } from './draft.ts';
import { dropRanges, remove, removePassage } from './draft.ts';
import { findEmphasis, type Stars } from './emphasis.ts';
import { hintOf, openingOf } from './hints.ts';
import { dateOfName } from './own-dates.ts';
import { Passage } from './passage.ts';

/** Front matter keys that name the speech. */
const TITLE_KEY = 'title:';
/**
 * Those that date it, the surest first: when it was given or adopted, then when it was published. Hugo, Jekyll, Hexo, Pandoc and YAML of
 * Dublin Core call it so, or people in Chinese. When a page was changed (`updated`, `lastmod`) says nothing of the speech.
 */
const DATE_KEYS = [
  ...['date', '日期', '时间', '讲话日期', '讲话时间', '会议日期', '会议时间', '成文日期', '签发日期', '印发日期', 'issued'],
  ...[
    'publication_date',
    'pubdate',
    'publishdate',
    'publish_date',
    'published',
    'publish_time',
    '发布日期',
    '发布时间',
    '发表日期',
    '发表时间',
  ],
  ...['year', '年份', '年度', '年'],
];
/** A key with a value on its line. */
const KEY = /^([^\s:：#-][^:：]{0,40})[:：]\s*(?=\S)/u;
/** What the markup of a line or of a block begins with. */
const MARKUP = '#>-*_+|[';
const OPENS_MARKUP = openingOf(MARKUP);
/** `> [!NOTE] 相关通知`: the label of a box. */
const CALLOUT = /^>?[ \t]{0,3}\[![A-Za-z]{2,12}\]/u;
const COMMENT = '<!--';
/** `- 3 -` is the number of a page, and no item of a list. */
const PAGE_NUMBER = /^[-*][ \t]{0,3}\d{1,4}[ \t]{0,3}[-*]$/u;
const LONGEST_PAGE_NUMBER = 12;
/** `---`, `* * *` */
const RULE = /^(?:[-*_][ \t]*){3,}$/u;
/** What inline markup begins with. */
const STAR = hintOf('*');
const BRACKET = hintOf('[');
/** Of a tag and of an escape: both are rare, so they share one. */
const TAG_OR_ESCAPE = hintOf('<\\');
/** HTML tags that wrap Markdown (`<details>`): markup without words of the speech. */
const TAG = /<\/?[a-z][^<>]{0,200}>/giu;

/** Reads a Markdown source line by line: markup becomes slices that are left out, its structure becomes marks on the passages. */
export function readMarkdown(draft: Draft): void {
  const { hints, written } = draft;
  const { text, codes } = written;
  const { starts, ends } = draft.lines;
  let line = readFrontMatter(draft);
  let gap = false;
  let inComment = false;
  let comment = text.indexOf(COMMENT, starts[line]);
  for (; line < starts.length; line++) {
    const start = starts[line] as number;
    const end = ends[line] as number;
    let outside: Passage | null;
    if (!inComment && (comment < 0 || comment >= end)) outside = Passage.between(written, start, end, hints[line]);
    else {
      const slices: number[] = [];
      inComment = keepOutsideComments(draft, start, end, inComment, slices);
      outside = Passage.of(written, slices);
      if (comment >= 0 && comment < end) comment = text.indexOf(COMMENT, end);
    }
    const passage = outside && readLine(draft, outside);
    if (!passage) {
      gap = true;
      continue;
    }
    passage.gap ||= gap;
    passage.indented = isBlank(codes[start] as number) && passage.depth === 0;
    gap = false;
    draft.passages.push(passage);
  }
}

/** Skips a YAML block at the top and takes title and date from it. Returns the first line after it. */
function readFrontMatter(draft: Draft): number {
  const { text } = draft.source;
  const { starts, ends } = draft.lines;
  const lineText = (line: number): string => text.slice(starts[line], ends[line]).trim();
  if (lineText(0) !== '---') return 0;
  let best = DATE_KEYS.length;
  for (let line = 1; line < Math.min(starts.length, 200); line++) {
    const content = lineText(line);
    if (content === '---' || content === '...') {
      remove(draft, 'markup', 0, ends[line] as number, 'front-matter');
      return line + 1;
    }
    if (content.startsWith(TITLE_KEY)) draft.declaredTitle = unquote(content.slice(TITLE_KEY.length));
    const rank = rankOfDate(content, best);
    const date = rank < best ? dateOfName(unquote(content.replace(KEY, ''))) : null;
    if (date !== null) [best, draft.declaredDate] = [rank, date];
  }
  draft.declaredTitle = null;
  draft.declaredDate = null;
  return 0;
}

/** Which of the keys that date a speech the line opens with; `none` where it is none of them. */
function rankOfDate(line: string, none: number): number {
  const key = KEY.exec(line)?.[1]?.trimEnd().toLowerCase();
  const rank = key === undefined ? -1 : DATE_KEYS.indexOf(key);
  return rank < 0 ? none : rank;
}

function unquote(value: string): string {
  const trimmed = value.trim();
  const quote = trimmed[0];
  return (quote === '"' || quote === "'") && trimmed.endsWith(quote) ? trimmed.slice(1, -1) : trimmed;
}

/** Appends the slices of the line that stand outside comments. Returns whether a comment stays open at its end. */
function keepOutsideComments(draft: Draft, start: number, end: number, open: boolean, slices: number[]): boolean {
  const line = draft.source.text.slice(start, end);
  let inside = open;
  for (let i = 0; i < line.length; ) {
    const found = line.indexOf(inside ? '-->' : COMMENT, i);
    if (inside) {
      const to = found < 0 ? line.length : found + 3;
      remove(draft, 'markup', start + i, start + to, 'comment');
      inside = found < 0;
      i = to;
    } else {
      const to = found < 0 ? line.length : found;
      if (i < to) slices.push(start + i, start + to);
      inside = found >= 0;
      i = to;
    }
  }
  return inside;
}

/** Takes the block and inline markup of one line out. Null where the line was nothing but markup. */
function readLine(draft: Draft, line: Passage): Passage | null {
  const { text, hints } = line;
  const opensWithMarkup = (line.openings & OPENS_MARKUP) !== 0;
  if (!opensWithMarkup && (hints & (STAR | BRACKET | TAG_OR_ESCAPE)) === 0) return line;
  if (opensWithMarkup) {
    const reason = aloneAs(text);
    if (reason === 'page-number') return line;
    if (reason !== null) {
      removePassage(draft, line, 'markup', reason);
      return null;
    }
  }
  const ranges: [number, number][] = [];
  let i = 0;
  let depth = 0;
  let isItem = false;
  while (i < text.length && MARKUP.includes(text[i] as string)) {
    const block = /^(?:#{1,6}[ \t]+|>[ \t]*|[-*+][ \t]+|\|[ \t]*)/u.exec(text.slice(i, i + 12));
    if (!block) break;
    if ('-*+|'.includes(block[0][0] as string)) isItem = true;
    if (block[0][0] === '#') depth = block[0].trimEnd().length;
    drop(ranges, i, i + block[0].length);
    i += block[0].length;
    if (depth > 0) break;
  }
  const bold = readEmphasis(line, i, ranges);
  const kept = dropRanges(draft, line, ranges, 'markup', 'markup');
  if (!kept) return null;
  kept.depth = depth;
  // An item of a list is a paragraph of its own.
  kept.gap = isItem;
  kept.bold = Math.min(bold, kept.text.length);
  return kept;
}

/** What the whole line is, if it is the label of a box, a rule or the number of a page. */
function aloneAs(text: string): 'callout' | 'page-number' | 'rule' | null {
  if ('>['.includes(text.charAt(0))) return CALLOUT.test(text.slice(0, 40)) ? 'callout' : null;
  if (text.length <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(text)) return 'page-number';
  return '-*_'.includes(text.charAt(0)) && RULE.test(text.slice(0, 200)) ? 'rule' : null;
}

/** Puts the range behind the others, unless it overlaps the last. */
function drop(ranges: [number, number][], from: number, to: number): void {
  const last = ranges[ranges.length - 1];
  if (from < to && (!last || from >= last[1])) ranges.push([from, to]);
}

/**
 * Drops emphasis marks, tags, footnote marks and backslashes from `from` on, in order of their place.
 * Returns how many characters of the kept text stand in bold at its beginning.
 */
function readEmphasis({ text, hints }: Passage, from: number, ranges: [number, number][]): number {
  const bolds = (hints & STAR) === 0 ? [] : findEmphasis(text, from);
  const marks: [number, number][] = bolds.map(({ start, end }) => [start, end]);
  if ((hints & TAG_OR_ESCAPE) !== 0) {
    TAG.lastIndex = from;
    for (let tag = TAG.exec(text); tag; tag = TAG.exec(text)) marks.push([tag.index, tag.index + tag[0].length]);
  }
  if ((hints & BRACKET) !== 0) {
    for (let i = text.indexOf('[^', from); i >= 0; i = text.indexOf('[^', i + 2)) {
      const close = text.slice(i, i + 12).indexOf(']');
      if (close > 0 && text[i + close + 1] !== ':') marks.push([i, i + close + 1]);
    }
  }
  if ((hints & TAG_OR_ESCAPE) !== 0) {
    for (let i = text.indexOf('\\', from); i >= 0; i = text.indexOf('\\', i + 2)) {
      if ('\\`*_{}[]()#+-.!>~|'.includes(text[i + 1] ?? ' ')) marks.push([i, i + 1]);
    }
  }
  if (marks.length === 0) return 0;
  if (marks.length > bolds.length) marks.sort((a, b) => a[0] - b[0]);
  for (const [start, end] of marks) drop(ranges, start, end);
  const first = bolds[0];
  if (first === undefined) return 0;
  if (bolds.length === 1 && first.start !== from) return first.start - from;
  if (bolds.length < 2 || first.start !== from) return 0;
  // Runs of bold that follow each other without text between them (`**省 长** **张**`) are one.
  let last = 1;
  while (last + 2 < bolds.length && text.slice(bolds[last]?.end, bolds[last + 1]?.start).trim() === '') last += 2;
  return (bolds[last] as Stars).start - from - (first.end - first.start);
}
