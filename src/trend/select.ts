import type { SloganKind, TrendChange } from '../model.ts';
import type { Movement } from './change.ts';

/** In which order terms come: the most frequent first, those in most documents, by first or last use, the surest to rise first, or by name. */
export const TREND_ORDERS = ['count', 'documents', 'first', 'last', 'change', 'term'] as const;

export type TrendOrder = (typeof TREND_ORDERS)[number];

/** Which terms, and in which order. */
export interface Selection {
  readonly kind?: SloganKind;
  /** Fields of policy, as the lexicon names them. */
  readonly categories?: readonly string[];
  /** The usual forms of their names. */
  readonly terms?: readonly string[];
  /** Only terms that stand at so many places in all. */
  readonly minCount?: number;
  readonly change?: TrendChange;
  /** `count` unless given. */
  readonly sort?: TrendOrder;
  /** Only the first so many. */
  readonly limit?: number;
}

/** What terms are chosen and sorted by. */
export interface TermSummary extends Movement {
  readonly term: string;
  readonly kind: SloganKind;
  readonly category: string | undefined;
  readonly documents: number;
  readonly count: number;
  /** Dates of the first and the last use. */
  readonly first: string;
  readonly last: string;
}

type Compare = (one: TermSummary, other: TermSummary) => number;

/** The order of texts by code unit, which is the same on every machine. */
export const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
const byCount: Compare = (one, other) => other.count - one.count || other.documents - one.documents;

const COMPARE: Readonly<Record<TrendOrder, Compare>> = {
  count: byCount,
  documents: (one, other) => other.documents - one.documents || byCount(one, other),
  first: (one, other) => byCodeUnits(one.first, other.first) || byCount(one, other),
  last: (one, other) => byCodeUnits(other.last, one.last) || byCount(one, other),
  change: (one, other) => other.strength - one.strength || byCount(one, other),
  term: () => 0,
};

/** Those that are asked for, how many they are, and of them the first. Names decide among equals, so the order is always the same. */
export function selected(
  all: Iterable<TermSummary>,
  { kind, categories, terms, minCount = 1, change, sort = 'count', limit }: Selection,
): { readonly found: number; readonly chosen: readonly TermSummary[] } {
  const names = terms && new Set(terms);
  const found = [...all].filter(
    (each) =>
      (kind === undefined || each.kind === kind) &&
      (categories === undefined || categories.includes(each.category ?? '')) &&
      (names === undefined || names.has(each.term)) &&
      each.count >= minCount &&
      (change === undefined || each.change === change),
  );
  const compare = COMPARE[sort];
  found.sort(
    (one, other) =>
      (change === 'falling' && sort === 'change' ? compare(other, one) : compare(one, other)) || byCodeUnits(one.term, other.term),
  );
  return { found: found.length, chosen: limit === undefined ? found : found.slice(0, limit) };
}
