import type { Document, DocumentRow, Failure, SloganTotal, Summary } from '../../model.ts';

/**
 * How one format of `scan` writes the part of one document. It knows nothing of the others, since documents are analysed on several
 * threads.
 */
export interface ScanRendering {
  /**
   * The part of one document, as UTF-8 or as text, in pieces where it may be longer than a string can be; it must not depend on any
   * call before it. Empty where the format shows rows only.
   */
  render(record: Document): string | Iterable<string> | Uint8Array;
  /**
   * The same from the JSON of the record on one line in UTF-8, its `path` left out: for formats that hold the record so, which then
   * need not read what the cache has kept. Gives what `render` does, or that with an id, as bytes that nobody else has.
   * @param line may be written over afterwards
   * @param id what the document is called beside its path, as JSON
   */
  splice?(path: string, line: Uint8Array, id?: string): Uint8Array;
  /** Whether the format shows rows only: what the cache has kept of a document is then not read. */
  readonly rowsOnly?: boolean;
  /** Whether `end` makes use of the slogans of all documents: counting them and sending them between threads is left out elsewhere. */
  readonly sumsSlogans?: boolean;
}

/** One format of `scan`. The rest of it puts the parts together, on one thread, in the order of the inputs. */
export interface ScanReporter extends ScanRendering {
  /** What is written of a document: its part, and what stands around it; or what follows from its row, now or at the end. */
  document(part: Uint8Array, row: DocumentRow): Iterable<string | Uint8Array>;
  /**
   * The failed input in this format; absent where the format has no place for it.
   * @param reason why, in the language of the run; the failure itself says it in English
   * @param id what it is called beside its path, as JSON
   */
  failure?(failure: Failure, reason: string, id?: string): Iterable<string>;
  /** What comes after the last document, with the totals of the run; without slogans but where `sumsSlogans` says so. */
  end(summary: Summary, slogans: readonly SloganTotal[]): Iterable<string | Uint8Array>;
}
