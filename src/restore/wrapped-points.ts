import type { Marker } from '../markers/lexer.ts';
import { renumbered } from '../markers/write.ts';
import type { Passage } from './passage.ts';

/** A paragraph of a wrapped document is looked through for so many lines, before a line and after it. */
const REACH = 24;
/** 一、 and （一） open paragraphs; markers from this rank on may stand inside one. */
const INNER_RANK = 40;

/**
 * The lines of a wrapped document that open with a point by accident: its neighbours stand inside the lines of the same paragraph
 * (`…一是摸清底数。` / `二是分类施策。三是…`). Asked in the order of the lines.
 */
export class WrappedPoints {
  private readonly found = new Set<number>();

  constructor(
    private readonly passages: readonly Passage[],
    /** Whether the line at the index is full, so that the next may belong to its paragraph. */
    private readonly goesOn: (index: number) => boolean,
  ) {}

  /** Whether the line at the index, which follows a full one, opens with a point of the paragraph before it. */
  has(index: number): boolean {
    const marker = (this.passages[index] as Passage).marker;
    if (marker === null || marker.ordinal === null || marker.family.rank < INNER_RANK) return false;
    const isPoint = this.followsInline(index, marker, marker.ordinal) || this.isFollowedInline(index, marker, marker.ordinal);
    if (isPoint) this.found.add(index);
    return isPoint;
  }

  /** Whether the point before it stands inside a line above, or at the beginning of one by accident too. */
  private followsInline(index: number, marker: Marker, ordinal: number): boolean {
    const before = ordinal > 1 ? this.written(index, marker, ordinal - 1) : null;
    if (before === null) return false;
    for (let line = index - 1; line >= 0 && index - line <= REACH; line--) {
      const at = (this.passages[line] as Passage).text.lastIndexOf(before);
      if (at >= 0) return at > 0 || this.found.has(line);
      if (line === 0 || !this.goesOn(line - 1)) return false;
    }
    return false;
  }

  /** Whether one of the points after it stands inside a line of the same paragraph. */
  private isFollowedInline(index: number, marker: Marker, ordinal: number): boolean {
    let next = ordinal + 1;
    let after = this.written(index, marker, next);
    for (let line = index; after !== null && line < this.passages.length && line - index <= REACH; line++) {
      const { text } = this.passages[line] as Passage;
      const at = text.indexOf(after, line === index ? marker.end - marker.start : 0);
      if (at > 0) return true;
      if (at === 0) after = this.written(index, marker, ++next);
      if (!this.goesOn(line)) return false;
    }
    return false;
  }

  private written(index: number, { start, end, family }: Marker, ordinal: number): string | null {
    return renumbered((this.passages[index] as Passage).text.slice(start, end), family.id, ordinal);
  }
}
