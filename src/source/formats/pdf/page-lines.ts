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
/** What word processors set between Chinese and Latin of their own accord is a quarter. */
const SCRIPT_GAP = 0.4;
/** Chinese that is stretched to fill a line has gaps up to this; a wider one was typed. */
const STRETCHED = 0.8;
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
    const words = withoutStretching(run);
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
  return { text: closeUp(text), start, end, line: mostOf(lines), size: mostOf(sizes) };
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
 * A run without the blanks that pdf.js puts where characters stand apart a little, as they do in a line that is stretched to the
 * margin: what the run is longer than its characters, shared among its blanks, is too narrow for a blank that was typed.
 */
function withoutStretching({ text, start, end, size }: Run): string {
  if (!text.includes(' ')) return text;
  let blanks = 0;
  let width = 0;
  for (const character of text) {
    if (character === ' ') blanks++;
    else width += isWide(character.charCodeAt(0)) ? size : size / 2;
  }
  const share = (end - start - width) / (blanks * size);
  return share < STRETCHED / 3 ? text.replace(/(?<=[\u2e80-\uffef]) (?=[\u2e80-\uffef])/gu, '') : text;
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
  if (wide === 2) return width >= STRETCHED ? '\u3000' : '';
  if (wide === 1) return width >= SCRIPT_GAP ? ' ' : '';
  return width >= LETTER_GAP ? ' ' : '';
}

/** `会 议 通 知`: a line whose characters all stand apart was set wide, not typed so. */
function closeUp(text: string): string {
  const parts = text.split(/[ \u3000]/u);
  if (parts.length < 4 || !parts.every((part) => part.length === 1 && isHan(part.charCodeAt(0)))) return text;
  return parts.join('');
}

/** Two parts of a paragraph that stood on two lines: Latin words with a blank between them. */
export function joined(before: string, after: string): string {
  const left = before.charCodeAt(before.length - 1);
  const right = after.charCodeAt(0);
  const isWord = (code: number): boolean => isLatin(code) && code < 0x80;
  return isWord(left) && isWord(right) ? `${before} ${after}` : before + after;
}
