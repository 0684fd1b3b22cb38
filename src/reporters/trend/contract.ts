import type { Failure, Tool, Trend, TrendCounts, TrendPeriod } from '../../model.ts';
import type { Totals } from '../head.ts';

/** Totals over one run of `trend`. */
export type TrendSummary = Totals & TrendCounts;

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
