import type { Document, DocumentRow, Failure, SloganTotal, Summary } from '../../model.ts';

/**
 * One format of `scan`. It is divided in two, since documents are analysed on several threads: `render` writes the part of one
 * document and knows nothing of the others; the rest puts the parts together, on one thread, in the order of the inputs.
 */
export interface ScanReporter {
  /** The part of one document; it must not depend on any call before it. Empty where the format shows rows only. */
  render(record: Document): string;
  /** What comes before the part of a document that is the `index`th from 0, and after it. */
  before(index: number): string;
  after(index: number): string;
  /** The row of a document whose part was written; kept by the formats that sort or count. */
  row?(row: DocumentRow): void;
  /** The failed input in this format; absent where the format has no place for it. */
  failure?(failure: Failure): Iterable<string>;
  /** What comes after the last document, with the totals of the run. */
  end(summary: Summary, slogans: readonly SloganTotal[]): Iterable<string>;
}
