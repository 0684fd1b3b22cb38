import type { Counted } from '../lists/counted.ts';
import { isOneOf, skip, wordBefore } from '../lists/marks.ts';
import type { OutlineNode } from '../model.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { codesOf } from '../text/characters.ts';
import type { Signs } from '../text/signs.ts';
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
/** So many paragraphs on a number may find the points that share its word. */
const NEXT = 2;
/** A sentence that goes on longer than this, in characters, has left its number behind. */
const SENTENCE = 150;
/** What the rest of a sentence ends with that a run may follow. */
const STOPS = codesOf('。：:');
/** What may stand between a noun and the run. */
const MARKS = '：:。—；;！!”"’」';

/** The offset after the noun and its punctuation, at most the block's end; -1 where the sentence goes on. */
export function afterNoun(text: string, { nounEnd }: Counted, block: Block): number {
  if (nounEnd < block.end && !isOneOf(text.charCodeAt(nounEnd), MARKS)) return -1;
  return skip(text, nounEnd, block.end, MARKS);
}

/** Whether any run begins behind the noun so soon that it may be the number's: behind most numbers none does. */
export function mayHaveRun({ blocks }: Restored, structure: Structure, index: number, { nounEnd }: Counted): boolean {
  const { end } = blocks[index] as Block;
  const last = blocks[Math.min(index + REACH, blocks.length - 1)] as Block;
  return structure.firstRunFrom(Math.min(nounEnd, end)) <= last.end;
}

/** The run right behind the noun, or a few paragraphs on; null where there is none. */
export function directRun(restored: Restored, structure: Structure, index: number, next: number): PlacedRun | null {
  const { blocks } = restored;
  if (next < 0) return null;
  if (next < (blocks[index] as Block).end) return placed(structure.runAt(next), 0, next);
  const first = structure.firstRunFrom(next);
  for (let after = 1; after <= REACH && index + after < blocks.length; after++) {
    const { start, end } = blocks[index + after] as Block;
    if (end <= first) continue;
    const run = end > start ? structure.runAt(start) : [];
    if (run.length > 0) return after === 1 || run[0]?.kind === 'heading' ? { run, after, at: start } : null;
  }
  return null;
}

/** The run behind the rest of the sentence (办好十件实事，让群众满意。一是…); null where there is none. */
export function laterRun(restored: Restored, structure: Structure, index: number, counted: Counted): PlacedRun | null {
  const { text, signs, blocks } = restored;
  const { end } = blocks[index] as Block;
  const { nounEnd } = counted;
  // What stands behind most numbers is no list.
  if (structure.firstRunFrom(Math.min(nounEnd, end)) > end) return null;
  const stop = endOfSentence(signs, nounEnd, end);
  if (stop < 0) return null;
  const at = skip(text, stop, end, MARKS);
  if (at < end) return placed(structure.runAt(at), 0, at);
  const following = blocks[index + 1];
  if (!following || following.end === following.start) return null;
  // A heading that says something of its number (十方面实事圆满完成) announces no run in the paragraphs below it.
  if (text[nounEnd] !== '，' && text[nounEnd] !== ',' && wordBefore(text, counted.start, ['在', '从', '以']) === null) return null;
  return placed(structure.runAt(following.start), 1, end);
}

/** The next run in the block from `from` on, or in the two paragraphs behind it; empty where none begins there. */
export function nextRun({ blocks }: Restored, structure: Structure, index: number, from: number): readonly OutlineNode[] {
  const last = blocks[Math.min(index + NEXT, blocks.length - 1)] as Block;
  const at = structure.firstRunFrom(from);
  return at < last.end ? structure.runAt(at) : [];
}

/** The first 。 or colon from `from` on, or the end of the block; -1 where it is too far on. */
function endOfSentence(signs: Signs, from: number, end: number): number {
  const limit = Math.min(end, from + SENTENCE + 1);
  let at = signs.next(from);
  while (at < limit && !STOPS.has(signs.codes[at] as number)) at = signs.next(at + 1);
  if (at < limit) return at;
  return limit === end ? end : -1;
}

function placed(run: readonly OutlineNode[], after: number, at: number): PlacedRun | null {
  return run.length > 0 ? { run, after, at } : null;
}
