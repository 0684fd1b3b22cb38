import type { DateOrigin, Failure, Tool, Trend, TrendPeriod } from '../../model.ts';
import type { Totals } from '../head.ts';

/** Totals over one run of `trend`. */
export type TrendSummary = Totals & {
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
};

/** What `trend --format json` prints. */
export interface TrendReport {
  schemaVersion: 1;
  tool: Tool;
  trend: Trend;
  errors: Failure[];
  summary: TrendSummary;
}

/** A line of `trend --format ndjson`: a year or a month. */
export type PeriodLine = { type: 'period' } & TrendPeriod;

/** A line of `trend --format ndjson`: a term over the periods. */
export type TermLine = { type: 'term' } & Trend['terms'][number];

/** A line of `trend --format ndjson`: a document that is in no period. */
export interface UndatedLine {
  type: 'undated';
  path: string;
}
