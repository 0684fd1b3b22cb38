import type { DateOrigin } from './dates.ts';
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

/** Where a term is going. */
export type TrendChange = 'rising' | 'falling' | 'steady';

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
  /**
   * Whether it rises or falls over the periods more surely than chance would have it, or stays the same; null where it goes up and
   * down, or where there is too little of it to tell.
   */
  change: TrendChange | null;
  /** By how much the rate grows from one period to the next, along the straight line that fits best; null where fewer than three periods have text. */
  slope: number | null;
  first: DatedUse;
  last: DatedUse;
}

/** How the slogans of many documents move over the years (趋势). */
export interface Trend {
  by: 'year' | 'month';
  /** From the first to the last in which there is a document, those between without one too. */
  periods: TrendPeriod[];
  /** How many terms there are of those that were asked for; of many only the first may be told. */
  found: number;
  terms: TermTrend[];
  /** Paths of documents that are in no period: nobody says their date, or where months are counted, their month. */
  undated: string[];
}

/** What a trend was counted of. */
export interface TrendCounts {
  by: Trend['by'];
  /** Documents in the periods. */
  dated: number;
  /** Documents in no period, since nobody says their date, or their month. */
  undated: number;
  /** Documents of other periods than those that were asked for. */
  outside: number;
  /** How many documents were dated by what. */
  origins: Partial<Record<DateOrigin, number>>;
  /** How many terms there are of those that were asked for. */
  terms: number;
}
