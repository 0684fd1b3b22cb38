import type { OutlineNode, SectionHeading } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { firstIndex } from '../text/search.ts';
import { findBreaks } from './breaks.ts';

/** A part of the document from one heading to the next. */
export interface Section {
  /** Null for what stands before the first heading. */
  readonly heading: SectionHeading | null;
  /** Offset in the restored text; the section ends where the next begins. */
  readonly start: number;
}

/**
 * The parts into which the headings down to `depth` divide the document, in order; the first is what stands before them all.
 * A title without a number opens a part too: the outline leaves it out, but ends the sections before it there.
 */
export function divideSections(restored: Restored, outline: readonly OutlineNode[], depth: number): Section[] {
  const sections: Section[] = [{ heading: null, start: 0 }];
  for (const { kind, marker, family, title, level, span } of headingsOf(outline, depth)) {
    if (kind === 'heading') sections.push({ heading: { marker, family, title, level }, start: restored.restoredOffset(span.start.offset) });
  }
  const opened = new Set(sections.map(({ start }) => start));
  for (const index of findBreaks(restored).titles) {
    const { start = 0, end = 0 } = restored.blocks[index] ?? {};
    if (opened.has(start)) continue;
    sections.push({ heading: { marker: '', family: 'unnumbered', title: restored.text.slice(start, end), level: 1 }, start });
  }
  return sections.sort((a, b) => a.start - b.start);
}

/** Index of the section in which the restored offset stands. */
export function sectionAt(sections: readonly Section[], offset: number): number {
  return firstIndex(sections.length, (index) => (sections[index] as Section).start <= offset) - 1;
}

function* headingsOf(nodes: readonly OutlineNode[], depth: number): Generator<OutlineNode> {
  for (const node of nodes) {
    if (node.level > depth) continue;
    yield node;
    yield* headingsOf(node.children, depth);
  }
}
