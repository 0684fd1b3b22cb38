import type { Result } from '../corpus/work.ts';
import type { DateOrigin, Failure, Trend } from '../model.ts';
import type { Selection } from './select.ts';
import { type TrendOptions, TrendTotals } from './totals.ts';

/** What a run of `trend` counts beside the trend itself. */
export interface TrendCounts {
  documents: number;
  errors: number;
  characters: number;
  by: Trend['by'];
  dated: number;
  undated: number;
  outside: number;
  origins: Partial<Record<DateOrigin, number>>;
  terms: number;
}

/** Counts the results of a run in whichever order they come. */
export class TrendRun {
  private readonly totals: TrendTotals;
  private readonly failures: Failure[] = [];
  private documents = 0;
  private characters = 0;

  constructor(options: TrendOptions) {
    this.totals = new TrendTotals(options);
  }

  /** Inputs that could not be read, in their order. */
  get errors(): readonly Failure[] {
    return this.failures;
  }

  add(result: Result): void {
    if ('failure' in result) {
      this.failures.push(result.failure);
      return;
    }
    const { row, terms } = result.digest;
    this.documents++;
    this.characters += row.characters;
    this.totals.add(row, terms);
  }

  /** Whether the term stands in a document that was counted. */
  has(term: string): boolean {
    return this.totals.has(term);
  }

  trend(selection: Selection): Trend {
    return this.totals.trend(selection);
  }

  summary({ by, found, undated }: Trend): TrendCounts {
    const { dated, outside, origins } = this.totals;
    return {
      documents: this.documents,
      errors: this.failures.length,
      characters: this.characters,
      by,
      dated,
      undated: undated.length,
      outside,
      origins: Object.fromEntries([...origins].sort(([a], [b]) => (a < b ? -1 : 1))),
      terms: found,
    };
  }
}
