import { listAfter } from '../lists/after.ts';
import { listBefore } from '../lists/before.ts';
import type { Range } from '../lists/conjunctions.ts';
import type { Counted } from '../lists/counted.ts';
import { Stops } from '../lists/stops.ts';
import type { Claim, OutlineNode, Span } from '../model.ts';
import type { Block, BlockKind, Restored } from '../restore/restored.ts';
import { mayAnnounce, mayReachOn, readAnnouncement } from './announced.ts';
import { clauseStart, withoutMarker } from './clause.ts';
import { forEachCounted } from './numbers.ts';
import { aboveBefore, listAbove, runAbove } from './retrospective.ts';
import { afterNoun, directRun, laterRun, type PlacedRun } from './runs.ts';
import { Structure } from './structure.ts';
import { memberParagraphs, Ordinals, toldMembers } from './unnumbered.ts';

/**
 * Claims on numbers: points that are announced, and lists that stand beside their number. What is read by a looser pattern is
 * reported only where it agrees with the number; that a number does not hold is said only of an explicit announcement whose
 * run is beyond doubt. Linear in the length of the text.
 */
export function countClaims(restored: Restored, outline: readonly OutlineNode[]): Claim[] {
  const reader = new Reader(restored, outline);
  const claims: Claim[] = [];
  forEachCounted(restored, SPEECH, (index, counted) => {
    const claim = reader.read(index, counted);
    if (claim) claims.push(claim);
  });
  return claims;
}

/** Glossaries and annexes explain the words of the speech: their lists are no claims of the speaker. */
const SPEECH: BlockKind = 'paragraph';

/** Reads the numbers of one document. */
class Reader {
  private readonly structure: Structure;
  private readonly stops: Stops;
  private readonly ordinals: Ordinals;
  /** Index of the last block of the speech itself. */
  private readonly lastSpeech: number;

  constructor(
    private readonly restored: Restored,
    outline: readonly OutlineNode[],
  ) {
    this.structure = new Structure(restored, outline);
    this.stops = new Stops(restored.signs);
    this.ordinals = new Ordinals(restored.signs);
    this.lastSpeech = restored.blocks.findLastIndex(({ kind }) => kind === SPEECH);
  }

  /** The claim that the number in the block makes, or null. */
  read(index: number, counted: Counted): Claim | null {
    const { restored, structure } = this;
    const { text } = restored;
    const block = restored.blocks[index] as Block;
    const above = aboveBefore(text, counted);
    if (above >= 0) return this.lookBack(counted, above);
    const next = mayAnnounce(counted) ? afterNoun(text, counted, block) : -1;
    const direct = directRun(restored, structure, index, next);
    const announcement = direct && readAnnouncement(restored, block, counted);
    const meant =
      announcement !== null &&
      direct !== null &&
      (direct.after > 1 ? announcement.spoken : announcement.named || announcement.spoken || announcement.explicit);
    if (meant && direct.run.length === counted.value) return this.ofRun(announcement.start, counted, direct.run);
    const listed = this.listed(counted, block, meant);
    if (listed) return listed;
    if (!meant) return this.looser(index, counted, next) ?? (next >= 0 ? this.cutOff(index, counted, next) : null);
    const broken = announcement.explicit && structure.isCertain(direct.run, counted.value);
    return broken ? this.ofRun(announcement.start, counted, direct.run) : null;
  }

  private lookBack(counted: Counted, above: number): Claim | null {
    const run = runAbove(this.restored, this.structure, counted, above);
    return run.length > 0 ? this.claim(above, counted.nounEnd, counted.value, spansOf(run)) : null;
  }

  private listed(counted: Counted, block: Block, hasRun: boolean): Claim | null {
    const { text, signs } = this.restored;
    const after = hasRun ? null : listAfter(signs, counted, block.end, this.stops);
    const read = after ?? listBefore(signs, counted, block.start);
    if (read) {
      const start = read.end === counted.nounEnd && read === after ? clauseStart(text, counted.start, block.start) : read.start;
      return this.claim(withoutMarker(text, start, read.end), read.end, counted.value, this.spans(read.items));
    }
    const before = listAbove(text, counted, block);
    return before && this.claim(counted.start - 1, counted.nounEnd, counted.value, this.spans(before));
  }

  /** What follows less plainly, and proves the number only where it agrees. */
  private looser(index: number, counted: Counted, next: number): Claim | null {
    if (!mayAnnounce(counted)) return null;
    const { restored } = this;
    const { text } = restored;
    const block = restored.blocks[index] as Block;
    const later = laterRun(restored, this.structure, index, counted);
    const run = later?.run.length === counted.value ? later : null;
    if (later && !run) return this.spokenOf(block, counted, later);
    const told = run ? null : toldMembers(text, block, counted, next, this.ordinals);
    const paragraphs = run || told ? null : memberParagraphs(restored, index, counted);
    if (!run && !told && !paragraphs) return null;
    const announcement = readAnnouncement(restored, block, counted);
    if (!announcement) return null;
    if (run) return mayReachOn(text, counted, announcement, run.at) ? this.ofRun(announcement.start, counted, run.run) : null;
    const members = told ?? (announcement.named ? paragraphs : null);
    return members && this.claim(announcement.start, counted.nounEnd, counted.value, this.spans(members));
  }

  /** 我讲三点意见，供大家参考。一、…: a speaker's own words promise their points even where the sentence goes on. */
  private spokenOf(block: Block, counted: Counted, { run }: PlacedRun): Claim | null {
    const announcement = readAnnouncement(this.restored, block, counted);
    const broken = announcement?.spoken && announcement.explicit && this.structure.isCertain(run, counted.value);
    return broken ? this.ofRun(announcement.start, counted, run) : null;
  }

  /** 讲三点意见： is the last that is left of the speech: nothing follows what it promises. */
  private cutOff(index: number, counted: Counted, next: number): Claim | null {
    const { restored } = this;
    const block = restored.blocks[index] as Block;
    if (next < block.end || !'：:'.includes(restored.text[counted.nounEnd] ?? '。')) return null;
    const after = restored.blocks[index + 1];
    if (index !== this.lastSpeech && after?.kind !== 'omission') return null;
    const announcement = readAnnouncement(restored, block, counted);
    return announcement?.explicit ? this.ofRun(announcement.start, counted, []) : null;
  }

  private ofRun(start: number, counted: Counted, run: readonly OutlineNode[]): Claim {
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
