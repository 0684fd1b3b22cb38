import type { OutlineNode, SectionHeading } from '../model.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { isOfSpeech } from '../restore/speech.ts';
import type { CharacterCount } from '../text/count.ts';
import { firstIndex } from '../text/search.ts';
import { findBreaks } from './breaks.ts';

/** A part of the speech from one heading to the next; offsets count in the restored text. */
export interface Section {
  /** Null for what stands before the first heading. */
  readonly heading: SectionHeading | null;
  readonly start: number;
  /** Where the last paragraph of the section ends. */
  readonly end: number;
  /** 字数 of what it holds of the speech, as Word counts it. */
  readonly characters: number;
}

/**
 * The parts into which the headings down to `depth` divide the speech, in order; the first may be what stands before them all.
 * A title without a number opens a part too: the outline leaves it out, but ends the sections before it there.
 */
export function divideSections(restored: Restored, outline: readonly OutlineNode[], depth: number, count: CharacterCount): Section[] {
  const openings: { heading: SectionHeading | null; start: number }[] = [{ heading: null, start: 0 }];
  const opened = new Set<number>();
  for (const { marker, family, title, level, span } of headingsOf(outline, depth)) {
    const start = restored.restoredOffset(span.start.offset);
    opened.add(start);
    openings.push({ heading: { marker, family, title, level }, start });
  }
  for (const index of findBreaks(restored).titles) {
    const { start = 0, end = 0 } = restored.blocks[index] ?? {};
    if (opened.has(start)) continue;
    openings.push({ heading: { marker: '', family: 'unnumbered', title: restored.text.slice(start, end), level: 1 }, start });
  }
  openings.sort((a, b) => a.start - b.start);
  return withEnds(restored, openings, count).filter(({ heading, start, end }) => heading !== null || end > start);
}

/** Index of the section in which the restored offset stands, -1 where it stands before them all. */
export function sectionAt(sections: readonly Section[], offset: number): number {
  return firstIndex(sections.length, (index) => (sections[index] as Section).start <= offset) - 1;
}

function* headingsOf(nodes: readonly OutlineNode[], depth: number): Generator<OutlineNode> {
  for (const node of nodes) {
    if (node.level > depth) continue;
    if (node.kind === 'heading') yield node;
    yield* headingsOf(node.children, depth);
  }
}

/** A section ends where the next begins, at the latest with the speech: a glossary behind the last is no part of it. */
function withEnds({ blocks, text }: Restored, openings: readonly Pick<Section, 'heading' | 'start'>[], count: CharacterCount): Section[] {
  let block = 0;
  return openings.map(({ heading, start }, index) => {
    const limit = openings[index + 1]?.start ?? text.length;
    let end = start;
    let characters = 0;
    for (; block < blocks.length; block++) {
      const current = blocks[block] as Block;
      if (current.start >= limit) break;
      if (isOfSpeech(current)) {
        end = Math.min(current.end, limit);
        characters += count.of(Math.max(current.start, start), end);
      }
      if (current.end > limit) break;
    }
    return { heading, start, end, characters };
  });
}
