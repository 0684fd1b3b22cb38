import type { Result } from '../corpus/work.ts';
import type { Failure, Summary, Trend, TrendCounts } from '../model.ts';
import type { Selection } from './select.ts';
import { type TrendOptions, TrendTotals } from './totals.ts';

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

  /** What the trend was counted of. */
  summary({ by, found, undated }: Trend): TrendCounts & Pick<Summary, 'documents' | 'errors' | 'characters'> {
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
