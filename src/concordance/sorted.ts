import type { Hit } from '../model.ts';
import { fold } from '../text/fold.ts';
import { own } from '../text/own.ts';

/** By what stands around it a hit is sorted: the words before it, read backwards from the hit, or those after it. */
export type Side = 'left' | 'right';

/** A hit and the input that it stands in. */
export interface PlacedHit {
  readonly path: string;
  readonly hit: Hit;
}

/** So many hits are sorted over all inputs, whatever their number: memory does not grow with the folder. */
export const MOST_SORTED = 100_000;
/** So many more are gathered, as a part of those that are kept, before the last of them are let go. */
const SPARE = 0.25;

/** The hits in the order of one side. Order is by code unit, the same on every machine; among equals it stays as it was. */
export function sortHits(hits: readonly Hit[], side: Side): Hit[] {
  const sorted = new SortedHits(side, Number.POSITIVE_INFINITY);
  for (const hit of hits) sorted.add('', hit);
  return sorted.all().map((placed) => placed.hit);
}

/** The first hits of a run in the order of one side. */
export class SortedHits {
  /** How many hits there were besides those that are kept. */
  dropped = 0;
  private kept: (PlacedHit & { readonly key: string })[] = [];
  private lastSection: Hit['section'] = null;
  private lastOwned: Hit['section'] = null;

  constructor(
    private readonly side: Side,
    private readonly most = MOST_SORTED,
  ) {}

  /** Takes in a hit; one that comes after too many others is let go. */
  add(path: string, { text, context, section, span }: Hit): void {
    const { before, after } = context;
    const key = own(this.side === 'left' ? [...fold(before)].reverse().join('') : fold(after));
    const hit = {
      text: own(text),
      context: { before: own(before), after: own(after) },
      section: this.ownSection(section),
      span,
    };
    this.kept.push({ path, hit, key });
    if (this.kept.length >= this.most + Math.ceil(this.most * SPARE)) this.settle();
  }

  /** The hits that are kept, in order. */
  all(): readonly PlacedHit[] {
    this.settle();
    return this.kept;
  }

  /** Hits that follow each other mostly stand in one section. */
  private ownSection(section: Hit['section']): Hit['section'] {
    if (section !== this.lastSection) {
      this.lastSection = section;
      this.lastOwned = section && { ...section, marker: own(section.marker), title: own(section.title) };
    }
    return this.lastOwned;
  }

  private settle(): void {
    this.kept.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    this.dropped += Math.max(0, this.kept.length - this.most);
    if (this.kept.length > this.most) this.kept.length = this.most;
  }
}
