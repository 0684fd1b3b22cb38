import type { Entry } from '../lexicon/lexicon.ts';
import type { Placeholder } from '../model.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { Identities } from './identity.ts';
import { findMarks, type Mark } from './marks.ts';
import { suggest } from './suggestions.ts';

/** How much of the block on either side of a mark is given as its context, in UTF-16 code units. */
const CONTEXT = 16;

/**
 * Every mark (占位符) that stands where something was removed or is to be filled in, in order of place. Linear in the length of the text.
 * @param terms the lexicon, for what marks inside of its terms hide; see {@link mayHideTerm}
 */
export function extractPlaceholders(restored: Restored, terms: readonly Entry[]): Placeholder[] {
  return recordsOf(restored, findMarks(restored), terms);
}

/** The records of marks that were found. */
export function recordsOf(restored: Restored, marks: readonly Mark[], terms: readonly Entry[]): Placeholder[] {
  if (marks.length === 0) return [];
  const { text } = restored;
  const suggestions = suggest(restored, marks, terms);
  const identities = new Identities();
  return marks.map(({ range: [start, end], block, reading: { category, unit } }, index) => {
    const context = contextOf(text, start, end, block);
    const mark = text.slice(start, end);
    const suggestion = suggestions.get(index);
    return {
      text: mark,
      category,
      ...(unit !== undefined && { unit }),
      context,
      ...(suggestion && { suggestions: [suggestion.value], evidence: [suggestion.evidence] }),
      span: restored.spanOf(start, end),
      id: identities.of(category, mark, context),
    };
  });
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
