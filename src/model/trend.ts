import type { Point } from './place.ts';
import type { SloganKind } from './slogans.ts';

/** A year or a month, and what of it there is to count in. */
export interface TrendPeriod {
  /** As ISO 8601: `2021` or `2021-02`. */
  period: string;
  documents: number;
  /** 字数 of all of them. */
  characters: number;
}

/** A use of a term in a dated document. */
export interface DatedUse {
  date: string;
  path: string;
  /** The first place in that document. */
  place: Point;
}

/** How often a term stands in the documents of each period. */
export interface TermTrend {
  /** The usual form of its name, whichever form the documents write. */
  term: string;
  kind: SloganKind;
  category?: string;
  /** Over all periods. */
  documents: number;
  count: number;
  perMillion: number;
  /** Number of its places in each period, in the order of the periods. */
  counts: number[];
  /** In how many documents of each period it stands. */
  documentCounts: number[];
  /** The same per 1,000,000 characters of the period, to two decimals; null where the period has no text. */
  rates: (number | null)[];
  /** Whether it rises or falls over the periods, surely enough to say so. */
  change: 'rising' | 'falling' | 'steady' | null;
  first: DatedUse;
  last: DatedUse;
}

/** How the slogans of many documents move over the years (趋势). */
export interface Trend {
  by: 'year' | 'month';
  /** From the first to the last in which there is a document, those between without one too. */
  periods: TrendPeriod[];
  terms: TermTrend[];
  /** Paths of documents whose date nobody says. */
  undated: string[];
}
