import { type Entry, isInUse } from '../lexicon/lexicon.ts';
import type { Term } from '../lexicon/terms.ts';
import type { Restored } from '../restore/restored.ts';
import { fold } from '../text/fold.ts';
import { oncePer } from '../text/once.ts';
import { senseBeside } from './carriers.ts';
import type { Match } from './find.ts';
import { type Reading, readOthers } from './reading.ts';

/** So many items of a sense stand near a term that means it. */
const LEAST_NAMED = 2;
/** 两新, 三保: a number and one character. */
const SHORT = 2;
/** What stands no further off belongs to the same passage, in characters. */
const NEAR = 400;

/** Tells the senses of a term apart: “三保” was 保增长、保民生、保稳定 in 2009 and is 保基本民生、保工资、保运转 now. */
export class Senses {
  /** Of the speech; null where the document bears no date. */
  private readonly year: number | null;
  /** What of the document is no part of the speech, as glossaries; read at first need. */
  private others: string | null = null;

  constructor(
    private readonly restored: Restored,
    private readonly reading: Reading,
  ) {
    this.year = restored.date === null ? null : Number.parseInt(restored.date, 10);
  }

  /**
   * The senses that the document may mean: a single one where it can be told, several where it cannot, none where it means something
   * else. What the document itself says decides, then the word behind the term, then the year of the speech, then which items stand near
   * the term, then a sense whose items all stand somewhere, as in a glossary.
   * @param items what the document itself says that the term stands for
   * @param places of a term with several senses in the reading, in order
   */
  of(term: Term, items: readonly string[] | null, places: readonly Match[]): readonly Entry[] {
    const { senses } = term;
    const { year } = this;
    if (items) return sharing(senses, items);
    // As most terms: nothing is to be told apart.
    if (senses.length === 1) return year === null || (term.firstYear <= year && year <= term.lastYear) ? senses : NONE;
    const beside = places.length > 0 ? senseBeside(term, this.reading.text, (places[0] as Match).end) : null;
    if (beside !== null) return [beside];
    const inUse = year === null ? senses : senses.filter((sense) => isInUse(sense, year));
    const only = inUse[0];
    if (only === undefined || (inUse.length === 1 && isTold(term, only))) return inUse;
    const about = this.reading.around(places, NEAR);
    const named = most(inUse, (sense) => namedIn(about, sense), LEAST_NAMED);
    if (named) return named;
    const wholly = inUse.filter((sense) => sense.expansion.length >= LEAST_NAMED && itemsOf(sense).every((item) => this.holds(item)));
    if (wholly.length === 1) return wholly;
    return inUse.length > 1 ? inUse : NONE;
  }

  /** Whether the words stand anywhere in the document. */
  private holds(words: string): boolean {
    if (this.reading.text.includes(words)) return true;
    this.others ??= readOthers(this.restored);
    return this.others.includes(words);
  }
}

const NONE: readonly Entry[] = [];

/** What a sense stands for as it is read. */
const itemsOf = oncePer(({ expansion }: Entry): readonly string[] => expansion.map(fold));

/** What holds of a term in each of the senses: its field where they share it, and the first year of the earliest where all have one. */
export function factsOf(senses: readonly Entry[]): Pick<Entry, 'category' | 'introduced'> {
  const first = senses[0];
  if (first === undefined) return NO_FACTS;
  if (senses.length === 1) return first;
  let { category, introduced } = first;
  for (let i = 1; i < senses.length; i++) {
    const other = senses[i] as Entry;
    if (other.category !== category) category = '';
    introduced = earlierOf(introduced, other.introduced);
  }
  return { category, introduced };
}

/** The earlier of two years; none where either is not known. */
function earlierOf(one: string, other: string): string {
  if (one === '' || other === '') return '';
  return Number.parseInt(other, 10) < Number.parseInt(one, 10) ? other : one;
}

const NO_FACTS = { category: '', introduced: '' } as const;

/**
 * Whether the only sense that is in use is surely meant. Of a long name with several senses that counts in quotation marks only the
 * year tells nothing: 五个必须 is what any speaker may call his own five.
 */
function isTold({ name, senses }: Term, { introduced, until, quotedOnly }: Entry): boolean {
  return senses.length === 1 || !quotedOnly || (name.length === SHORT && introduced + until !== '');
}

/** The sense that shares most with the items of the document; one without items says nothing against them. */
function sharing(senses: readonly Entry[], items: readonly string[]): readonly Entry[] {
  const own = items.map(fold);
  const isShared = (item: string): boolean => own.some((other) => other.includes(item) || item.includes(other));
  const alike = senses.filter((sense) => sense.expansion.length === 0 || itemsOf(sense).some(isShared));
  if (alike.length < 2) return alike;
  return most(alike, (sense) => itemsOf(sense).filter(isShared).length, 1) ?? alike;
}

/** How many items of a sense the text names. */
function namedIn(text: string, sense: Entry): number {
  return itemsOf(sense).filter((item) => text.includes(item)).length;
}

/** The only sense with the highest score, if that is at least `least`. */
function most(senses: readonly Entry[], score: (sense: Entry) => number, least: number): readonly [Entry] | null {
  const [best, next] = senses.map((sense) => ({ sense, score: score(sense) })).sort((a, b) => b.score - a.score);
  return best && best.score >= least && best.score > (next?.score ?? 0) ? [best.sense] : null;
}
