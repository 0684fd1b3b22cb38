import type { Counted } from '../lists/counted.ts';
import { skip, wordBefore } from '../lists/marks.ts';
import type { Stops } from '../lists/stops.ts';
import type { OutlineNode } from '../model.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { firstFrom } from '../text/search.ts';
import type { Structure } from './structure.ts';

/** A run, and how many paragraphs after the number it begins: 0 in the same. */
export interface PlacedRun {
  readonly run: readonly OutlineNode[];
  readonly after: number;
  /** Where the run begins, or its paragraph. */
  readonly at: number;
}

/** A speaker's announcement reaches over so many paragraphs to the first heading. */
const REACH = 6;
/** A sentence that goes on longer than this, in characters, has left its number behind. */
const SENTENCE = 150;
/** What may stand between a noun and the run. */
const MARKS = '：:。—；;！!”"’」';

/** The offset after the noun and its punctuation, at most the block's end; -1 where the sentence goes on. */
export function afterNoun(text: string, { nounEnd }: Counted, block: Block): number {
  if (nounEnd < block.end && !MARKS.includes(text[nounEnd] as string)) return -1;
  return skip(text, nounEnd, block.end, MARKS);
}

/** The run right behind the noun, or a few paragraphs on; null where there is none. */
export function directRun(restored: Restored, structure: Structure, index: number, next: number): PlacedRun | null {
  const { blocks } = restored;
  if (next < 0) return null;
  if (next < (blocks[index] as Block).end) return placed(structure.runAt(restored.sourceOffset(next)), 0, next);
  for (let after = 1; after <= REACH && index + after < blocks.length; after++) {
    const { start, end } = blocks[index + after] as Block;
    const run = end > start ? structure.runAt(restored.sourceOffset(start)) : [];
    if (run.length > 0) return after === 1 || run[0]?.kind === 'heading' ? { run, after, at: start } : null;
  }
  return null;
}

/** The run behind the rest of the sentence (办好十件实事，让群众满意。一是…); null where there is none. */
export function laterRun(restored: Restored, structure: Structure, index: number, counted: Counted, stops: Stops): PlacedRun | null {
  const { text, blocks } = restored;
  const { end } = blocks[index] as Block;
  const { nounEnd } = counted;
  const sentenceEnd = Math.min(stops.sentenceEnds[firstFrom(stops.sentenceEnds, nounEnd)] ?? end, end);
  const stop = Math.min(stops.colons[firstFrom(stops.colons, nounEnd)] ?? end, sentenceEnd);
  if (stop - nounEnd > SENTENCE) return null;
  const at = skip(text, stop, end, MARKS);
  if (at < end) return placed(structure.runAt(restored.sourceOffset(at)), 0, at);
  const following = blocks[index + 1];
  if (!following || following.end === following.start) return null;
  // A heading that says something of its number (十方面实事圆满完成) announces no run in the paragraphs below it.
  if (text[nounEnd] !== '，' && text[nounEnd] !== ',' && wordBefore(text, counted.start, ['在', '从', '以']) === null) return null;
  return placed(structure.runAt(restored.sourceOffset(following.start)), 1, end);
}

function placed(run: readonly OutlineNode[], after: number, at: number): PlacedRun | null {
  return run.length > 0 ? { run, after, at } : null;
}
