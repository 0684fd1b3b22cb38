import type { Analysed, Digest } from '../../corpus/work.ts';
import type { FolderReport } from '../../reporters/overview/contract.ts';

/** Where a report goes. */
export interface ReportTarget {
  /** Whether nobody reads any more. */
  readonly isClosed: boolean;
  /** Whether it has a place for failures. */
  readonly tellsFailures: boolean;
  /** Takes a document as it comes. @returns the file of its page, where it gets one */
  document(document: Analysed<Digest>): Promise<string | undefined>;
  /** @param reasons why each failed input failed, in the language of the run */
  end(report: FolderReport, reasons: readonly string[]): Promise<void>;
  /** The output is whole. */
  commit(): Promise<void>;
  /** The output is not to be. */
  discard(): Promise<void>;
}
