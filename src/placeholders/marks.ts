import type { Block, Restored } from '../restore/restored.ts';
import { findBlanks } from './blanks.ts';
import { type Bracket, findBrackets } from './brackets.ts';
import { type Reading, ReadMask } from './category.ts';
import { findDots } from './dots.ts';
import { findEmphasis } from './emphasis.ts';
import { findFields } from './fields.ts';
import { believe } from './friends.ts';
import { findMasks, isWholeBlock, lengthOf, type Mask } from './masks.ts';
import { findOmissions, type Range } from './omissions.ts';

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
  if (!beliefs.includes('sure')) return [];
  const sure = new Set(masks.filter((_, index) => beliefs[index] === 'sure').map(formOf));
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

/** XX、XX和XX等单位: the last of a row says what they all are. Of 010-XXXXXXXX and XXX-XXXX all is one number. */
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
  return marks;
}

/** A drafter who writes × for one thing and ×× for another is not unheard of, so one sign alone vouches only for one sign. */
const formOf = (mask: Mask): string => (lengthOf(mask) === 1 ? mask.sign : `${mask.sign}s`);

/** A mask that is a line of its own in front of the speech stands for the speaker's name. */
function inFront(read: ReadMask): Reading {
  return isWholeBlock(read.mask) ? { category: 'person', sure: true } : read.reading;
}
