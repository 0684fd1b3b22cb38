import type { Range } from '../lists/conjunctions.ts';
import type { OutlineNode, Span } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { skipBlanks } from '../text/characters.ts';
import { firstFrom } from '../text/search.ts';
import { allName } from './gloss.ts';
import { type Members, membersOf } from './items.ts';
import { mayStandFor, type Part } from './parts.ts';

/** A place of a slogan: half-open offsets of the restored text, and where that stands in the source. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly span: Span;
}

/** A run whose members name what the slogan counts begins within so many characters behind it. */
const REACH = 400;
/** So much of a heading besides the slogan is no more than its verb and what the slogan is called (落实好“五个一”要求). */
const BESIDES = 8;
/** A title that is longer, in characters, is cut to its first clause. */
const LONGEST_TITLE = 30;
/** What may stand between a slogan and the run that it announces: the noun that it belongs to, and a colon or a stop. */
const ANNOUNCING = /^[”"’」』]?\p{Script=Han}{0,6}[：:。]?\s*$/u;

/** The outline by place: which heading holds a slogan, and which run of headings or points begins behind it. */
export class Series {
  private readonly nodes: OutlineNode[] = [];
  /** Siblings of one family that begin at one, in order of their first node. */
  private readonly runs: OutlineNode[][] = [];
  /** Where in the source each of them begins. */
  private readonly nodeStarts: readonly number[];
  private readonly runStarts: readonly number[];

  constructor(
    private readonly restored: Restored,
    outline: readonly OutlineNode[],
  ) {
    this.place(outline);
    this.nodeStarts = this.nodes.map(({ span }) => span.start.offset);
    this.runStarts = this.runs.map(startOf);
  }

  /** Whether a heading or a point begins at the offset of the source. */
  holdsNodeAt(offset: number): boolean {
    return this.nodeStarts[firstFrom(this.nodeStarts, offset)] === offset;
  }

  /**
   * The headings or points that a slogan announces: those below the heading that holds it, or the run that follows, as many as its number
   * says. That they are meant is shown by their words, or by their standing right below; the latter not where the lexicon knows better.
   */
  membersOf(place: Place, name: string, parts: readonly Part[], isKnown: boolean): Members | null {
    const start = place.span.start.offset;
    const end = place.span.end.offset;
    const holder = this.holder(start, end);
    const run = holder ? holder.children : this.runFrom(end);
    if (!run || !mayStandFor(parts, run.length) || (!holder && startOf(run) - end > REACH)) return null;
    if (run.some(({ family }) => family !== run[0]?.family)) return null;
    // 二、。: a number without words names nothing.
    if (run.some(({ title }) => skipBlanks(title, 0) === title.length)) return null;
    const members = membersOf(this.restored.text, this.titlesOf(run), name, parts);
    const isMeant = members && (allName(members.items, parts) || (!isKnown && this.isAnnounced(place, run, holder)));
    return isMeant ? members : null;
  }

  /** The heading or point whose title holds the stretch of the source, or null. */
  private holder(start: number, end: number): OutlineNode | null {
    const node = this.nodes[firstFrom(this.nodeStarts, start + 1) - 1];
    return node && node.span.end.offset >= end ? node : null;
  }

  /** The first run that begins at the source offset or behind it, or null. */
  private runFrom(offset: number): readonly OutlineNode[] | null {
    return this.runs[firstFrom(this.runStarts, offset)] ?? null;
  }

  private isAnnounced(place: Place, run: readonly OutlineNode[], holder: OutlineNode | null): boolean {
    if (holder) return holder.title.length - (place.end - place.start) <= BESIDES;
    const first = this.restored.restoredOffset(startOf(run));
    return first - place.end < LONGEST_TITLE && ANNOUNCING.test(this.restored.text.slice(place.end, first));
  }

  /** Markers and titles of a run; where one is long the first clause of each. */
  private titlesOf(run: readonly OutlineNode[]): Range[] {
    const { text } = this.restored;
    const ranges = run.map((node) => rangeOf(this.restored, node.span));
    if (ranges.every(([start, end]) => end - start <= LONGEST_TITLE)) return ranges;
    return ranges.map(([start, end], i) => {
      const title = start + (run[i] as OutlineNode).marker.length;
      const comma = text.slice(title, end).search(/[，,；;：:]/u);
      return [start, comma > 1 ? title + comma : end];
    });
  }

  private place(siblings: readonly OutlineNode[]): void {
    let run: OutlineNode[] | null = null;
    for (const node of siblings) {
      if (run === null || (run[0] as OutlineNode).family !== node.family || node.ordinal === 1) {
        run = [node];
        this.runs.push(run);
      } else run.push(node);
      this.nodes.push(node);
      if (node.children.length > 0) this.place(node.children);
    }
  }
}

function startOf(run: readonly OutlineNode[]): number {
  return (run[0] as OutlineNode).span.start.offset;
}

/** The stretch of the restored text that a span of the source covers. */
export function rangeOf(restored: Restored, { start, end }: Span): Range {
  return [restored.restoredOffset(start.offset), restored.restoredOffset(end.offset - 1) + 1];
}
