import type { Document, DocumentRow, Failure, SloganTotal, Summary } from '../../model.ts';

/**
 * One format of `scan`. It is divided in two, since documents are analysed on several threads: `render` writes the part of one
 * document and knows nothing of the others; the rest puts the parts together, on one thread, in the order of the inputs.
 */
export interface ScanReporter {
  /**
   * The part of one document, in pieces where it may be longer than a string can be; it must not depend on any call before it.
   * Empty where the format shows rows only.
   */
  render(record: Document): string | Iterable<string>;
  /**
   * The same from the JSON of the record on one line in UTF-8, its `path` left out: for formats that hold the record so, which then
   * need not read what the cache has kept. It takes the place of `render`.
   * @param id what the document is called beside its path, as JSON
   */
  splice?(path: string, line: Uint8Array, id?: string): Uint8Array;
  /** Whether the format shows rows only: what the cache has kept of a document is then not read. */
  readonly rowsOnly?: boolean;
  /** What comes before the part of a document that is the `index`th from 0, and after it. */
  before(index: number): string;
  after(index: number): string;
  /** The row of a document whose part was written; kept by the formats that sort or count. */
  row?(row: DocumentRow): void;
  /**
   * The failed input in this format; absent where the format has no place for it.
   * @param id what it is called beside its path, as JSON
   */
  failure?(failure: Failure, id?: string): Iterable<string>;
  /** What comes after the last document, with the totals of the run. */
  end(summary: Summary, slogans: readonly SloganTotal[]): Iterable<string>;
}
