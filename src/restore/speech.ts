import type { CharacterCount } from '../text/count.ts';
import type { Block, BlockKind, Removal, Restored } from './restored.ts';

/** Blocks that are not the speech itself: what is printed in front of it or after it, and what was taken out. */
const BESIDE: ReadonlySet<BlockKind> = new Set(['declared-outline', 'annex', 'omission']);

/** Whether a block is part of the speech: not the outline in front of it, an omission, or a glossary or annex after it. */
export function isOfSpeech({ kind }: Block): boolean {
  return !BESIDE.has(kind);
}

/** 字数 of the speech as Word counts it: its blocks without boilerplate, declared outline, omissions and annexes. */
export function countSpeech(restored: Restored, count: CharacterCount): number {
  const { blocks } = restored;
  let characters = count.of(0, restored.text.length);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (!isOfSpeech(block)) characters -= count.of(block.start, block.end);
  }
  return characters;
}

/** The blocks of the speech itself. */
export function speechBlocks({ blocks }: Restored): Block[] {
  return blocks.filter(isOfSpeech);
}

/** How many characters of the source were left out because a wrong decoding had garbled them. */
export function countGarbled(restored: Restored): number {
  const { removals } = restored;
  let characters = 0;
  for (let i = 0; i < removals.length; i++) {
    const { kind, start, end } = removals[i] as Removal;
    if (kind === 'mojibake') characters += end - start;
  }
  return characters;
}
