import type { LineIndex } from '../source/lines.ts';
import { endsTerminated, hasSentenceInside, isBlank, isComma, isDigit, isHan, isLatin } from '../text/characters.ts';
import { isCutBeforeMark } from './cut.ts';
import { changePassages, type Draft, dropRanges } from './draft.ts';
import { hintOf } from './hints.ts';
import { Joiner } from './joiner.ts';
import { type NumberMark, PAGE_LENGTH, pageRun, spaced } from './page-run.ts';
import type { Passage } from './passage.ts';
import { fills, wrapWidth } from './width.ts';

/** In either width. */
const DIGIT = hintOf('0123456789０１２３４５６７８９');
/** A passage has so many page numbers inside, or none of its numbers is one. */
const FEWEST_INSIDE = 3;

/** What a bare number counts when it is no page number: 12家, 13亿元, 3月. */
const COUNTED =
  '家个项亿万千百%％年月日号人元件次条名户吨公亩里米平座所场批种类期届级度分秒时天周季层台辆艘架栋套支只头部份倍点岁位路区县市村）)，。、；,.:：-—～~/';

/** Removes page numbers that look like markers, and joins the words that they cut. Linear. */
export function removePageNumbers(draft: Draft): void {
  removeAtLineStarts(draft);
  changePassages(draft, (passage) => {
    if (passage.text.length < 3 * PAGE_LENGTH || (passage.hints & DIGIT) === 0) return passage;
    const numbers = numbersInside(passage);
    if (numbers.length < FEWEST_INSIDE) return passage;
    const ranges = pageRun(numbers, FEWEST_INSIDE).map(({ at, length }) => [at, at + length] as const);
    return dropRanges(draft, passage, ranges, 'page-number', 'page-number');
  });
}

/**
 * Page numbers at line starts (`1、…贯` / `2、穿始终`): they count up by one, and most of the lines before them break off
 * in the middle of a sentence, which the line before a heading does not.
 */
function removeAtLineStarts(draft: Draft): void {
  const numbers = numbersAtLineStarts(draft);
  if (!numbers.some(({ strong }) => strong)) return;
  const marks = new Map(pageRun(numbers, 2).map((mark) => [mark.at, mark] as const));
  if (marks.size === 0) return;
  const joiner = new Joiner(draft);
  let goesOn = false;
  draft.passages.forEach((passage, index) => {
    const mark = marks.get(index);
    const kept = mark ? dropRanges(draft, passage, [[0, mark.length]], 'page-number', 'page-number') : passage;
    if (mark?.strong) goesOn = true;
    // The number had a line of its own.
    if (!kept) return;
    if (goesOn && kept.depth === 0 && kept.kind === null) joiner.join(kept, 'page-cut');
    else joiner.push(kept);
    goesOn = false;
  });
  draft.passages = joiner.finish();
}

function numbersAtLineStarts({ passages, lines }: Draft): NumberMark[] {
  const marks: NumberMark[] = [];
  let width = -1;
  let place = 0;
  for (let at = 0; at < passages.length; at++) {
    const { text, first } = passages[at] as Passage;
    if (isDigit(first)) {
      const previous = passages[at - 1];
      if (width < 0) width = wrapWidth(passages, lines);
      const isCut = previous !== undefined && isCutAt(previous, width, lines);
      const mark = numberAtStart(passages, at, isCut, place);
      if (mark !== null) marks.push(mark);
    }
    place += text.length;
  }
  return marks;
}

/** Whether the line breaks off in the middle of a sentence, by its length or because it is as wide as all others. */
function isCutAt(passage: Passage, width: number, lines: LineIndex): boolean {
  return isCutBeforeMark(passage) || (width > 0 && fills(passage, width, lines) && !endsTerminated(passage.text));
}

/** The number that the line at the index `at` opens with, if it may be one of a page. @param isCut whether the line before breaks off */
function numberAtStart(passages: readonly Passage[], at: number, isCut: boolean, place: number): NumberMark | null {
  const { text } = passages[at] as Passage;
  const match = /^([\d０-９]{1,3})[ \u3000]?[、.．，,]?[ \u3000]?/u.exec(text.slice(0, 8));
  if (!match) return null;
  // `3.5亿` is a number; `3、2000余项` is page 3.
  if (!match[0].includes('、') && isDigit(text.charCodeAt(match[0].length))) return null;
  const value = numberOf(match[1] as string);
  const strong = isCut && !isItem(passages, at - 1, value - 1);
  const bare = match[0] === match[1];
  const behind = match[0].length;
  // A number without punctuation that is alone on its line is looked at with the other lines of that kind.
  if (bare && behind === text.length) return null;
  if (bare && ((!strong && at > 0) || COUNTED.includes(text[behind] as string) || isLatin(text.charCodeAt(behind)))) return null;
  return { at, value, length: behind, strong, place };
}

/**
 * Whether the line at the index is the item before in a list of long items: it has the number before, or a number stands alone on the line
 * above it, and no sentence ends in it as on a page.
 */
function isItem(passages: readonly Passage[], at: number, value: number): boolean {
  const { text } = passages[at] as Passage;
  return (text.startsWith(String(value)) || isNumberAlone(passages[at - 1]?.text ?? '')) && !hasSentenceInside(text);
}

function isNumberAlone(text: string): boolean {
  return text.length <= 4 && /^\d{1,3}[、.．]$/u.test(text);
}

/** In either width of digits. */
function numberOf(digits: string): number {
  return Number(digits.normalize('NFKC'));
}

/** `…讲政治贯2、穿始终…` where the line breaks are lost too. */
function numbersInside(passage: Passage): readonly NumberMark[] {
  const { codes, text } = passage;
  const marks: NumberMark[] = [];
  const { length } = codes;
  for (let i = nextDigit(codes, 0); i < length; i = nextDigit(codes, i + 1)) {
    const start = i;
    while (i < length && isDigit(codes[i] as number)) i++;
    const after = i + 1;
    if (i - start > 3 || after >= length || !'、.．'.includes(text[i] as string) || isDigit(codes[after] as number)) continue;
    // The line break before a page number may have become a blank.
    const blank = start > 0 && isBlank(codes[start - 1] as number) ? 2 : 1;
    const before = text.charCodeAt(start - blank);
    const strong = isHan(before) || isComma(before);
    const at = strong ? start - blank + 1 : start;
    marks.push({ at, value: numberOf(text.slice(start, i)), length: after - at, strong, place: at });
  }
  return spaced(marks);
}

/** Offset of the first digit of either width at `from` or behind it; the length where none is. */
function nextDigit(codes: Uint16Array, from: number): number {
  const { length } = codes;
  let at = from;
  // Four at a time, since a turn of the loop takes as long by itself as what is done for one.
  for (const last = length - 3; at < last; at += 4) {
    if (
      isDigit(codes[at] as number) ||
      isDigit(codes[at + 1] as number) ||
      isDigit(codes[at + 2] as number) ||
      isDigit(codes[at + 3] as number)
    )
      break;
  }
  while (at < length && !isDigit(codes[at] as number)) at++;
  return at;
}
