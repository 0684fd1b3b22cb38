import type { Claim, OutlineNode, Span } from '../model.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { type Announcement, directRun, laterRun, readAnnouncement } from './announced.ts';
import { clauseStart, withoutMarker } from './clause.ts';
import type { Range } from './conjunctions.ts';
import { firstFrom, listAfter, Stops } from './list-after.ts';
import { listBefore } from './list-before.ts';
import { type Counted, forEachCounted } from './numbers.ts';
import { aboveBefore, listAbove, runAbove } from './retrospective.ts';
import { Structure } from './structure.ts';
import { Ordinals, unnumberedMembers } from './unnumbered.ts';

/**
 * Claims on numbers: points that are announced, and lists that stand beside their number. What is read by a looser pattern is
 * reported only where it agrees with the number; that a number does not hold is said only of an explicit announcement whose
 * run is beyond doubt. Linear in the length of the text.
 */
export function countClaims(restored: Restored, outline: readonly OutlineNode[]): Claim[] {
  const reader = new Reader(restored, outline);
  const claims: Claim[] = [];
  restored.blocks.forEach(({ kind, start, end }, index) => {
    // Glossaries and annexes explain the words of the speech: their lists are no claims of the speaker.
    if (kind !== 'paragraph' && kind !== 'heading') return;
    forEachCounted(restored.text, start, end, (counted) => {
      const claim = reader.read(index, counted);
      if (claim) claims.push(claim);
    });
  });
  return claims;
}

/** Reads the numbers of one document; what takes a pass over the whole text is made when it is first needed. */
class Reader {
  private readonly structure: Structure;
  private readonly stops: Stops;
  private ordinals: Ordinals | null = null;

  constructor(
    private readonly restored: Restored,
    outline: readonly OutlineNode[],
  ) {
    this.structure = new Structure(restored, outline);
    this.stops = new Stops(restored.text);
  }

  /** The claim that the number in the block makes, or null. */
  read(index: number, counted: Counted): Claim | null {
    const above = aboveBefore(this.restored.text, counted);
    if (above >= 0) return this.lookBack(counted, above);
    const announcement = readAnnouncement(this.restored, index, counted);
    const run = announcement ? directRun(this.restored, this.structure, announcement) : [];
    if (announcement && run.length === counted.value) return this.ofRun(announcement, run);
    const block = this.restored.blocks[index] as Block;
    const listed = this.listed(counted, block, run.length > 0);
    if (listed) return listed;
    if (!announcement) return null;
    if (run.length === 0) return this.looser(announcement);
    return announcement.explicit && run.length > 1 && this.structure.isCertain(run, counted.value) ? this.ofRun(announcement, run) : null;
  }

  private lookBack(counted: Counted, above: number): Claim | null {
    const run = runAbove(this.restored, this.structure, counted, above);
    return run.length > 0 ? this.claim(above, counted.nounEnd, counted.value, spansOf(run)) : null;
  }

  private listed(counted: Counted, block: Block, hasRun: boolean): Claim | null {
    const { text } = this.restored;
    const after = hasRun ? null : listAfter(text, counted, block.end, this.stops);
    const read = after ?? listBefore(text, counted, block.start);
    if (read) {
      // A long enumeration is evidence; the claim is the clause with the number.
      const start = read.end === counted.nounEnd && read === after ? clauseStart(text, counted.start, block.start) : read.start;
      return this.claim(withoutMarker(text, start, read.end), read.end, counted.value, this.spans(read.items));
    }
    const before = listAbove(text, counted, block);
    return before && this.claim(counted.start - 1, counted.nounEnd, counted.value, this.spans(before));
  }

  private looser(announcement: Announcement): Claim | null {
    const { counted } = announcement;
    const { sentenceEnds } = this.stops;
    const sentenceEnd = sentenceEnds[firstFrom(sentenceEnds, counted.nounEnd)] ?? this.restored.text.length;
    const run = laterRun(this.restored, this.structure, announcement, sentenceEnd);
    if (run.length === counted.value) return this.ofRun(announcement, run);
    const members = unnumberedMembers(this.restored, announcement, () => (this.ordinals ??= new Ordinals(this.restored.text)));
    return members && this.claim(announcement.start, counted.nounEnd, counted.value, this.spans(members));
  }

  private ofRun({ start, counted }: Announcement, run: readonly OutlineNode[]): Claim {
    return this.claim(start, counted.nounEnd, counted.value, spansOf(run));
  }

  private spans(ranges: readonly Range[]): Span[] {
    return ranges.map(([start, end]) => this.restored.spanOf(start, end));
  }

  private claim(start: number, end: number, claimed: number, evidence: Span[]): Claim {
    const text = this.restored.text.slice(start, end);
    return {
      kind: 'count',
      text,
      claimed,
      found: evidence.length,
      holds: evidence.length === claimed,
      span: this.restored.spanOf(start, end),
      evidence,
    };
  }
}

function spansOf(run: readonly OutlineNode[]): Span[] {
  return run.map((node) => node.span);
}
