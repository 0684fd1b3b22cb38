import type { Block, Restored } from '../restore/restored.ts';
import { findBlanks } from './blanks.ts';
import { type Bracket, findBrackets } from './brackets.ts';
import { type Reading, ReadMask } from './category.ts';
import { findDots } from './dots.ts';
import { findEmphasis } from './emphasis.ts';
import { findFields } from './fields.ts';
import { believe } from './friends.ts';
import { findLeftOpen } from './left-open.ts';
import { findMasks, isWholeBlock, lengthOf, type Mask } from './masks.ts';
import { findOmissions, type Range } from './omissions.ts';
import { PROPORTION } from './words.ts';

/** A mark that stands for something, with what it stands for. */
export interface Mark {
  readonly range: Range;
  readonly block: Block;
  readonly reading: Reading;
}

/** Every mark of the document in order of place; what stands inside of another is no mark of its own. Linear in the length of the text. */
export function findMarks(restored: Restored): Mark[] {
  const brackets = findBrackets(restored);
  const all = [
    ...omissionMarks(restored, brackets),
    ...findFields(restored, brackets).map((field) => markOf(field, { category: field.category, sure: true })),
    ...findBlanks(restored).map((blank) => markOf(blank, { category: 'date', unit: blank.unit, sure: true })),
    ...findLeftOpen(restored, brackets).map((open) => markOf(open, open.reading)),
    ...findDots(restored).map((dots) => markOf(dots, dots.reading)),
    ...maskMarks(restored),
  ];
  let last = 0;
  return all
    .sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
    .filter(({ range: [start, end] }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

function markOf({ start, end, block }: Pick<Mask, 'start' | 'end' | 'block'>, reading: Reading): Mark {
  return { range: [start, end], block, reading };
}

function omissionMarks(restored: Restored, brackets: readonly Bracket[]): Mark[] {
  const { blocks } = restored;
  let index = 0;
  return findOmissions(restored, brackets).map((range) => {
    while ((blocks[index] as Block).end <= range[0]) index++;
    return { range, block: blocks[index] as Block, reading: { category: 'omission', sure: true } };
  });
}

/** The masks that are believed: those that are sure, and the weak ones where the document has sure ones of the same sign. */
function maskMarks(restored: Restored): Mark[] {
  const { text, source } = restored;
  const masks = findMasks(restored).filter(({ block }) => block.kind !== 'omission');
  if (masks.length === 0) return [];
  const all = masks.map((mask) => new ReadMask(text, mask));
  const emphasis = findEmphasis(text, all, source.format === 'markdown');
  const beliefs = all.map((one) => (emphasis.marks.has(one.mask) ? 'no' : believe(text, one, emphasis)));
  const sure = new Set(masks.filter((_, index) => beliefs[index] === 'sure').map(formOf));
  // A同志…，B同志…: two letters vouch for each other.
  const letters = masks.filter(({ sign }, index) => sign === 'latin' && beliefs[index] === 'weak').map(({ start }) => text[start]);
  if (new Set(letters).size > 1) sure.add('latin');
  if (sure.size === 0) return [];
  const isMasked = (mask: Mask): boolean => (mask.sign === 'mou' ? sure.has('mou') || sure.has('mous') : sure.has(formOf(mask)));
  const believed = all.filter(({ mask }, index) => beliefs[index] === 'sure' || (beliefs[index] === 'weak' && isMasked(mask)));
  return inRows(
    text,
    believed.map((one) => markOf(one.mask, inFront(one))),
  );
}

/** What may stand between the members of a row. */
const JOINT = /^(?:[、和与及或至—～~\-－/／]|以及|”“|”、“)$/u;
const LONGEST_JOINT = 3;

/** What stands between the members of a ratio, and how many of them are one whatever stands around them. */
const RATIO_SIGNS = '：:∶';
const LEAST_OF_RATIO = 3;
/** How far before a ratio it is looked, in UTF-16 code units. */
const BEFORE_RATIO = 6;
/** Behind the last of a row: nothing else says what it is. */
const ENDS_ROW = /^(?:[，。；、,;)）\s]|$)/u;

/**
 * XX、XX和XX等单位: the last of a row says what they all are; 主持人：XX、XX: the first does, where nothing stands behind the others. Of
 * 010-XXXXXXXX and XXX-XXXX all is one number.
 */
function inRows(text: string, found: readonly Mark[]): Mark[] {
  const marks = [...found];
  const like = (index: number, other: Mark): void => {
    const mark = marks[index] as Mark;
    marks[index] = { ...mark, reading: { ...mark.reading, category: other.reading.category } };
  };
  for (let i = marks.length - 2; i >= 0; i--) {
    const [mark, next] = [marks[i] as Mark, marks[i + 1] as Mark];
    const between = next.range[0] - mark.range[1];
    if (between > LONGEST_JOINT || mark.block !== next.block) continue;
    const joint = text.slice(mark.range[1], next.range[0]);
    if (!JOINT.test(joint)) continue;
    if (mark.reading.category === 'text') like(i, next);
    else if (joint === '-' && mark.reading.category === 'number' && next.reading.category === 'text') like(i + 1, mark);
  }
  for (let i = 1; i < marks.length; i++) {
    const [before, mark] = [marks[i - 1] as Mark, marks[i] as Mark];
    if (before.reading.category !== 'person' || mark.reading.category !== 'text' || before.block !== mark.block) continue;
    const [start, end] = mark.range;
    const isJoined = start - before.range[1] === 1 && '、和与及'.includes(text[start - 1] as string);
    if (isJoined && ENDS_ROW.test(text.slice(end, Math.min(mark.block.end, end + 1)))) like(i, before);
  }
  return withRatios(text, marks);
}

/** 三次产业结构由XX：XX：XX, 男女比例为XX：XX: numbers. */
function withRatios(text: string, marks: Mark[]): Mark[] {
  for (let first = 0; first < marks.length; ) {
    let last = first;
    while (last + 1 < marks.length && isRatio(text, marks[last] as Mark, marks[last + 1] as Mark)) last++;
    const { range, block } = marks[first] as Mark;
    const before = text.slice(Math.max(block.start, range[0] - BEFORE_RATIO), range[0]);
    if (last - first + 1 >= LEAST_OF_RATIO || (last > first && PROPORTION.test(before))) {
      for (let i = first; i <= last; i++) marks[i] = { ...(marks[i] as Mark), reading: { category: 'number', sure: true } };
    }
    first = last + 1;
  }
  return marks;
}

function isRatio(text: string, { range, block, reading }: Mark, next: Mark): boolean {
  const isOne = next.range[0] - range[1] === 1 && RATIO_SIGNS.includes(text[range[1]] as string);
  return isOne && block === next.block && reading.category === 'text' && next.reading.category === 'text';
}

/** A drafter who writes × for one thing and ×× for another is not unheard of, so one sign alone vouches only for one sign. */
const formOf = (mask: Mask): string => (lengthOf(mask) === 1 ? mask.sign : `${mask.sign}s`);

/** A mask that is a line of its own in front of the speech stands for the speaker's name. */
function inFront(read: ReadMask): Reading {
  return isWholeBlock(read.mask) ? { category: 'person', sure: true } : read.reading;
}
