import type { Breaks } from './breaks.ts';
import type { Member } from './series.ts';

/** A member with its place in the tree: 1 is the outermost level. */
export interface Nested {
  readonly member: Member;
  readonly level: number;
  /** Index of the parent among the members, or -1. */
  readonly parent: number;
}

/** Rank of 一、: what a turn to the audience leaves open. */
const OUTER_RANK = 20;
/** A run of so many headings that are one paragraph each shows that the last is one paragraph too. */
const LEAST_COMPACT = 3;

/**
 * Nests members as a reader sees them. A run that began goes on beside its members; a new run stands below what is still
 * open: a run that goes on later, or a family that stands further out. What the document shows once (（1） below 一是) holds
 * for the rest of it. Two passes, each linear in the members times the depth of nesting.
 */
export function nestMembers(members: readonly Member[], breaks: Breaks): Nested[] {
  const runs = describeRuns(members, breaks);
  const shown = new Set<string>();
  const nested = new Nesting(members, runs, shown, true, breaks).nest();
  return shown.size === 0 ? nested : new Nesting(members, runs, shown, false, breaks).nest();
}

interface RunFacts {
  /** Where its last member begins. */
  last: number;
  /** Markdown level of any of its headings: some may have lost their `#`. */
  depth: number;
  /** Every member is one paragraph with title and body, right after the one before. */
  compact: boolean;
  size: number;
  block: number;
}

function describeRuns(members: readonly Member[], breaks: Breaks): Map<number, RunFacts> {
  const runs = new Map<number, RunFacts>();
  for (const member of members) {
    const facts = runs.get(member.run);
    if (!facts) {
      runs.set(member.run, {
        last: member.start,
        depth: member.depth,
        compact: member.opening && breaks.hasBody(member.block),
        size: 1,
        block: member.block,
      });
      continue;
    }
    facts.compact &&= member.opening && member.block - facts.block === 1 && breaks.hasBody(member.block);
    facts.last = member.start;
    facts.depth = facts.depth || member.depth;
    facts.size++;
    facts.block = member.block;
  }
  return runs;
}

class Nesting {
  private readonly stack: number[] = [];
  private readonly members: readonly Member[];
  private readonly runs: ReadonlyMap<number, RunFacts>;
  private readonly shown: Set<string>;
  private readonly learning: boolean;
  private readonly breaks: Breaks;

  constructor(members: readonly Member[], runs: ReadonlyMap<number, RunFacts>, shown: Set<string>, learning: boolean, breaks: Breaks) {
    this.members = members;
    this.runs = runs;
    this.shown = shown;
    this.learning = learning;
    this.breaks = breaks;
  }

  nest(): Nested[] {
    const nested: Nested[] = [];
    const { stack } = this;
    let block = 0;
    this.members.forEach((member, index) => {
      const own = this.entryOf(member.run);
      if (own >= 0) this.closeDownTo(own);
      else {
        this.closeAtBreaks(block, member);
        if (member.opening) this.placeHeading(member);
        else this.placePoint(member);
      }
      block = member.block;
      nested.push({ member, parent: stack[stack.length - 1] ?? -1, level: stack.length + 1 });
      stack.push(index);
    });
    return nested;
  }

  /** The outermost open member of the run, as its index in the stack, or -1. */
  private entryOf(run: number): number {
    for (let i = 0; i < this.stack.length; i++) if (this.member(this.stack[i] as number).run === run) return i;
    return -1;
  }

  /** Leaves so many entries open. Assigning a length is many times dearer than the few that there are to pop. */
  private closeDownTo(entries: number): void {
    while (this.stack.length > entries) this.stack.pop();
  }

  private member(index: number): Member {
    return this.members[index] as Member;
  }

  private get top(): Member | undefined {
    const index = this.stack[this.stack.length - 1];
    return index === undefined ? undefined : this.member(index);
  }

  private facts(member: Member): RunFacts {
    return this.runs.get(member.run) as RunFacts;
  }

  private goesOn(entry: Member, after: number): boolean {
    return this.facts(entry).last > after;
  }

  /**
   * A section's title without a number closes every heading, a turn to the audience all but the outermost, and a run of
   * single paragraphs ends with the last of them. Runs that go on later stay open.
   */
  private closeAtBreaks(from: number, next: Member): void {
    const to = next.block;
    if (to === from) return;
    let turn: boolean | null = null;
    let title: boolean | null = null;
    for (let top = this.top; top; top = this.top) {
      const facts = this.facts(top);
      if (facts.last !== top.start || top.depth > 0) return;
      // A heading right below the last one may still be its child.
      const compact = facts.compact && facts.size >= LEAST_COMPACT && top.block < (next.opening ? to - 1 : to);
      if (!compact) {
        title ??= holdsAny(this.breaks.titles, from, to);
        turn ??= holdsAny(this.breaks.turns, from, to);
        if (!title && !(turn && top.rank > OUTER_RANK)) return;
      }
      this.stack.pop();
    }
  }

  private placeHeading(member: Member): void {
    while (this.top && !this.top.opening) this.stack.pop();
    const same = this.stack.findLastIndex((entry) => this.member(entry).series === member.series);
    const depth = this.facts(member).depth;
    const sibling = same < 0 ? undefined : this.member(this.stack[same] as number);
    // A plain list never stands beside a Markdown heading, even of its own family.
    const beside = sibling !== undefined && (depth > 0 || this.facts(sibling).depth === 0);
    if (beside && member.ordinal !== null && !this.goesOn(sibling, member.start)) {
      this.closeDownTo(same);
      return;
    }
    for (let entry = this.top; entry; entry = this.top) {
      const entryDepth = this.facts(entry).depth;
      if (entryDepth > 0 && depth === 0) return;
      const outer = depth > 0 && entryDepth > depth;
      if (!outer && this.goesOn(entry, member.start) && entry.ordinal !== null) {
        this.learn(entry, member);
        return;
      }
      if (depth > 0 && entryDepth > 0 ? isBelowMarkdown(member, depth, entry, entryDepth) : this.isBelow(member, entry)) return;
      this.stack.pop();
    }
  }

  /** A point belongs to the innermost heading or point whose text holds it. */
  private placePoint(member: Member): void {
    const heading = this.top;
    if (
      heading?.opening &&
      heading.depth === 0 &&
      heading.series === member.series &&
      heading.block < member.block &&
      !this.goesOn(heading, member.start)
    )
      this.stack.pop();
    for (let entry = this.top; entry && !entry.opening; entry = this.top) {
      if (entry.block === member.block) {
        if (this.goesOn(entry, member.start)) {
          this.learn(entry, member);
          return;
        }
        // A list of another kind that begins inside the last point is the list that this point announces, or a sentence behind it does.
        const isOther = entry.series !== member.series && !this.isShown(member, entry);
        const isAnew = this.facts(entry).size > 1 && this.breaks.announceAnew(entry.titleStart, member.start);
        if (isOther && (!isAnew || this.isShown(entry, member))) return;
      }
      this.stack.pop();
    }
  }

  private isBelow(member: Member, entry: Member): boolean {
    return entry.rank < member.rank || (this.isShown(entry, member) && !this.isShown(member, entry));
  }

  /** Whether the document shows that the series of one holds that of the other. */
  private isShown(outer: Member, inner: Member): boolean {
    return this.shown.size > 0 && this.shown.has(`${outer.series}>${inner.series}`);
  }

  private learn(entry: Member, member: Member): void {
    if (this.learning && entry.series !== member.series) this.shown.add(`${entry.series}>${member.series}`);
  }
}

/** Whether any block after `from` and up to `to` is of the set. */
function holdsAny(blocks: ReadonlySet<number>, from: number, to: number): boolean {
  if (blocks.size > 0) for (let block = from + 1; block <= to; block++) if (blocks.has(block)) return true;
  return false;
}

/** Whether a Markdown heading stands below an entry: deeper by its `#`, or of an inner family on the same level of `#`. */
function isBelowMarkdown(member: Member, depth: number, entry: Member, entryDepth: number): boolean {
  if (entryDepth !== depth) return entryDepth < depth;
  const bothNumbered = entry.ordinal !== null && member.ordinal !== null;
  return bothNumbered && entry.series !== member.series && entry.rank < member.rank;
}
