import { isTerminal, skipBlanks, trimBlanks } from '../text/characters.ts';
import { BLANK, DIGIT, hintOf } from './hints.ts';
import { type NumberMark, pageRun, spaced } from './page-run.ts';
import type { Passage } from './passage.ts';

export const PAGE = hintOf('页');
export const DASH = hintOf('-—–－');
const SLASH = hintOf('/／');

/** Cheap test for the many lines that have a dash and a number: the one does not stand beside the other. */
export const BEFORE_DASH = /\d {0,2}[-—–－]/u;

/** What is a page mark for sure only where a text has a series of them, by the sign that it has. */
const SERIES: readonly { readonly sign: number; readonly test: RegExp; readonly pattern: RegExp }[] = [
  { sign: DASH, test: BEFORE_DASH, pattern: /[-—–－](?<![\d.０-９].) {0,2}([\d０-９]{1,4}) {0,2}[-—–－](?![\d０-９])/gu },
  { sign: PAGE, test: /\d {0,2}页/u, pattern: /第 {0,2}([\d０-９]{1,4}) {0,2}页/gu },
  {
    sign: SLASH,
    test: /\d {0,2}[/／]/u,
    pattern: /(?<![\d.０-９/／])([\d０-９]{1,4}) {0,2}[/／] {0,2}[\d０-９]{1,4}(?=[\s\u4e00-\u9fff])/gu,
  },
];
const LEAST = 3;
/** A page does not end in so short a line twice, and many lines of tables and lists are as short. */
const SHORTEST = 60;

/** ` 3 ` between two words of a text whose line breaks became blanks. */
const BARE = /\d{1,3}(?<=[\u4e00-\u9fff，、] \d{1,3})(?= [\u4e00-\u9fff“])/gu;
/** Figures that are set off by blanks are more than the pages. */
const MOSTLY = 0.6;

interface MarkInside extends NumberMark {
  readonly passage: Passage;
}

/**
 * Where marks stand inside the passages that count up through the text, a page's length apart: `- 3 -` beside figures, `第3页`, `3 / 9`,
 * and bare numbers between blanks. With the blanks around them that the pages left.
 */
export function pageSeries(passages: readonly Passage[]): Map<Passage, [number, number][]> {
  const marks: MarkInside[][] = [];
  for (let kind = 0; kind < SERIES.length; kind++) marks.push([]);
  const bare: MarkInside[] = [];
  let place = 0;
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i] as Passage;
    const { text, hints } = passage;
    if ((hints & DIGIT) !== 0) {
      for (let kind = 0; kind < SERIES.length; kind++) {
        const { sign, test, pattern } = SERIES[kind] as (typeof SERIES)[number];
        if ((hints & sign) !== 0 && test.test(text)) collect(passage, pattern, place, marks[kind] as MarkInside[]);
      }
      if ((hints & BLANK) !== 0 && text.length >= SHORTEST && /\d [\u4e00-\u9fff“]/u.test(text)) collect(passage, BARE, place, bare);
    }
    place += text.length;
  }
  const found = new Map<Passage, [number, number][]>();
  for (const some of marks) note(pageRun(spaced(some), LEAST), found);
  const pages = pageRun(spaced(bare), LEAST);
  if (pages.length >= bare.length * MOSTLY) note(pages, found);
  return found;
}

function collect(passage: Passage, pattern: RegExp, place: number, into: MarkInside[]): void {
  for (const { 0: mark, 1: number = mark, index } of passage.text.matchAll(pattern)) {
    const value = Number(number.normalize('NFKC'));
    into.push({ at: index, value, length: mark.length, strong: true, place: place + index, passage });
  }
}

function note(run: readonly MarkInside[], into: Map<Passage, [number, number][]>): void {
  for (const { passage, at, length } of run) {
    const ranges = into.get(passage);
    const range = withBlanks(passage.text, at, at + length);
    if (ranges) ranges.push(range);
    else into.set(passage, [range]);
  }
}

/** Blanks around a mark are of the page, but one after the end of a sentence is what a line break left. */
export function withBlanks(text: string, from: number, to: number): [number, number] {
  const start = trimBlanks(text, 0, from);
  return isTerminal(text.charCodeAt(start - 1)) ? [from, to] : [start, skipBlanks(text, to)];
}
