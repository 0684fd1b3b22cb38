import type { Hit } from '../model.ts';
import { type Section, sectionAt } from '../outline/sections.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { firstIndex } from '../text/search.ts';
import { type ExpressionPattern, findExpression } from './expression.ts';
import type { Place } from './place.ts';
import { findWords, type WordsPattern } from './words.ts';

/** What is looked for. */
export type Pattern = WordsPattern | ExpressionPattern;

/**
 * Where the pattern stands in the speech, in order of place; no two places overlap. What stands only in a glossary, an annex or a
 * declared outline is not looked at. Pure, and linear in the length of the text.
 */
export function findPlaces(restored: Restored, pattern: Pattern): Place[] {
  return pattern.kind === 'words' ? findWords(restored, pattern) : findExpression(restored, pattern);
}

/**
 * The places as they are shown: with the text of the paragraph around them and the heading that they stand under.
 * @param sections those of the document; none where nobody asks under which heading a hit stands
 * @param context how much of the paragraph is shown on either side, in UTF-16 code units; no character is cut in two
 */
export function hitsAt(places: readonly Place[], restored: Restored, sections: readonly Section[], context: number): Hit[] {
  const { text, blocks } = restored;
  return places.map(({ start, end }) => {
    const block = blocks[firstIndex(blocks.length, (index) => (blocks[index] as Block).end <= start)] as Block;
    return {
      text: text.slice(start, end),
      context: {
        before: text.slice(wholeFrom(text, Math.max(block.start, start - context)), start),
        after: text.slice(end, wholeTo(text, Math.min(block.end, end + context))),
      },
      section: sections[sectionAt(sections, start)]?.heading ?? null,
      span: restored.spanOf(start, end),
    };
  });
}

/** The offset, or the next where it stands inside of a surrogate pair. */
function wholeFrom(text: string, offset: number): number {
  return isInPair(text, offset) ? offset + 1 : offset;
}

/** The offset, or the one before where it stands inside of a surrogate pair. */
function wholeTo(text: string, offset: number): number {
  return isInPair(text, offset) ? offset - 1 : offset;
}

function isInPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
