import { type Entry, isInUse } from '../lexicon/lexicon.ts';
import type { Restored } from '../restore/restored.ts';
import type { Term } from './known.ts';
import type { Place } from './series.ts';

/** Of a sense among several, so many items stand near the slogan. */
const LEAST_ITEMS = 2;
/** What stands no further off belongs to the same passage, in characters. */
const NEAR = 400;
/** 两新, 三保: a number and one character. */
const SHORT = 2;

/** Tells in which sense a speech uses a term. */
export class Senses {
  /** Of the speech; null where it bears no date. */
  private readonly year: number | null;

  constructor(private readonly restored: Restored) {
    this.year = restored.date === null ? null : Number.parseInt(restored.date, 10);
  }

  /**
   * The only sense that was in use when the speech was given; of several the one that the text names most items of near the slogan.
   * Nothing where it cannot be told: of a long name that counts in quotation marks only the year tells nothing, since 五个必须 is
   * what any speaker may call his own five.
   */
  of({ name, senses }: Term, places: readonly Place[]): Entry | null {
    const inUse = senses.filter((sense) => this.year === null || isInUse(sense, this.year));
    const [only] = inUse;
    if (!only) return null;
    const isDated = only.introduced !== '' || only.until !== '';
    const isTold = senses.length === 1 || !only.quotedOnly || (name.length === SHORT && isDated);
    if (inUse.length === 1 && isTold) return only;
    const near = this.wordsNear(places);
    let most = LEAST_ITEMS - 1;
    let named: Entry | null = null;
    for (const sense of inUse) {
      const count = sense.expansion.filter((item) => near.includes(item)).length;
      if (count >= most) named = count > most ? sense : null;
      most = Math.max(most, count);
    }
    return named;
  }

  /** The restored words about the places, each stretch once where they stand close together. */
  private wordsNear(places: readonly Place[]): string {
    const { text } = this.restored;
    const parts: string[] = [];
    let from = 0;
    for (const { start: at } of places) {
      const to = at + NEAR;
      if (to > from) parts.push(text.slice(Math.max(from, at - NEAR), to));
      from = Math.max(from, to);
    }
    return parts.join('');
  }
}
