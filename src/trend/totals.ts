import type { TermCount } from '../corpus/work.ts';
import { type DateOptions, documentDate } from '../dating/document-date.ts';
import type { DatedUse, DateOrigin, DocumentDate, DocumentRow, SloganKind, TermTrend, Trend } from '../model.ts';
import { perMillion } from '../text/count.ts';
import { own } from '../text/own.ts';
import { type Exposure, Movements } from './change.ts';
import { type By, everyPeriod, isBetween, numberOf, periodOf } from './periods.ts';
import { byCodeUnits, type Selection, selected, type TermSummary } from './select.ts';

/** What is counted, and where dates are looked for. */
export interface TrendOptions extends DateOptions {
  /** `year` unless given. */
  readonly by?: By;
  /** Only documents of these periods: years or months, both included. */
  readonly first?: string;
  readonly last?: string;
}

interface InPeriod {
  documents: number;
  count: number;
}

interface InAll {
  kind: SloganKind;
  category: string | undefined;
  documents: number;
  count: number;
  first: DatedUse;
  last: DatedUse;
  readonly periods: Map<string, InPeriod>;
}

/**
 * Counts slogans by the dates of the documents of a run. It keeps a number or two for each term and period in which it stands, and of
 * a document nothing but the path where it has no date: memory grows with the different terms and the periods. What it gives does
 * not depend on the order of the documents.
 */
export class TrendTotals {
  /** How many documents each origin has dated. */
  readonly origins = new Map<DateOrigin, number>();
  /** Documents with a date that lies outside of the periods that are asked for. */
  outside = 0;
  /** Documents in the periods. */
  dated = 0;
  private readonly by: By;
  private readonly options: TrendOptions;
  private readonly periods = new Map<string, { documents: number; characters: number }>();
  private readonly byTerm = new Map<string, InAll>();
  private readonly undated: string[] = [];

  constructor(options: TrendOptions = {}) {
    this.options = options;
    this.by = options.by ?? 'year';
  }

  /** Takes in one document; each term stands in it once. */
  add(row: Pick<DocumentRow, 'path' | 'dates' | 'characters'>, terms: readonly TermCount[]): void {
    const { by, options } = this;
    const dated = documentDate(row, options);
    if (dated !== null && !isBetween(dated.date, options.first, options.last)) {
      this.outside++;
      return;
    }
    const period = dated === null ? null : periodOf(dated.date, by);
    if (dated === null || period === null) {
      this.undated.push(own(row.path));
      return;
    }
    this.dated++;
    this.origins.set(dated.origin, (this.origins.get(dated.origin) ?? 0) + 1);
    const text = this.periods.get(period) ?? { documents: 0, characters: 0 };
    text.documents++;
    text.characters += row.characters;
    this.periods.set(own(period), text);
    for (const term of terms) this.addTerm(term, row.path, dated, period);
  }

  private addTerm(
    { term, canonical = term, kind, category, count, first: place }: TermCount,
    path: string,
    dated: DocumentDate,
    period: string,
  ): void {
    const use: DatedUse = { date: dated.date, path, place };
    let all = this.byTerm.get(canonical);
    if (all === undefined) {
      all = { kind, category, documents: 0, count: 0, first: use, last: use, periods: new Map() };
      this.byTerm.set(own(canonical), all);
    }
    if (isBefore(use, all.first)) [all.first, all.kind, all.category] = [use, kind, category];
    if (isBefore(all.last, use)) all.last = use;
    all.documents++;
    all.count += count;
    const here = all.periods.get(period) ?? { documents: 0, count: 0 };
    here.documents++;
    here.count += count;
    all.periods.set(period, here);
  }

  /** Whether the term stands in a document of the periods. */
  has(term: string): boolean {
    return this.byTerm.has(term);
  }

  /** What was counted, of the terms that are asked for. */
  trend(selection: Selection = {}): Trend {
    const { by } = this;
    const periods = everyPeriod(this.periods.keys(), by).map((period) => ({
      period,
      ...(this.periods.get(period) ?? { documents: 0, characters: 0 }),
    }));
    const { found, chosen } = selected(this.summaries(), selection);
    const characters = periods.reduce((sum, each) => sum + each.characters, 0);
    const terms = chosen.map(({ term, change, slope }): TermTrend => {
      const { kind, category, documents, count, first, last, periods: uses } = this.byTerm.get(term) as InAll;
      const inPeriods = periods.map(({ period }) => uses.get(period) ?? { documents: 0, count: 0 });
      return {
        term,
        kind,
        ...(category !== undefined && { category }),
        documents,
        count,
        perMillion: perMillion(count, characters) ?? 0,
        counts: inPeriods.map((use) => use.count),
        documentCounts: inPeriods.map((use) => use.documents),
        rates: inPeriods.map((use, index) => perMillion(use.count, periods[index]?.characters ?? 0)),
        change,
        slope,
        first,
        last,
      };
    });
    return { by, periods, found, terms, undated: this.undated.toSorted(byCodeUnits) };
  }

  private *summaries(): Generator<TermSummary> {
    const { by } = this;
    const exposures = new Map(
      Array.from(inOrder(this.periods), ([period, { characters }]) => [period, { time: numberOf(period, by), characters }] as const),
    );
    const movements = new Movements([...exposures.values()].filter(hasText));
    for (const [term, { kind, category, documents, count, first, last, periods }] of this.byTerm) {
      const uses = Array.from(inOrder(periods), ([period, { count: places }]) => ({
        ...(exposures.get(period) as Exposure),
        count: places,
      }));
      yield {
        term,
        kind,
        category,
        documents,
        count,
        first: first.date,
        last: last.date,
        ...movements.of(uses.filter(hasText), documents),
      };
    }
  }
}

/** The earlier of two uses; of one day, the one in the document whose path comes first, so that the order of reading does not matter. */
function isBefore(one: DatedUse, other: DatedUse): boolean {
  return one.date === other.date ? one.path < other.path : one.date < other.date;
}

/** By period: sums of fractions depend on their order, and nothing is to depend on that of the documents. */
function inOrder<Value>(periods: ReadonlyMap<string, Value>): [string, Value][] {
  return [...periods].sort(([one], [other]) => byCodeUnits(one, other));
}

/** A glossary is no speech: what stands in it alone is counted in no characters. */
const hasText = ({ characters }: Exposure): boolean => characters > 0;
