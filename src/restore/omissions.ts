import type { Draft } from './draft.ts';
import { DIGIT, hintOf } from './hints.ts';
import type { Passage } from './passage.ts';

/** `此处省略752字`, `此处隐藏3111字`: what download sites print where they removed a passage. */
const OMISSION =
  /(?:此处|以下|下文|中间|后面|其余)?(?:省略|隐藏|略去|删去|屏蔽|还有|剩余)了?约?[ \u3000]?(\d{1,7})[ \u3000]?(?:余|多)?个?字/gu;
/** 此处隐藏1500字，下载后可查看全文: such words are a passage of their own where no bracket and no dots are around them. */
const ALONE =
  /^(?:此处|以下|下文|中间|后面|其余)(?:省略|隐藏|略去|删去|屏蔽|还有|剩余)了?约?[ \u3000]?\d{1,7}[ \u3000]?(?:余|多)?个?字(?:[，,。！! \u3000]{1,2}[^。，,]{0,12}(?:下载|查看|阅读|付费|购买|登录|登陆|开通|会员|注册|点击)[^。]{0,20})?[。！!]?$/u;
const LONGEST_ALONE = 60;
const WORD = hintOf('字');
/** How such words end. */
const COUNT = /\d[ \u3000]?(?:余|多)?个?字/u;
/** What may stand between the number and 字 is at most so long. */
const BEFORE_WORD = 4;
const NONE: readonly (readonly [number, number])[] = [];
const OPENING = '（(【[〔';
const CLOSING = '）)】]〕';
const LEADERS = '…—-.·*=~。 \u3000';
/** One of them that no sentence ends with. */
const LEADER = /[^。 \u3000]/u;
/** How far a bracket around the words may stand from them. */
const REACH = 80;

/** Sets passages that were removed apart as passages of their own, so that nothing is joined across them. */
export function divideAtOmissions(draft: Draft): void {
  const { passages } = draft;
  let divided: Passage[] | null = null;
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i] as Passage;
    const { text, hints } = passage;
    const mayHold = (hints & WORD) !== 0 && (hints & DIGIT) !== 0 && hasCount(text);
    const marks = mayHold ? omissionMarks(text) : NONE;
    if (marks.length === 0) divided?.push(passage);
    else {
      divided ??= passages.slice(0, i);
      divideAt(passage, marks, divided);
    }
  }
  if (divided === null) return;
  for (let i = 1; i < divided.length; i++) {
    if (divided[i - 1]?.kind === 'omission') (divided[i] as Passage).afterCut = true;
  }
  draft.passages = divided;
}

/** Cheaper than to look for the whole: few 字 have a number before them. */
function hasCount(text: string): boolean {
  for (let at = text.indexOf('字'); at >= 0; at = text.indexOf('字', at + 1)) {
    if (COUNT.test(text.slice(Math.max(0, at - BEFORE_WORD), at + 1))) return true;
  }
  return false;
}

/** Adds the parts of the passage that stand between the marks, and the marks themselves. */
function divideAt(passage: Passage, marks: readonly (readonly [number, number])[], into: Passage[]): void {
  let from = 0;
  const add = (start: number, end: number, kind: 'omission' | null): void => {
    const part = passage.with(passage.slicesOf(start, end));
    if (!part) return;
    part.kind = kind ?? passage.kind;
    part.divided = true;
    part.afterCut = kind === null && from > 0;
    into.push(part);
  };
  for (const [start, end] of marks) {
    add(from, start, null);
    add(start, end, 'omission');
    from = end;
  }
  add(from, passage.text.length, null);
}

function omissionMarks(text: string): [number, number][] {
  if (text.length <= LONGEST_ALONE && ALONE.test(text)) return [[0, text.length]];
  const marks: [number, number][] = [];
  OMISSION.lastIndex = 0;
  for (let match = OMISSION.exec(text); match; match = OMISSION.exec(text)) {
    // Without a leader or a bracket it is a sentence about an omission, not a mark of one.
    const mark = expand(text, match.index, match.index + match[0].length);
    if (mark && mark[0] >= (marks[marks.length - 1]?.[1] ?? 0)) marks.push(mark);
    if (mark) OMISSION.lastIndex = Math.max(OMISSION.lastIndex, mark[1]);
  }
  return marks;
}

/** Widens the words to the bracket around them and the run of dots or dashes around that. */
function expand(text: string, from: number, to: number): [number, number] | null {
  let start = from;
  let end = to;
  for (let i = from - 1; i >= 0 && i > from - REACH; i--) {
    const character = text[i] as string;
    if (CLOSING.includes(character) || character === '。') break;
    if (!OPENING.includes(character)) continue;
    const close = closingAfter(text, to);
    // ……(某网省略932字: dots before the bracket show it to be a mark whose end is lost.
    if (close < 0 && !'…⋯.'.includes(text[i - 1] ?? ' ')) break;
    start = i;
    end = close < 0 ? to : close + 1;
    break;
  }
  const bracketed = start !== from;
  let first = start;
  while (first > 0 && LEADERS.includes(text[first - 1] as string)) first--;
  while (first < start && ' \u3000。'.includes(text[first] as string)) first++;
  let last = end;
  while (last < text.length && LEADERS.includes(text[last] as string)) last++;
  while (last > end && ' \u3000'.includes(text[last - 1] as string)) last--;
  if (!bracketed && !LEADER.test(text.slice(first, start) + text.slice(end, last))) return null;
  return [first, last];
}

function closingAfter(text: string, from: number): number {
  for (let i = from; i < text.length && i < from + REACH; i++) if (CLOSING.includes(text[i] as string)) return i;
  return -1;
}
