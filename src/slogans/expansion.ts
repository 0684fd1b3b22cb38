import type { Range } from '../lists/conjunctions.ts';
import type { Claim, Slogan } from '../model.ts';
import type { Block, Restored } from '../restore/restored.ts';
import { firstIndex } from '../text/search.ts';
import { listBehind } from './beside.ts';
import type { Glossary } from './glossary.ts';
import { type Members, membersOf } from './items.ts';
import type { Term } from './known.ts';
import { type Part, partsOf, totalsOf } from './parts.ts';

/** What a slogan stands for, and who says so. */
export type Expansion = Pick<Slogan, 'expansion' | 'expansionSource' | 'expansionSpan' | 'definition'>;

/** A place of a slogan: half-open offsets of the restored text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Of a sense among several, so many items stand in the text. */
const LEAST_ITEMS = 2;

/** Finds what the slogans of one document stand for: what the document itself says wins over the lexicon. */
export class Expander {
  private readonly lists: readonly Claim[];

  constructor(
    private readonly restored: Restored,
    claims: readonly Claim[],
    private readonly glossary: Glossary,
  ) {
    this.lists = claims.filter(({ kind, holds }) => kind === 'count' && holds === true);
  }

  /** What the document says of a slogan, beside one of its places or in its glossary, else what the lexicon says. */
  of(name: string, term: Term | null, places: readonly Place[]): Expansion {
    const parts = partsOf(name);
    const explained = this.glossary.explain(name);
    const members = explained?.members ?? (totalsOf(parts).length > 0 ? this.besidePlaces(name, parts, places) : null);
    if (members) {
      const [[start]] = members.ranges as readonly [Range];
      const [, end] = members.ranges[members.ranges.length - 1] as Range;
      return { expansion: [...members.items], expansionSource: 'document', expansionSpan: this.restored.spanOf(start, end) };
    }
    if (explained) {
      const { definition, start, end } = explained;
      return { definition, expansionSource: 'document', expansionSpan: this.restored.spanOf(start, end) };
    }
    const sense = term && this.senseOf(term);
    return sense && sense.length > 0 ? { expansion: [...sense], expansionSource: 'lexicon' } : {};
  }

  private besidePlaces(name: string, parts: readonly Part[], places: readonly Place[]): Members | null {
    const { text } = this.restored;
    for (const place of places) {
      const members = this.claimedAt(place, name, parts) ?? listBehind(text, place.end, this.blockEnd(place.start), name, parts);
      if (members) return members;
    }
    return null;
  }

  /** The list that a claim found beside the place. */
  private claimedAt({ start, end }: Place, name: string, parts: readonly Part[]): Members | null {
    const { text } = this.restored;
    const from = this.restored.sourceOffset(start);
    const to = this.restored.sourceOffset(end - 1) + 1;
    const claim = this.lists[this.firstEndingAt(to)];
    if (!claim || claim.span.start.offset > from) return null;
    if (!totalsOf(parts).includes(claim.claimed) && claim.claimed !== parts[0]?.value) return null;
    return membersOf(
      text,
      claim.evidence.map((span) => [
        this.restored.restoredOffset(span.start.offset),
        this.restored.restoredOffset(span.end.offset - 1) + 1,
      ]),
      name,
    );
  }

  /** Index of the first list whose claim ends at `offset` or later. Claims are in order of their place and overlap seldom. */
  private firstEndingAt(offset: number): number {
    return firstIndex(this.lists.length, (index) => (this.lists[index] as Claim).span.end.offset < offset);
  }

  private blockEnd(offset: number): number {
    const { blocks } = this.restored;
    return (blocks[firstIndex(blocks.length, (index) => (blocks[index] as Block).end <= offset)] as Block).end;
  }

  /** The only sense, or the only one whose items the text names; nothing where it cannot be told. */
  private senseOf({ senses }: Term): readonly string[] | null {
    if (senses.length === 1) return senses[0]?.expansion ?? null;
    const { text } = this.restored;
    const named = senses.filter(({ expansion }) => expansion.filter((item) => text.includes(item)).length >= LEAST_ITEMS);
    return named.length === 1 ? (named[0]?.expansion ?? null) : null;
  }
}
