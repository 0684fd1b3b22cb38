import type { ReporterOptions } from '../reporter.ts';
import type { SortKey } from './order.ts';
import type { TableName } from './table-names.ts';

/** What the reporters of `scan` may depend on besides. */
export interface ScanOptions extends ReporterOptions {
  /** By what the rows of the report are sorted, and whether backwards. */
  readonly sort: SortKey;
  readonly reverse: boolean;
  /** How many rows the report shows; null for all. */
  readonly limit: number | null;
  /** How many slogans it shows. */
  readonly top: number;
  /** Which of the flat tables is written; null for the one of documents, or all where each has a file of its own. */
  readonly table: TableName | null;
  /** Whether a flat table as text begins with a byte-order mark. */
  readonly bom: boolean;
}
