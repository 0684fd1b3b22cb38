import type { Document, DocumentRow, Failure, SloganTotal, Summary } from '../../model.ts';

/**
 * One format of `scan`. It is divided in two, since documents are analysed on several threads: `render` writes the part of one
 * document and knows nothing of the others; the rest puts the parts together, on one thread, in the order of the inputs.
 */
export interface ScanReporter {
  /** The part of one document; it must not depend on any call before it. Empty where the format shows rows only. */
  render(record: Document): string;
  /** What is written of a document whose part is done. */
  document(part: Uint8Array, row: DocumentRow): Iterable<string | Uint8Array>;
  /**
   * The failed input in this format; absent where the format has no place for it.
   * @param reason why, in the language of the run; the failure itself says it in English
   */
  failure?(failure: Failure, reason?: string): Iterable<string>;
  /** What comes after the last document, with the totals of the run. */
  end(summary: Summary, slogans: readonly SloganTotal[]): Iterable<string | Uint8Array>;
}
