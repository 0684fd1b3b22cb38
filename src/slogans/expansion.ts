import type { Term } from '../lexicon/terms.ts';
import type { Range } from '../lists/conjunctions.ts';
import type { Claim, Document } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { fold } from '../text/fold.ts';
import { oncePer } from '../text/once.ts';
import { firstFrom } from '../text/search.ts';
import { AlikeLists } from './alike.ts';
import { listBehind } from './beside.ts';
import type { Glossary } from './glossary.ts';
import { type Members, membersOf } from './items.ts';
import { mayStandFor, type Part, partsOf, standForSome } from './parts.ts';
import { type Place, rangeOf, Series } from './series.ts';

/** What a document says that a slogan stands for: items, or a sentence. Offsets are of the restored text. */
export interface Said {
  readonly items: readonly string[] | null;
  readonly definition: string | null;
  readonly start: number;
  readonly end: number;
}

/** So many places of a name are looked at. */
const MOST_PLACES = 64;
/** A wording counts nothing. */
const NONE: readonly Part[] = [];

/** What a name of a term counts, and whether the lexicon says what it stands for. */
interface Counted {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly isExplained: boolean;
}

const countedByName = oncePer((term: Term): Counted => countedIn(term, fold(term.name)));

/** The same of any name of the term, most often its own: that is read once for all texts. */
function countedBy(term: Term, name: string): Counted {
  const counted = countedByName(term);
  return counted.name === name ? counted : countedIn(term, name);
}

function countedIn({ first, senses }: Term, name: string): Counted {
  const parts = first.kind === 'numeral' ? partsOf(name) : NONE;
  return { name, parts, isExplained: senses.some(({ expansion }) => expansion.length > 0) };
}

/** Finds what the slogans of one document stand for: what the document itself says wins over the lexicon. */
export class Expander {
  private readonly claimed: readonly Claim[];
  /** Where in the source each of them ends. */
  private readonly claimEnds: readonly number[];
  /** Where in the restored text each block ends. */
  private readonly blockEnds: readonly number[];
  private readonly series: Series;
  private alike: AlikeLists | null = null;

  constructor(
    private readonly restored: Restored,
    { claims, outline }: Pick<Document, 'claims' | 'outline'>,
    private readonly glossary: Glossary,
  ) {
    this.claimed = claims.filter(({ kind, holds }) => kind === 'count' && holds === true);
    this.claimEnds = this.claimed.map(({ span }) => span.end.offset);
    this.blockEnds = restored.blocks.map(({ end }) => end);
    this.series = new Series(restored, outline);
  }

  /**
   * What the document says of a slogan, in its glossary, beside one of its places, below or elsewhere; null where it says nothing.
   * @param name as it is read
   * @param term null for what the lexicon does not know; where it says what it stands for the document has to be plainer
   */
  of(name: string, term: Term | null, places: readonly Place[]): Said | null {
    // A wording counts nothing.
    if (term !== null && term.first.kind !== 'numeral' && this.glossary.isEmpty) return null;
    const { parts, isExplained } = term ? countedBy(term, name) : { parts: partsOf(name), isExplained: false };
    const explained = this.glossary.explain(name, parts);
    const members = explained?.members ?? this.membersOf(name, parts, places, isExplained);
    if (members) return { items: members.items, definition: null, start: startOf(members), end: endOf(members) };
    return explained && { items: null, ...explained };
  }

  private membersOf(name: string, parts: readonly Part[], places: readonly Place[], isExplained: boolean): Members | null {
    if (!standForSome(parts)) return null;
    const { text } = this.restored;
    const looked = Math.min(places.length, MOST_PLACES);
    for (let i = 0; i < looked; i++) {
      const place = places[i] as Place;
      const members = this.claimedAt(place, name, parts, false) ?? listBehind(text, place.end, this.blockEnd(place.start), name, parts);
      if (members) return members;
    }
    for (let i = 0; i < looked; i++) {
      const place = places[i] as Place;
      const members = this.series.membersOf(place, name, parts, isExplained) ?? this.claimedAt(place, name, parts, true);
      if (members) return members;
    }
    return isExplained ? null : this.namedAlike(name, parts);
  }

  /** The list elsewhere in the speech whose items end in what the name counts. */
  private namedAlike(name: string, parts: readonly Part[]): Members | null {
    const part = parts[0];
    if (!part || parts.length > 1 || part.head === part.noun) return null;
    if (!AlikeLists.mayHold(part.head, part.value)) return null;
    const { text, signs } = this.restored;
    this.alike ??= new AlikeLists(signs);
    const ranges = this.alike.find(part.head, part.value);
    return ranges && membersOf(text, ranges, name, parts);
  }

  /** The list beside the place that a claim found, or the run. */
  private claimedAt({ span }: Place, name: string, parts: readonly Part[], ofRun: boolean): Members | null {
    // Of the first list whose claim ends there or later: claims are in order of their place and overlap seldom.
    const claim = this.claimed[firstFrom(this.claimEnds, span.end.offset)];
    if (!claim || claim.span.start.offset > span.start.offset) return null;
    const [first] = claim.evidence;
    if (!first || this.series.holdsNodeAt(first.start.offset) !== ofRun) return null;
    if (!mayStandFor(parts, claim.claimed) && claim.claimed !== parts[0]?.value) return null;
    // 低保、五保“五个保障”: a list that the slogan is a member of is another’s.
    if (claim.evidence.some(({ start, end }) => start.offset <= span.start.offset && end.offset >= span.end.offset)) return null;
    const ranges = claim.evidence.map((item) => rangeOf(this.restored, item));
    return membersOf(this.restored.text, ranges, name, parts);
  }

  private blockEnd(offset: number): number {
    return this.blockEnds[firstFrom(this.blockEnds, offset + 1)] as number;
  }
}

function startOf({ ranges }: Members): number {
  return (ranges[0] as Range)[0];
}

function endOf({ ranges }: Members): number {
  return (ranges[ranges.length - 1] as Range)[1];
}
