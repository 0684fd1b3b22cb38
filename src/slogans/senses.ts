import type { Entry } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';

/** What tells the senses of one term apart: “三保” was 保增长、保民生、保稳定 in 2009 and is 保基本民生、保工资、保运转 now. */
export interface SenseContext {
  /** Day, month or year of the speech, as ISO 8601, where the document prints it. */
  readonly date: string | null;
  /** All of the document as a reading has it, glossaries too. */
  readonly text: () => string;
  /** What the document itself says that the term stands for. */
  readonly items: readonly string[] | null;
}

/** So many items of a sense stand in a text that means it. */
const LEAST_NAMED = 2;

/**
 * The senses that the document may mean: a single one where it can be told, none where the document gives the term a sense of its own.
 * What it says itself decides, then a sense that the text names item by item, then the date, and then what of a sense the text names.
 */
export function possibleSenses(senses: readonly Entry[], { date, text, items }: SenseContext): readonly Entry[] {
  if (items) return sharing(senses, items);
  if (senses.length === 1) return senses;
  const folded = text();
  const named = new Map(senses.map((sense) => [sense, namedIn(folded, sense)]));
  const whole = senses.filter((sense) => sense.expansion.length >= LEAST_NAMED && named.get(sense) === sense.expansion.length);
  if (whole.length === 1) return whole;
  const dated = date === null ? senses : ofYear(senses, Number(date.slice(0, 4)));
  return most(dated, (sense) => named.get(sense) ?? 0, LEAST_NAMED) ?? dated;
}

/** The sense that shares most with the items of the document; one without items says nothing against them. */
function sharing(senses: readonly Entry[], items: readonly string[]): readonly Entry[] {
  const own = items.map(fold);
  const shared = ({ expansion }: Entry): number =>
    expansion.map(fold).filter((item) => own.some((other) => other.includes(item) || item.includes(other))).length;
  const near = senses.filter((sense) => sense.expansion.length === 0 || shared(sense) > 0);
  return most(near, shared, 1) ?? near;
}

/** How many items of a sense the text names. */
function namedIn(text: string, { expansion }: Entry): number {
  return expansion.filter((item) => text.includes(fold(item))).length;
}

/** The senses that were in use in a year; all where it is before or after every one of them. */
function ofYear(senses: readonly Entry[], year: number): readonly Entry[] {
  const inUse = some(
    senses,
    ({ introduced, until }) => !(introduced !== '' && year < yearOf(introduced)) && !(until !== '' && year > yearOf(until)),
  );
  return some(inUse, ({ attested }) => attested !== '' && year >= yearOf(attested) && year <= yearOf(attested.slice(-4)));
}

/** The year, or the first of a decade, that a date of the lexicon begins with. */
function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Those that pass the test, or all where none does. */
function some(senses: readonly Entry[], test: (sense: Entry) => boolean): readonly Entry[] {
  const passed = senses.filter(test);
  return passed.length > 0 ? passed : senses;
}

/** The only sense with the highest score, if that is at least `least`. */
function most(senses: readonly Entry[], score: (sense: Entry) => number, least: number): readonly [Entry] | null {
  const [best, next] = senses.map((sense) => ({ sense, score: score(sense) })).sort((a, b) => b.score - a.score);
  return best && best.score >= least && best.score > (next?.score ?? 0) ? [best.sense] : null;
}
