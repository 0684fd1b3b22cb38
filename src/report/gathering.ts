import { RunTotals } from '../corpus/run-totals.ts';
import { SloganTotals } from '../corpus/slogan-totals.ts';
import type { Analysed } from '../corpus/work.ts';
import { documentDate } from '../dating/document-date.ts';
import type { Failure, Tool } from '../model.ts';
import type { FolderReport, ReportedDocument, ReportedDuplicates } from '../reporters/contract.ts';
import { byDocuments } from '../reporters/slogans/order.ts';
import { TrendTotals } from '../trend/totals.ts';
import type { KeywordCounter } from './keywords.ts';
import type { ReportDigest } from './setup.ts';

/** So many keywords, and terms over the years, are told of all documents together, unless more are to be shown. */
const MOST = 50;

/** Puts a report together of the documents of a run as they come. It keeps the row of each, and nothing else that is of it alone. */
export class Gathering {
  private readonly documents: ReportedDocument[] = [];
  private readonly errors: Failure[] = [];
  private readonly totals = new RunTotals();
  private readonly slogans = new SloganTotals();
  private readonly trend = new TrendTotals({ by: 'year' });
  private readonly words: KeywordCounter | null;
  private readonly most: number;

  /**
   * @param words counts the words; null where nobody wants keywords
   * @param top how many of each list are to be shown
   */
  constructor(words: KeywordCounter | null, top = 0) {
    this.words = words;
    this.most = Math.max(top, MOST);
  }

  /** How many documents there are. */
  get length(): number {
    return this.documents.length;
  }

  /** @param page the file of its own page, where it has one */
  add({ digest: { row, terms, words } }: Analysed<ReportDigest>, page?: string): void {
    const dated = documentDate(row);
    this.documents.push({ ...row, ...(dated && { dated }), ...(page !== undefined && { page }) });
    this.totals.add(row);
    this.slogans.add(row, terms);
    this.trend.add(row, terms);
    if (words) this.words?.add(words);
  }

  fail(failure: Failure): void {
    this.errors.push(failure);
    this.totals.fail();
  }

  /** @param duplicates what the documents share, where that was looked for */
  end(tool: Tool, duplicates?: ReportedDuplicates): FolderReport {
    const { documents, errors, words } = this;
    const { summary } = this.totals;
    return {
      schemaVersion: 1,
      tool,
      documents,
      errors,
      summary,
      slogans: this.slogans.all().sort(byDocuments),
      trend: this.trend.trend({ sort: 'count', limit: this.most }),
      ...(duplicates && { duplicates }),
      ...(words && { keywords: words.end(summary.characters, this.most) }),
    };
  }
}
