import type { Trend } from '../../model.ts';
import type { Formats } from '../registry.ts';
import type { ReporterOptions } from '../reporter.ts';
import type { TrendSummary } from './contract.ts';

/** What a row is: a term, a term in a period, or a period. */
export const TREND_TABLES = ['terms', 'counts', 'periods'] as const;

export type TrendTable = (typeof TREND_TABLES)[number];

/** What the reporters of `trend` may depend on besides. */
export type TrendOptions = ReporterOptions & { readonly table: TrendTable };

/** They are handed the one trend of a run as their document. */
export const TREND_FORMATS: Formats<Trend, TrendSummary, TrendOptions> = {
  table: () => import('./table.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
  csv: () => import('./csv.ts'),
  markdown: () => import('./markdown.ts'),
};
