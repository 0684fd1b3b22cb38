import { listAfter } from '../lists/after.ts';
import { type ListRead, listBefore } from '../lists/before.ts';
import { endOfJoint, type Range } from '../lists/conjunctions.ts';
import type { Counted } from '../lists/counted.ts';
import { isOneOf } from '../lists/marks.ts';
import { Stops } from '../lists/stops.ts';
import { CONCRETE_UNITS } from '../lists/words.ts';
import type { Claim, OutlineNode, Span } from '../model.ts';
import type { Block, BlockKind, Restored } from '../restore/restored.ts';
import { mayAnnounce, mayReachOn, readAnnouncement } from './announced.ts';
import { clauseStart, sentenceStart, withoutMarker } from './clause.ts';
import { forEachCounted } from './numbers.ts';
import { aboveBefore, listAbove, listInClauses, runAbove } from './retrospective.ts';
import { afterNoun, directRun, laterRun, mayHaveRun, nextRun, type PlacedRun } from './runs.ts';
import { simplified } from './simplified.ts';
import { Structure } from './structure.ts';
import { memberParagraphs, Ordinals, toldMembers } from './unnumbered.ts';
import { numberOfDeeds } from './verbs.ts';

/**
 * Claims on numbers: points that are announced, and lists that stand beside their number. What is read by a looser pattern is
 * reported only where it agrees with the number; that a number does not hold is said only of an explicit announcement whose
 * run is beyond doubt. Linear in the length of the text.
 */
export function countClaims(restored: Restored, outline: readonly OutlineNode[]): Claim[] {
  const read = simplified(restored);
  const reader = new Reader(read, outline, restored.text);
  const claims: Claim[] = [];
  forEachCounted(read, SPEECH, (index, counted) => {
    const claim = reader.read(index, counted);
    if (!claim) return;
    // “三个突破”和“五个推进”…。“三个突破”，一是…: the number that stands nearest to its run speaks of it.
    const { start, close, nounEnd } = counted;
    if (announceSame(claims[claims.length - 1], claim, restored.text.slice(start, Math.max(close, nounEnd)))) claims.pop();
    claims.push(claim);
  });
  return [...claims, ...reader.ofDeeds()];
}

/** Glossaries and annexes explain the words of the speech: their lists are no claims of the speaker. */
const SPEECH: BlockKind = 'paragraph';
/** A word that points share has so many characters at least. */
const LEAST_WORD = 2;
/** A list that goes on behind another is no longer, in characters. */
const NEXT_LIST = 120;
/** A paragraph that is one sentence with a number is no longer, in characters. */
const SENTENCE = 80;

/** Whether both claims name the number in the same words, and stand before the same evidence. */
function announceSame(one: Claim | undefined, other: Claim, words: string): boolean {
  const [first] = other.evidence;
  return (
    first !== undefined &&
    first.start.offset === one?.evidence[0]?.start.offset &&
    first.start.offset >= other.span.end.offset &&
    one.text.includes(words)
  );
}

/** Reads the numbers of one document. */
class Reader {
  private readonly structure: Structure;
  private readonly stops: Stops;
  private readonly ordinals: Ordinals;
  /** Index of the last block of the speech itself. */
  private readonly lastSpeech: number;
  /** Where the last list beside a number ended, with that. */
  private listEnd = 0;

  constructor(
    private readonly restored: Restored,
    outline: readonly OutlineNode[],
    /** The text as it is written. */
    private readonly written: string,
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
    const isRunNear = mayHaveRun(restored, structure, index, counted);
    const direct = isRunNear ? directRun(restored, structure, index, next) : null;
    const announcement = direct && readAnnouncement(restored, block, counted);
    const meant =
      announcement !== null &&
      direct !== null &&
      (direct.after > 1 ? announcement.spoken : announcement.named || announcement.spoken || announcement.explicit);
    if (meant && direct.run.length === counted.value) return this.ofRun(announcement.start, counted, direct.run);
    const listed = this.listed(counted, block, meant);
    if (listed) return listed;
    if (!meant) {
      return (
        this.looser(index, counted, next, isRunNear) ??
        (isRunNear ? (this.ofSharedWord(index, counted) ?? this.ofAnyNoun(index, counted)) : null) ??
        (next >= 0 ? this.cutOff(index, counted, next) : null)
      );
    }
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
    const read = after ?? listBefore(signs, counted, block.start) ?? this.nextList(counted);
    if (read) {
      this.listEnd = read.end;
      const isNumber = read.end === counted.nounEnd || counted.unit?.word === '';
      const start = isNumber && read === after ? clauseStart(text, counted.start, block.start) : read.start;
      return this.claim(withoutMarker(text, start, read.end), read.end, counted.value, this.spans(read.items));
    }
    const above = listAbove(text, counted, block);
    if (above) return this.claim(counted.start - 1, counted.nounEnd, counted.value, this.spans(above));
    const clauses = listInClauses(signs, counted, Math.max(block.start, this.listEnd));
    return clauses && this.claim(clauses.start, clauses.end, counted.value, this.spans(clauses.items));
  }

  /** 阵地和渠道两个平台、老路和新路两条道路: the list that begins where the one before, with its number, has ended. */
  private nextList(counted: Counted): ListRead | null {
    const { text, signs } = this.restored;
    const past = endOfJoint(text, this.listEnd);
    return past > this.listEnd && past < counted.start && counted.start - past < NEXT_LIST ? listBefore(signs, counted, past) : null;
  }

  /** What follows less plainly, and proves the number only where it agrees. */
  private looser(index: number, counted: Counted, next: number, isRunNear: boolean): Claim | null {
    if (!mayAnnounce(counted)) return null;
    const { restored } = this;
    const { text } = restored;
    const block = restored.blocks[index] as Block;
    const later = isRunNear ? laterRun(restored, this.structure, index, counted) : null;
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

  /** 实施“五大战略”、实现…。一是实施…战略…五是实施…战略: the next run is that of a quoted number whose word all its members share. */
  private ofSharedWord(index: number, counted: Counted): Claim | null {
    const { close, nounStart, nounEnd, value } = counted;
    if (close - nounStart < LEAST_WORD || counted.several) return null;
    const { restored, structure } = this;
    const run = nextRun(restored, structure, index, nounEnd);
    const word = this.written.slice(nounStart, close);
    if (run.length !== value || !run.every(({ title }) => title.includes(word))) return null;
    const announcement = readAnnouncement(restored, restored.blocks[index] as Block, counted);
    return announcement && this.ofRun(announcement.start, counted, run);
  }

  /** 守住四条底线：一是…四是…: right behind a number just so many points are its own, whatever it counts. */
  private ofAnyNoun(index: number, counted: Counted): Claim | null {
    const { unit, start, nounStart, nounEnd } = counted;
    if (!unit || CONCRETE_UNITS.has(unit.word)) return null;
    const { restored, structure } = this;
    const { text } = restored;
    const block = restored.blocks[index] as Block;
    const mark = nounEnd < block.end ? text.charCodeAt(nounEnd) : 0;
    const opens = isOneOf(mark, '：:');
    if (!opens && nounEnd === nounStart) return null;
    const next = isOneOf(mark, '，,') ? nounEnd + 1 : afterNoun(text, counted, block);
    const direct = directRun(restored, structure, index, next);
    if (!direct || direct.after > 1 || direct.run.length !== counted.value) return null;
    // The headings below a paragraph that says more than its number are rarely what that counts.
    if (direct.after > 0 && !opens && sentenceStart(text, start, block.start, SENTENCE) > block.start) return null;
    const announcement = readAnnouncement(restored, block, counted);
    return announcement?.noun ? this.ofRun(announcement.start, counted, direct.run) : null;
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

  /** 做到四要：一要…四要…: the numbers that count nothing but the verb of the points behind them. */
  ofDeeds(): Claim[] {
    const { restored, structure } = this;
    const claims: Claim[] = [];
    structure.forEachRun((run, at) => {
      const number = numberOfDeeds(restored.text, at, run);
      if (number === null) return;
      const [start, end] = number;
      const block = restored.blocks[structure.blockAt(start)] as Block;
      claims.push(this.claim(clauseStart(restored.text, start, block.start), end, run.length, spansOf(run)));
    });
    return claims;
  }

  private ofRun(start: number, counted: Counted, run: readonly OutlineNode[]): Claim {
    return this.claim(start, counted.nounEnd, counted.value, spansOf(run));
  }

  private spans(ranges: readonly Range[]): Span[] {
    return ranges.map(([start, end]) => this.restored.spanOf(start, end));
  }

  private claim(start: number, end: number, claimed: number, evidence: Span[]): Claim {
    const text = this.written.slice(start, end);
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
