import { isHan, isLatin, skipBlanks, trimBlanks } from '../../../text/characters.ts';
import { readingOrder } from './columns.ts';
import type { Run } from './runs.ts';

/** A line of a page. Places are those of {@link Run}. */
export interface PageLine {
  /** Without blanks at either end. */
  readonly text: string;
  /** Where the first and the last character that is seen begin and end. */
  readonly start: number;
  readonly end: number;
  /** Of the base line. */
  readonly line: number;
  /** Of the font in which most of it is set. */
  readonly size: number;
}

/** All in widths of a full character. Raised and lowered characters stand off the base line by less than this. */
const SAME_LINE = 0.45;
/** The same text within this, once more, is bold print by printing twice. */
const TWICE = 0.3;
/** Between Latin words, a narrower gap is the space of letters. */
const LETTER_GAP = 0.12;
/** Between Chinese characters, a blank that was typed is a quarter or half a character wide. */
const TYPED_GAP = 0.18;
/** Between Chinese and Latin, word processors set a quarter of their own accord. */
const SCRIPT_GAP = 0.4;
/** A gap of a whole character is a blank of that width. */
const WHOLE_GAP = 0.9;
/** Of headings, and what numbers count that head none. */
const LONGEST_NUMBER = 8;
const COUNTED = '年月日号时分秒个项家亿万千百条名户次位人元件期届类';
/** Of the pairs of characters of a run that is stretched, at least this share has a blank between them. */
const STRETCHED = 0.5;
/** Of the words of a line that is set wide, so many are a single character. */
const SET_WIDE = 0.8;
/** A gap as wide as this divides cells. */
const CELL_GAP = 3;

/** The lines of a page in the order in which one reads them. */
export function linesOf(runs: readonly Run[]): PageLine[] {
  return readingOrder(rowsOf(runs)).flatMap((row) => lineOf(row) ?? []);
}

/** The runs that stand on one base line, each row in order along the line. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: { runs: Run[]; base: Run }[] = [];
  for (const run of [...runs].sort((a, b) => a.line - b.line)) {
    const row = rows[rows.length - 1];
    if (row && run.line - row.base.line <= SAME_LINE * Math.max(row.base.size, run.size)) {
      row.runs.push(run);
      if (run.size > row.base.size) row.base = run;
    } else rows.push({ runs: [run], base: run });
  }
  return rows.map((row) => row.runs.sort((a, b) => a.start - b.start));
}

function lineOf(row: readonly Run[]): PageLine | null {
  let text = '';
  let start = Number.NaN;
  let end = Number.NaN;
  let last: Run | undefined;
  const sizes = new Map<number, number>();
  const lines = new Map<number, number>();
  for (const run of row) {
    const words = withoutStretching(run.text);
    const from = skipBlanks(words, 0);
    const to = trimBlanks(words, from, words.length);
    if (from === to) continue;
    if (last && run.text === last.text && run.start - last.start <= TWICE * run.size) continue;
    const begin = run.start + blankWidth(words.slice(0, from), run.size);
    if (text !== '') text += gap(text, words[from] as string, (begin - end) / Math.max(run.size, last?.size ?? 0));
    else start = begin;
    text += words.slice(from, to);
    end = Math.max(begin, run.end - blankWidth(words.slice(to), run.size));
    sizes.set(run.size, (sizes.get(run.size) ?? 0) + to - from);
    lines.set(run.line, (lines.get(run.line) ?? 0) + to - from);
    last = run;
  }
  if (text === '') return null;
  return { text: withoutScriptGaps(closeUp(text)), start, end, line: mostOf(lines), size: mostOf(sizes) };
}

function mostOf(counts: ReadonlyMap<number, number>): number {
  let most = 0;
  let found = 0;
  for (const [value, count] of counts) {
    if (count <= most) continue;
    most = count;
    found = value;
  }
  return found;
}

/** How wide blanks are as a rule: U+3000 as a character, others half of that. */
function blankWidth(blanks: string, size: number): number {
  let width = 0;
  for (const blank of blanks) width += blank === '\u3000' || blank === '\t' ? size : size / 2;
  return width;
}

/**
 * A run without the blanks that pdf.js puts where characters stand apart by a tenth of their width: in a line that is stretched to
 * the margin they stand between nearly all of them.
 */
function withoutStretching(text: string): string {
  if (!text.includes(' ')) return text;
  const blanks = text.match(/(?<=[\u2e80-\uffef]) (?=[\u2e80-\uffef])/gu)?.length ?? 0;
  const pairs = text.match(/(?<=[\u2e80-\uffef]) ?(?=[\u2e80-\uffef])/gu)?.length ?? 0;
  if (blanks < STRETCHED * pairs || blanks < 2) return text;
  return text.replace(/(?<=[\u2e80-\uffef]) (?=[\u2e80-\uffef])/gu, '');
}

/**
 * A line without the quarter of a blank that word processors set between Chinese and Latin of their own accord (2026 年). A number
 * that opens the line and counts nothing keeps it: there it is a sign of a heading.
 */
function withoutScriptGaps(text: string): string {
  return text.replace(/(?<=[\u2e80-\uffef]) (?=[\dA-Za-z])|(?<=[\dA-Za-z%]) (?=[\u2e80-\uffef])/gu, (blank, at: number) =>
    at <= LONGEST_NUMBER && /^[\d.]+$/u.test(text.slice(0, at)) && !COUNTED.includes(text[at + 1] as string) ? blank : '',
  );
}

/** Whether a character is as wide as it is high: Han, and the punctuation that goes with it. */
export function isWide(code: number): boolean {
  return code >= 0x2e80 || (code >= 0x2014 && code <= 0x2026) || (code >= 0x2460 && code <= 0x24ff);
}

/** What stands between two runs. */
function gap(before: string, after: string, width: number): string {
  if (width >= CELL_GAP) return '\t';
  const left = before.charCodeAt(before.length - 1);
  const right = after.charCodeAt(0);
  const wide = Number(isWide(left)) + Number(isWide(right));
  if (wide === 2 && width >= WHOLE_GAP) return '\u3000';
  if (wide > 0) return width >= (wide === 2 ? TYPED_GAP : SCRIPT_GAP) ? ' ' : '';
  return width >= LETTER_GAP ? ' ' : '';
}

/** `会 议 通 知`: a line whose characters stand apart was set wide, not typed so. */
function closeUp(text: string): string {
  const parts = text.split(/[ \u3000]/u);
  const single = parts.filter((part) => part.length === 1 && isHan(part.charCodeAt(0))).length;
  return parts.length >= 4 && single >= SET_WIDE * parts.length ? parts.join('') : text;
}

/** Two parts of a paragraph that stood on two lines: Latin words with a blank between them. */
export function joined(before: string, after: string): string {
  const left = before.charCodeAt(before.length - 1);
  const right = after.charCodeAt(0);
  const isWord = (code: number): boolean => isLatin(code) && code < 0x80;
  return isWord(left) && isWord(right) ? `${before} ${after}` : before + after;
}
