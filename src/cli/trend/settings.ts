import type { SloganKind } from '../../model.ts';
import type { TrendTable } from '../../reporters/trend/formats.ts';
import type { Selection, TrendOrder } from '../../trend/select.ts';
import type { TrendOptions } from '../../trend/totals.ts';
import type { CacheSettings } from '../cache-options.ts';
import { type CommandContext, UsageError } from '../context.ts';
import { originsOf } from '../date-origins.ts';
import type { Messages } from '../messages.ts';
import { partsOf } from '../parts.ts';

/** The settings of `trend` alone. */
export interface TrendSettings extends CacheSettings {
  readonly by: 'year' | 'month';
  readonly dateFrom: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly term: readonly string[];
  readonly kind: SloganKind | 'all';
  readonly category: readonly string[];
  readonly minCount: number;
  readonly rising: boolean;
  readonly falling: boolean;
  readonly sort: TrendOrder | null;
  readonly limit: number | null;
  readonly table: TrendTable | null;
  readonly jobs: number | null;
}

export type TrendContext = CommandContext<TrendSettings>;

const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;
/** Terms that people are shown unless they say how many. */
const USUAL_LIMIT = 20;

/** What is counted. @throws UsageError */
export function countingOf({ by, dateFrom, from, to }: TrendSettings, messages: Messages): TrendOptions {
  for (const [flag, value] of [
    ['--from', from],
    ['--to', to],
  ] as const) {
    if (value !== null && !PERIOD.test(value)) throw new UsageError(messages.badPeriod(flag, value));
  }
  if (from !== null && to !== null && from.slice(0, to.length) > to) throw new UsageError(messages.noPeriods(from, to));
  return {
    by,
    ...(from !== null && { first: from }),
    ...(to !== null && { last: to }),
    ...(dateFrom !== null && { from: originsOf(dateFrom, messages) }),
  };
}

/** What is shown of it. @param terms the usual forms of the terms that the user names, or null for all */
export function selectionOf(settings: TrendContext['settings'], terms: readonly string[] | null, messages: Messages): Selection {
  const { kind, category, minCount, rising, falling, sort, limit, format } = settings;
  if (rising && falling) throw new UsageError(messages.conflict('--rising', '--falling'));
  const change = rising ? 'rising' : falling ? 'falling' : null;
  const isForPeople = format === 'table' || format === 'markdown';
  const most = limit ?? (isForPeople && terms === null ? USUAL_LIMIT : null);
  return {
    minCount,
    ...(kind !== 'all' && { kind }),
    ...(category.length > 0 && { categories: category }),
    ...(terms && { terms }),
    ...(change && { change }),
    sort: sort ?? (change ? 'change' : 'count'),
    ...(most !== null && { limit: most }),
  };
}

/** What a row is, where the user does not say. */
export function tableOf({ table, format, term }: TrendContext['settings']): TrendTable {
  if (table !== null) return table;
  return format === 'csv' || (format === 'table' && partsOf(term.join(',')).length === 1) ? 'counts' : 'terms';
}
