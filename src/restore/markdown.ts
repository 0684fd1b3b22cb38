import { readMarker } from '../markers/lexer.ts';
import { isBlank } from '../text/characters.ts';
import type { Draft } from './draft.ts';
import { dropRanges, remove, removePassage } from './draft.ts';
import { Passage } from './passage.ts';

/** Front matter keys that name the speech. */
const TITLE_KEY = 'title:';
const DATE_KEYS = ['date:', 'publication_date:'];
/** What may follow a mask: a unit, or the mark that closes a quotation. */
const AFTER_MASK = '个亿万元家项人名件次户吨公亩年月日号％%省市县区同多起份条余”、，。）';
/** `> [!NOTE] 相关通知`: the label of a box. */
const CALLOUT = /^>?[ \t]{0,3}\[![A-Za-z]{2,12}\]/u;
/** HTML tags that wrap Markdown (`<details>`): markup without words of the speech. */
const TAG = /<\/?[a-z][^<>]{0,200}>/giu;

/** Reads a Markdown source line by line: markup becomes slices that are left out, its structure becomes marks on the passages. */
export function readMarkdown(draft: Draft): void {
  const { text } = draft.source;
  const { starts, ends } = draft.lines;
  let line = readFrontMatter(draft);
  let gap = false;
  let inComment = false;
  for (; line < starts.length; line++) {
    const start = starts[line] as number;
    const end = ends[line] as number;
    const slices: number[] = [];
    inComment = keepOutsideComments(draft, start, end, inComment, slices);
    const outside = Passage.of(text, slices);
    if (!outside) {
      gap = true;
      continue;
    }
    const passage = readLine(draft, outside);
    if (!passage) {
      gap = true;
      continue;
    }
    passage.gap ||= gap;
    passage.indented = isBlank(text.charCodeAt(start)) && passage.depth === 0;
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
  for (let line = 1; line < Math.min(starts.length, 200); line++) {
    const content = lineText(line);
    if (content === '---' || content === '...') {
      remove(draft, 'markup', 0, ends[line] as number, 'front-matter');
      return line + 1;
    }
    if (content.startsWith(TITLE_KEY)) draft.declaredTitle = unquote(content.slice(TITLE_KEY.length));
    for (const key of DATE_KEYS) if (content.startsWith(key)) draft.declaredDate ??= unquote(content.slice(key.length)) || null;
  }
  draft.declaredTitle = null;
  return 0;
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
    const found = line.indexOf(inside ? '-->' : '<!--', i);
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
  const { text } = line;
  const ranges: [number, number][] = [];
  const drop = (from: number, to: number): void => {
    const last = ranges[ranges.length - 1];
    if (from < to && (!last || from >= last[1])) ranges.push([from, to]);
  };
  let i = 0;
  if (CALLOUT.test(text.slice(0, 40))) {
    removePassage(draft, line, 'markup', 'callout');
    return null;
  }
  if (/^(?:[-*_][ \t]*){3,}$/u.test(text.slice(0, 200))) {
    removePassage(draft, line, 'markup', 'rule');
    return null;
  }
  let depth = 0;
  let isItem = false;
  for (;;) {
    const block = /^(?:#{1,6}[ \t]+|>[ \t]*|[-*+][ \t]+|\|[ \t]*)/u.exec(text.slice(i, i + 12));
    if (!block) break;
    if ('-*+|'.includes(block[0][0] as string)) isItem = true;
    if (block[0][0] === '#') depth = block[0].trimEnd().length;
    drop(i, i + block[0].length);
    i += block[0].length;
    if (depth > 0) break;
  }
  const bold = readEmphasis(text, i, drop);
  const kept = dropRanges(draft, line, ranges, 'markup', 'markup');
  if (!kept) return null;
  kept.depth = depth;
  // An item of a list is a paragraph of its own.
  kept.gap = isItem;
  kept.bold = Math.min(bold, kept.text.length);
  return kept;
}

/** The places of `**` that are emphasis, opening and closing in turn; the others are masks (`引进项目**个，到位资金**亿元`). */
function emphasisMarks(text: string, from: number): number[] {
  const marks: number[] = [];
  let open = -1;
  for (let i = text.indexOf('**', from); i >= 0; i = text.indexOf('**', i + 2)) {
    if (open >= 0 && isEmphasis(text, from, open, i)) {
      marks.push(open, i);
      open = -1;
    } else open = i;
  }
  const only = marks.length === 0 && open >= 0 && text.indexOf('**', from) === open;
  if (only && isHalfOpen(text, from, open)) marks.push(open);
  return marks;
}

/** In the middle of a sentence, what a mask hides goes on with its unit or a closing mark, and with another clause. */
function isEmphasis(text: string, from: number, open: number, close: number): boolean {
  const inner = text.slice(open + 2, close);
  if (inner.trim() === '') return false;
  if (open === from || !AFTER_MASK.includes(inner[0] as string)) return true;
  return !/[，。；、：”"]/u.test(inner) && !AFTER_MASK.includes(text[close + 2] ?? '\n');
}

/** `**（一）…` or `…增长** 宏观调控`: the other half of the emphasis is lost. A mask stands before a unit or a name. */
function isHalfOpen(text: string, from: number, at: number): boolean {
  if (at === from) return readMarker(text, at + 2, text.length, true) !== null;
  return readMarker(text, from, text.length, true) !== null && (at + 2 === text.length || isBlank(text.charCodeAt(at + 2)));
}

/**
 * Drops emphasis marks, tags, footnote marks and backslashes from `from` on, in order of their place.
 * Returns how many characters of the kept text stand in bold at its beginning.
 */
function readEmphasis(text: string, from: number, drop: (from: number, to: number) => void): number {
  const marks: [number, number][] = [];
  const bolds = emphasisMarks(text, from);
  for (const bold of bolds) marks.push([bold, bold + 2]);
  TAG.lastIndex = from;
  for (let tag = TAG.exec(text); tag; tag = TAG.exec(text)) marks.push([tag.index, tag.index + tag[0].length]);
  for (let i = text.indexOf('[^', from); i >= 0; i = text.indexOf('[^', i + 2)) {
    const close = text.slice(i, i + 12).indexOf(']');
    if (close > 0 && text[i + close + 1] !== ':') marks.push([i, i + close + 1]);
  }
  for (let i = text.indexOf('\\', from); i >= 0; i = text.indexOf('\\', i + 2)) {
    if ('\\`*_{}[]()#+-.!>~|'.includes(text[i + 1] ?? ' ')) marks.push([i, i + 1]);
  }
  marks.sort((a, b) => a[0] - b[0]);
  for (const [start, end] of marks) drop(start, end);
  if (bolds.length === 1 && bolds[0] !== from) return (bolds[0] as number) - from;
  if (bolds[0] !== from || bolds.length < 2) return 0;
  // Runs of bold that follow each other without text between them (`**省 长** **张**`) are one.
  let last = 1;
  while (last + 2 < bolds.length && text.slice((bolds[last] as number) + 2, bolds[last + 1]).trim() === '') last += 2;
  return (bolds[last] as number) - from - 2;
}
