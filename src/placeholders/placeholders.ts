import type { Placeholder } from '../model.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { type Reading, readCategory } from './category.ts';
import { findEmphasis } from './emphasis.ts';
import { believe } from './friends.ts';
import { Identities } from './identity.ts';
import { findMasks, isWholeBlock, lengthOf, type Mask } from './masks.ts';
import { findOmissions, type Range } from './omissions.ts';
import { suggestByRepetition, suggestBySetPhrase } from './suggestions.ts';

/** How much of the block on either side of a mark is given as its context, in UTF-16 code units. */
const CONTEXT = 16;

interface Mark {
  readonly range: Range;
  readonly block: Block;
  readonly reading: Reading;
}

/** Every mark (占位符) that stands where something was removed or is to be filled in, in order of place. Linear in the length of the text. */
export function extractPlaceholders(restored: Restored): Placeholder[] {
  const { text } = restored;
  const marks = [...omissionMarks(restored), ...maskMarks(restored)].sort((a, b) => a.range[0] - b.range[0]);
  const masked = marks.map(({ range, reading: { category } }) => ({ range, category }));
  const repeated = suggestByRepetition(text, masked);
  const identities = new Identities();
  return marks.map(({ range: [start, end], block, reading: { category, unit } }, index) => {
    const context = contextOf(text, start, end, block);
    const mark = text.slice(start, end);
    const suggestion = category === 'omission' ? null : (suggestBySetPhrase(text, [start, end]) ?? repeated.get(index) ?? null);
    return {
      text: mark,
      category,
      ...(unit !== undefined && { unit }),
      context,
      ...(suggestion !== null && { suggestions: [suggestion] }),
      span: restored.spanOf(start, end),
      id: identities.of(category, mark, context),
    };
  });
}

function omissionMarks(restored: Restored): Mark[] {
  const { blocks } = restored;
  let index = 0;
  return findOmissions(restored).map((range) => {
    while ((blocks[index] as Block).end <= range[0]) index++;
    return { range, block: blocks[index] as Block, reading: { category: 'omission', sure: true } };
  });
}

/** The masks that are believed: those that are sure, and the weak ones where the document has sure ones of the same sign. */
function maskMarks(restored: Restored): Mark[] {
  const { text, source } = restored;
  const masks = findMasks(restored).filter(({ block }) => block.kind !== 'omission');
  if (masks.length === 0) return [];
  const readings = masks.map((mask) => ({ mask, reading: readCategory(text, mask) }));
  const emphasis = findEmphasis(text, readings, source.format === 'markdown');
  const read = readings.map(({ mask, reading }) => {
    const belief = emphasis.marks.has(mask) ? 'no' : believe(text, mask, reading, emphasis);
    return { mask, reading, belief };
  });
  const sure = new Set(read.filter(({ belief }) => belief === 'sure').map(({ mask }) => formOf(mask)));
  const isMasked = (mask: Mask): boolean => (mask.sign === 'mou' ? sure.has('mou') || sure.has('mous') : sure.has(formOf(mask)));
  const believed = read.filter(({ mask, belief }) => belief === 'sure' || (belief === 'weak' && isMasked(mask)));
  const marks = believed.map(
    ({ mask, reading }): Mark => ({ range: [mask.start, mask.end], block: mask.block, reading: inFront(mask, reading) }),
  );
  // XX、XX和XX等单位: the last of a row says what they all are.
  for (let i = marks.length - 2; i >= 0; i--) {
    const { range, reading } = marks[i] as Mark;
    const next = marks[i + 1] as Mark;
    const between = text.slice(range[1], Math.min(next.range[0], range[1] + 4));
    if (reading.category === 'text' && next.range[0] - range[1] <= 3 && /^(?:[、和与及或至—～~\-－]|以及|”“|”、“)$/u.test(between)) {
      marks[i] = { ...(marks[i] as Mark), reading: { ...reading, category: next.reading.category } };
    }
  }
  return marks;
}

/** A drafter who writes × for one thing and ×× for another is not unheard of, so one sign alone vouches only for one sign. */
const formOf = (mask: Mask): string => (lengthOf(mask) === 1 ? mask.sign : `${mask.sign}s`);

/** A mask that is a line of its own in front of the speech stands for the speaker's name. */
function inFront(mask: Mask, reading: Reading): Reading {
  return isWholeBlock(mask) ? { category: 'person', sure: true } : reading;
}

function contextOf(text: string, start: number, end: number, block: Block): Placeholder['context'] {
  let from = Math.max(block.start, start - CONTEXT);
  let to = Math.min(block.end, end + CONTEXT);
  // Half of a surrogate pair is no character.
  if (from > block.start && isLowSurrogate(text.charCodeAt(from))) from++;
  if (to < block.end && isLowSurrogate(text.charCodeAt(to))) to--;
  return { before: text.slice(from, start), after: text.slice(end, Math.max(end, to)) };
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
