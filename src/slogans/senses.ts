import { type Entry, isInUse } from '../lexicon/lexicon.ts';
import type { Term } from '../lexicon/terms.ts';
import { fold } from '../text/fold.ts';

/** What tells the senses of one term apart: “三保” was 保增长、保民生、保稳定 in 2009 and is 保基本民生、保工资、保运转 now. */
export interface SenseContext {
  /** Of the speech; null where the document bears no date. */
  readonly year: number | null;
  /** What the document itself says that the term stands for. */
  readonly items: readonly string[] | null;
  /** What stands about the places of the term, as a reading has it. */
  readonly near: () => string;
  /** All of the document, glossaries too. */
  readonly whole: () => string;
}

/** So many items of a sense stand near a term that means it. */
const LEAST_NAMED = 2;
/** 两新, 三保: a number and one character. */
const SHORT = 2;

/**
 * The senses that the document may mean: a single one where it can be told, several where it cannot, none where it means something else.
 * What the document itself says decides, then the year of the speech, then which items stand near the term, then a sense whose items
 * all stand somewhere, as in a glossary.
 */
export function possibleSenses(term: Term, { year, items, near, whole }: SenseContext): readonly Entry[] {
  if (items) return sharing(term.senses, items);
  const inUse = term.senses.filter((sense) => year === null || isInUse(sense, year));
  const [only] = inUse;
  if (only === undefined || (inUse.length === 1 && isTold(term, only))) return inUse;
  const about = near();
  const named = most(inUse, (sense) => namedIn(about, sense), LEAST_NAMED);
  if (named) return named;
  const wholly = inUse.filter((sense) => sense.expansion.length >= LEAST_NAMED && namedIn(whole(), sense) === sense.expansion.length);
  if (wholly.length === 1) return wholly;
  return inUse.length > 1 ? inUse : [];
}

/** What holds of a term in each of the senses: its field where they share it, and the first year of the earliest where all have one. */
export function factsOf(senses: readonly Entry[]): Pick<Entry, 'category' | 'introduced'> {
  const [first] = senses;
  if (first && senses.length === 1) return first;
  const years = senses.map(({ introduced }) => introduced).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  return {
    category: first && senses.every(({ category }) => category === first.category) ? first.category : '',
    introduced: years.includes('') ? '' : (years[0] ?? ''),
  };
}

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
  const shared = ({ expansion }: Entry): number =>
    expansion.map(fold).filter((item) => own.some((other) => other.includes(item) || item.includes(other))).length;
  const alike = senses.filter((sense) => sense.expansion.length === 0 || shared(sense) > 0);
  return most(alike, shared, 1) ?? alike;
}

/** How many items of a sense the text names. */
function namedIn(text: string, { expansion }: Entry): number {
  return expansion.filter((item) => text.includes(fold(item))).length;
}

/** The only sense with the highest score, if that is at least `least`. */
function most(senses: readonly Entry[], score: (sense: Entry) => number, least: number): readonly [Entry] | null {
  const [best, next] = senses.map((sense) => ({ sense, score: score(sense) })).sort((a, b) => b.score - a.score);
  return best && best.score >= least && best.score > (next?.score ?? 0) ? [best.sense] : null;
}
