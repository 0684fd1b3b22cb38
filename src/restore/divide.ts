import { readMarker } from '../markers/lexer.ts';
import { refusePlaces } from '../source/plenty.ts';
import { codesOf, isBlank, isClosing, isDigit, isHan, isTerminal, skipBlanks } from '../text/characters.ts';
import { isNote } from './annex.ts';
import type { Draft } from './draft.ts';
import { BLANK } from './hints.ts';
import type { Passage } from './passage.ts';

/** Lines shorter than this are left whole: what stands in them is one paragraph, or a title with blanks in it. */
const LONG_LINE = 200;
/** A line this long without any blank has lost its line breaks, if markers stand in it. */
const VERY_LONG_LINE = 1500;
/** A document of so few lines has lost its line breaks if they are long at all. */
const FEW_LINES = 3;
/** The first heading of a line that lost its breaks stands before this share of it. */
const LEAST_MARKERS = 2;

/** `浏览次数:123 同志们:`: a salutation opens its own line. */
const ADDRESS = /^(?:同志们|各位[^，。：:]{1,8})[：:]/u;

const TAB = 0x09;

/** A run of blanks inside a line. */
interface BlankRun {
  readonly start: number;
  readonly end: number;
  /** Tabs, two ideographic spaces, no-break spaces beside others: what stood where a line break was. */
  readonly wide: boolean;
  readonly afterEnd: boolean;
  /** Between Han characters or their punctuation, not beside a number or a Latin word. */
  readonly between: boolean;
  /** Between a Han character and a number (`工作安排 2025年`): a break, unless the text sets its numbers off (`增长 5 个`). */
  readonly beforeNumber: boolean;
  readonly afterNumber: boolean;
}

/** What the blanks inside the lines of a document are. */
interface BlankHabit {
  /** Most stand after the end of a sentence: they are what is left of line breaks. */
  readonly areBreaks: boolean;
  /** Numbers are not set off by blanks, so that a blank before a number is a break too. */
  readonly beforeNumbers: boolean;
}

/** Divides lines that hold several paragraphs because the document lost its line breaks. Linear. */
export function divideLongLines(draft: Draft): void {
  const lost = hasLostItsBreaks(draft.passages);
  const runs = new Map<Passage, readonly BlankRun[]>();
  const { passages } = draft;
  let count = 0;
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i] as Passage;
    const { text, kind, hints } = passage;
    if (kind || (!lost && text.length < LONG_LINE)) continue;
    // Nearly every line: no blank stands in it, and it is no longer than a paragraph.
    if ((hints & BLANK) === 0 && text.length < VERY_LONG_LINE) continue;
    const own = blankRuns(passage);
    runs.set(passage, own);
    count += own.length;
    refusePlaces(count);
  }
  if (runs.size === 0) return;
  const telling: BlankRun[] = [];
  for (const [passage, own] of runs) if (passage.text.length >= LONG_LINE) for (const run of own) telling.push(run);
  const habit = blankHabit(telling, lost);
  const divided: Passage[] = [];
  for (const passage of passages) {
    const own = runs.get(passage);
    const breaks = own && passage.depth === 0 && !isNote(passage.text) ? findBreaks(passage, own, habit) : [];
    if (breaks.length === 0) divided.push(passage);
    else divide(draft, passage, breaks, divided);
  }
  draft.passages = divided;
}

/** Adds the parts into which the breaks divide the passage. */
export function divide(draft: Draft, passage: Passage, breaks: readonly number[], into: Passage[]): void {
  let isFirst = true;
  let from = 0;
  for (const at of [...breaks, passage.text.length]) {
    const part = passage.with(passage.slicesOf(from, at));
    from = at;
    if (!part) continue;
    part.divided = true;
    if (!isFirst) {
      part.gap = false;
      part.bold = 0;
      part.afterCut = false;
      draft.seams.push({ kind: 'divided', at: part.start, reason: 'lost-line-break' });
    }
    isFirst = false;
    into.push(part);
  }
}

/** Whether most of the text stands in lines too long for paragraphs: then its short lines may hold several too. */
function hasLostItsBreaks(passages: readonly Passage[]): boolean {
  let total = 0;
  let long = 0;
  for (const { text } of passages) {
    total += text.length;
    if (text.length >= (passages.length <= FEW_LINES ? LONG_LINE : VERY_LONG_LINE)) long += text.length;
  }
  return long * 2 > total;
}

function blankHabit(runs: readonly BlankRun[], lost: boolean): BlankHabit {
  const single = runs.filter((run) => !run.wide && run.between);
  const ends = single.filter((run) => run.afterEnd).length;
  const setOff = runs.filter((run) => run.afterNumber).length;
  return {
    areBreaks: ends >= (lost ? 2 : 3) && ends >= single.length * (lost ? 0.4 : 0.8),
    beforeNumbers: setOff * 4 < runs.filter((run) => run.beforeNumber).length,
  };
}

function findBreaks(passage: Passage, runs: readonly BlankRun[], habit: BlankHabit): number[] {
  const { text } = passage;
  const breaks: number[] = [];
  const body = runs.length === 0 ? 0 : (passage.marker?.titleStart ?? 0);
  for (const run of runs) {
    if (run.start < body) continue;
    const beforeNumber = run.beforeNumber && (habit.beforeNumbers || /^(?:19|20)\d{2}年/u.test(text.slice(run.end, run.end + 5)));
    const isBreak =
      run.wide ||
      (habit.areBreaks && (run.between || beforeNumber || text[run.end] === '【')) ||
      (run.afterEnd && readMarker(text, run.end, text.length, true) !== null) ||
      (run.afterNumber && ADDRESS.test(text.slice(run.end, run.end + 14)));
    if (isBreak) breaks.push(run.start);
  }
  return breaks.length === 0 && text.length >= VERY_LONG_LINE ? markerBreaks(passage) : breaks;
}

function blankRuns(passage: Passage): BlankRun[] {
  const { text, codes } = passage;
  const { length } = codes;
  const runs: BlankRun[] = [];
  for (let i = 1; i < length; i++) {
    if (!isBlank(codes[i] as number)) continue;
    const end = skipBlanks(text, i);
    if (end >= text.length) break;
    const before = text.charCodeAt(i - 1);
    runs.push({
      start: i,
      end,
      wide: isWide(text, i, end),
      afterEnd: isTerminal(before) || (isClosing(before) && isTerminal(text.charCodeAt(i - 2))),
      between: isCjk(before) && isCjk(text.charCodeAt(end)),
      beforeNumber: isCjk(before) && isDigit(text.charCodeAt(end)),
      afterNumber: isDigit(before) && isCjk(text.charCodeAt(end)),
    });
    refusePlaces(runs.length);
    i = end - 1;
  }
  return runs;
}

/** See {@link BlankRun}. Nearly all are one blank. */
function isWide(text: string, start: number, end: number): boolean {
  if (end - start === 1) return text.charCodeAt(start) === TAB;
  return end - start >= 4 || /[\t\u3000\u00a0]/u.test(text.slice(start, end));
}

/** Half-width punctuation counts as Chinese: damaged texts write 同志们: and (一). */
const HALF_WIDTH = codesOf(':;!?()"');
const SENTENCE_ENDS = codesOf('。！？：!?:');

function isCjk(code: number): boolean {
  return (
    isHan(code) ||
    HALF_WIDTH.has(code) ||
    (code >= 0x3001 && code <= 0x303f) ||
    (code >= 0x2014 && code <= 0x2026) ||
    (code >= 0xff00 && code <= 0xff0f) ||
    code === 0xff1a ||
    code === 0xff1b ||
    code === 0xff1f
  );
}

/** No blank is left: a heading of the outer families right after the end of a sentence evidently opens a paragraph. */
function markerBreaks({ text, codes }: Passage): number[] {
  const { length } = codes;
  const breaks: number[] = [];
  for (let i = 1; i < length; i++) {
    const before = codes[i - 1] as number;
    const last = isClosing(before) ? codes[i - 2] : before;
    if (last === undefined || !isTerminal(last) || !SENTENCE_ENDS.has(last)) continue;
    const marker = readMarker(text, i, text.length, true);
    if (marker && (marker.family.id === 'chinese' || marker.family.id === 'parenthesized-chinese' || marker.family.rank < 20))
      breaks.push(i);
  }
  return breaks.length >= LEAST_MARKERS ? breaks : [];
}
