import { endsTerminated, hasSentenceInside, isBlank, isDigit, isHan, isLatin, skipBlanks } from '../text/characters.ts';
import { isCutBeforeMark } from './cut.ts';
import type { Draft } from './draft.ts';
import { changePassages, dropRanges, remove } from './draft.ts';
import { DIGIT, openingOf } from './hints.ts';
import { Joiner } from './joiner.ts';
import { removePageNumbers } from './page-numbers.ts';
import { BEFORE_DASH, DASH, PAGE, pageSeries, withBlanks } from './page-series.ts';
import type { Passage } from './passage.ts';

/** A whole line that is a page mark: `- 3 -`, `— 3 —`, `第 3 页 共 9 页`, `第1页第2页`, `3 / 9`, `Page 3 of 9`. */
const PAGE_LINE =
  /^(?:[-—–－─~～·•]{1,3} {0,3}[\d０-９]{1,4} {0,3}[-—–－─~～·•]{1,3}|[[（(【]? {0,2}(?:第 {0,2}[\d０-９]{1,4} {0,2}页[ ,，/／]{0,3}){1,4}(?:[共/／] {0,2}[\d０-９]{1,4} {0,2}页)?[\]）)】]?|共 {0,2}[\d０-９]{1,4} {0,2}页[ ,，]{0,3}第 {0,2}[\d０-９]{1,4} {0,2}页|[-—–－]{1,2} {0,2}第 {0,2}[\d０-９]{1,4} {0,2}页 {0,2}[-—–－]{1,2}|[\d０-９]{1,4} {0,2}[/／] {0,2}[\d０-９]{1,4}|[Pp](?:age|AGE)?\.? {0,2}[\d０-９]{1,4}(?: {0,2}(?:of|OF|\/) {0,2}[\d０-９]{1,4})?)$/u;

/** What such a line begins with: most lines begin otherwise. */
const OPENS = openingOf('-—–－─~～·•[（(【第共Pp0123456789０１２３４５６７８９');
const LONGEST_LINE = 40;
const LONGEST_NUMBER = 3;
const BRACKETED = /^[（([［【]\d{1,3}[）)\]］】]$/u;
/** Among so many lines stands the title that the head of every page repeats, and it is so long. */
const TOP = 4;
const SHORTEST_HEAD = 8;
const LONGEST_HEAD = 60;
const LEAST_HEADS = 2;

/** A page mark inside a line. `第3页` alone may be a reference, so it takes the total or a second mark to be sure. */
const PAGE_INSIDE =
  /第 {0,2}\d{1,4} {0,2}页 {0,2}[,，/／]? {0,2}共 {0,2}\d{1,4} {0,2}页|(?:第 {0,2}\d{1,4} {0,2}页 {0,2}){2,4}|[-—–－] {0,2}\d{1,4} {0,2}[-—–－](?![-—–－\d])/gu;

/** Removes page numbers and page marks, and joins what they cut. Linear. */
export function removePageMarks(draft: Draft): void {
  removePageLines(draft);
  removeMarksInside(draft);
  removePageNumbers(draft);
}

function removePageLines(draft: Draft): void {
  const heads = runningHeads(draft);
  // Nearly every document has neither.
  if (heads.size === 0 && !draft.passages.some((passage) => isMarkAlone(passage) || isBareNumber(passage) || isBracketed(passage))) return;
  const numbers = bareNumberLines(draft.passages);
  const bracketed = bracketedNumberLines(draft.passages);
  const joiner = new Joiner(draft);
  let removed = false;
  for (const passage of draft.passages) {
    const isMark =
      isMarkAlone(passage) || (isBareNumber(passage) && (numbers.has(passage) || cutsSentence(joiner.last))) || bracketed.has(passage);
    if (isMark || heads.has(passage)) {
      remove(draft, isMark ? 'page-number' : 'repetition', passage.start, passage.end, isMark ? 'page-line' : 'running-head');
      removed = true;
      continue;
    }
    const { last } = joiner;
    if (removed && last && isCutBeforeMark(last) && passage.depth === 0 && passage.kind === null) joiner.join(passage, 'page-cut');
    else joiner.push(passage);
    removed = false;
  }
  draft.passages = joiner.finish();
}

/**
 * The lines below the top that repeat one of it, which stands at the head of every page: it cuts a sentence at least once, which a
 * heading that several chapters have does not.
 */
function runningHeads({ passages }: Draft): Set<Passage> {
  const heads = new Set<Passage>();
  for (let i = 0; i < Math.min(TOP, passages.length); i++) {
    const top = passages[i] as Passage;
    const { text } = top;
    if (text.length < SHORTEST_HEAD || text.length > LONGEST_HEAD || top.depth > 0 || /[。！；：:，、]/u.test(text)) continue;
    const again = printsInBody(passages, text);
    if (again.length < LEAST_HEADS || top.salutation > 0 || top.marker || !again.some((index) => cutsWords(passages, index))) continue;
    for (const index of again) heads.add(passages[index] as Passage);
  }
  return heads;
}

/** Indexes of the lines below the first paragraph that say the same. */
function printsInBody(passages: readonly Passage[], text: string): number[] {
  const prints: number[] = [];
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i] as Passage;
    if (passage.text.length === text.length && passage.text === text) prints.push(i);
  }
  if (prints.length < LEAST_HEADS) return prints;
  const body = passages.findIndex(({ isBody }) => isBody);
  return body < 0 ? [] : prints.filter((index) => index > body);
}

/** Whether the text before the line at the index breaks off, page marks between them left aside. */
function cutsWords(passages: readonly Passage[], index: number): boolean {
  const isMark = (passage: Passage): boolean => isMarkAlone(passage) || /^\d{1,4}$/u.test(passage.text);
  const before = passages.slice(Math.max(0, index - 2), index).findLast((passage) => !isMark(passage));
  return before !== undefined && isCutBeforeMark(before);
}

/** Whether the line is a page mark by its form. Most lines begin otherwise or are longer. */
function isMarkAlone({ text, openings }: Passage): boolean {
  return (openings & OPENS) !== 0 && text.length <= LONGEST_LINE && PAGE_LINE.test(text);
}

function isBareNumber({ text, hints }: Passage): boolean {
  return text.length <= LONGEST_NUMBER && (hints & DIGIT) !== 0 && /^\d+$/u.test(text);
}

/** Whether a lone number stands between the two halves of a sentence. After a Latin letter it is an index that stood lower: M2, PM2.5. */
function cutsSentence(before: Passage | null): boolean {
  return (
    before !== null &&
    before.text.length >= 16 &&
    isHan(before.text.charCodeAt(before.text.length - 1)) &&
    !endsTerminated(before.text) &&
    hasSentenceInside(before.text)
  );
}

/** Lines that are nothing but a number, when they count up through the document as pages do. */
function bareNumberLines(passages: readonly Passage[]): Set<Passage> {
  const found: Passage[] = [];
  let expected = -1;
  for (const passage of passages) {
    if (!isBareNumber(passage)) continue;
    const value = Number(passage.text);
    if (expected >= 0 && value !== expected) return new Set();
    expected = value + 1;
    found.push(passage);
  }
  return new Set(found.length >= 2 ? found : []);
}

function isBracketed({ text, openings }: Passage): boolean {
  return (openings & OPENS) !== 0 && text.length <= LONGEST_NUMBER + 2 && BRACKETED.test(text);
}

/** `（1）`, `[2]` alone on their lines: the marker of an item may stand so too, but the line before it seldom breaks off. */
function bracketedNumberLines(passages: readonly Passage[]): Set<Passage> {
  const found: Passage[] = [];
  let cut = 0;
  for (let i = 1; i < passages.length; i++) {
    const passage = passages[i] as Passage;
    if (!isBracketed(passage)) continue;
    const last = found[found.length - 1];
    if (last !== undefined && numberIn(passage) !== numberIn(last) + 1) return new Set();
    found.push(passage);
    if (isCutBeforeMark(passages[i - 1] as Passage)) cut++;
  }
  return new Set(cut >= 2 && cut * 2 >= found.length ? found : []);
}

const numberIn = ({ text }: Passage): number => Number(text.slice(1, -1));

function removeMarksInside(draft: Draft): void {
  const series = pageSeries(draft.passages);
  changePassages(draft, (passage) => {
    const { text, hints } = passage;
    const mayHold = (hints & DIGIT) !== 0 && ((hints & PAGE) !== 0 || ((hints & DASH) !== 0 && BEFORE_DASH.test(text)));
    const ranges = series.get(passage) ?? (mayHold ? [] : null);
    // As nearly all are.
    if (ranges === null) return passage;
    if (mayHold) addMarks(text, ranges);
    return dropRanges(draft, passage, merged(ranges), 'page-number', 'page-mark');
  });
}

function addMarks(text: string, ranges: [number, number][]): void {
  for (const match of text.matchAll(PAGE_INSIDE)) {
    const from = match.index;
    const to = from + match[0].length;
    if (match[0][0] === '第' || standsBetweenWords(text, from, to)) ranges.push(withBlanks(text, from, to));
  }
}

/** The ranges in order, those that overlap as one. */
function merged(ranges: [number, number][]): [number, number][] {
  ranges.sort((a, b) => a[0] - b[0]);
  const result: [number, number][] = [];
  for (const range of ranges) {
    const last = result[result.length - 1];
    if (last && range[0] < last[1]) last[1] = Math.max(last[1], range[1]);
    else result.push(range);
  }
  return result;
}

/** `- 3 -` between two Han characters; `2019-3-5` and a dash in a sentence are not. */
function standsBetweenWords(text: string, from: number, to: number): boolean {
  let before = from - 1;
  while (before >= 0 && isBlank(text.charCodeAt(before))) before--;
  const after = skipBlanks(text, to);
  return (
    before >= 0 &&
    after < text.length &&
    !isDigit(text.charCodeAt(before)) &&
    !isLatin(text.charCodeAt(before)) &&
    isHan(text.charCodeAt(after))
  );
}
