import type { Span } from '../model.ts';
import { refusePlaces } from '../source/plenty.ts';
import { skipBlanks } from '../text/characters.ts';
import { Nearby } from '../text/search.ts';
import { Signs } from '../text/signs.ts';
import type { Draft } from './draft.ts';
import type { Front } from './front.ts';
import { dateOf } from './own-dates.ts';
import type { Passage } from './passage.ts';
import type { Block, BlockKind, Restored } from './restored.ts';

/**
 * Makes the restored document of the passages: their slices become a table of pieces, so that the source offset of any
 * restored character is a binary search.
 */
export function assemble(draft: Draft, front: Front): Restored {
  const { source, lines } = draft;
  const restoredStarts: number[] = [];
  const sourceStarts: number[] = [];
  const parts: string[] = [];
  const blocks: Block[] = [];
  let offset = 0;
  for (const whole of draft.passages) {
    const kind: BlockKind = whole.kind ?? 'paragraph';
    const salutation = kind === 'paragraph' ? whole.salutation : 0;
    const passage = salutation > 0 ? withoutBlanks(whole, salutation) : whole;
    const start = offset;
    if (passage.isOfSlices) {
      const { slices } = passage;
      for (let i = 0; i < slices.length; i += 2) {
        restoredStarts.push(offset);
        sourceStarts.push(slices[i] as number);
        offset += (slices[i + 1] as number) - (slices[i] as number);
      }
    } else {
      restoredStarts.push(offset);
      sourceStarts.push(passage.start);
      offset += passage.text.length;
    }
    parts.push(passage.text);
    if (salutation > 0) {
      blocks.push({ kind: 'salutation', start, end: start + salutation, depth: 0, boldEnd: 0 });
      const rest = start + salutation;
      if (rest < offset) blocks.push({ kind, start: rest, end: offset, depth: 0, boldEnd: 0 });
    } else {
      blocks.push({ kind, start, end: offset, depth: passage.depth, boldEnd: passage.bold > 0 ? start + passage.bold : 0 });
    }
  }
  const restoredParts = new Nearby(restoredStarts);
  const sourceParts = new Nearby(sourceStarts);
  const sourceOffset = (at: number): number => {
    const part = Math.max(0, restoredParts.upTo(at));
    return (sourceStarts[part] ?? 0) + at - (restoredStarts[part] ?? 0);
  };
  /** How many records have been given a place. */
  let told = 0;
  const text = parts.join('');
  // Blocks keep the order of the source: of what was left out behind a part, the next part is what follows.
  const restoredOffset = (at: number): number => {
    const part = sourceParts.upTo(at);
    if (part < 0) return 0;
    const behind = restoredStarts[part + 1] ?? text.length;
    return Math.min(behind, (restoredStarts[part] as number) + at - (sourceStarts[part] as number));
  };
  return {
    source,
    lines,
    text,
    signs: new Signs(text),
    blocks,
    removals: draft.removals.sort((a, b) => a.start - b.start || a.end - b.end),
    seams: draft.seams.sort((a, b) => a.at - b.at),
    title: front.title,
    date: dateOf(front.dates)?.date ?? null,
    dates: front.dates,
    sourceOffset,
    restoredOffset,
    spanOf: (start: number, end: number): Span => {
      refusePlaces(++told);
      return lines.span(sourceOffset(start), sourceOffset(end - 1) + 1);
    },
  };
}

/** The passage without the blanks between its salutation and the speech after it: like those between lines, they are of neither. */
function withoutBlanks(passage: Passage, salutation: number): Passage {
  const rest = skipBlanks(passage.text, salutation);
  return rest === salutation ? passage : (passage.without([[salutation, rest]]) ?? passage);
}
