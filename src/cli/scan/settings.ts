import type { SortKey } from '../../reporters/scan/order.ts';
import type { TableName } from '../../reporters/scan/table-names.ts';
import type { CacheSettings } from '../cache-options.ts';
import type { CommandContext } from '../context.ts';
import type { RuleSettings } from '../rules.ts';

/** The settings of `scan` alone. */
export interface ScanSettings extends RuleSettings, CacheSettings {
  /** How many threads analyse; null for as many as there are cores. */
  readonly jobs: number | null;
  /** Whether inputs that failed leave the exit status as it is. */
  readonly allowFailures: boolean;
  /** In which form standard input asks for documents; null where it is one. */
  readonly stdinFormat: 'ndjson' | null;
  /** Whether the output leaves out what comes once in all parts. */
  readonly part: boolean;
  readonly sort: SortKey;
  readonly reverse: boolean;
  /** How many rows the report shows; null for all. */
  readonly limit: number | null;
  /** How many slogans it shows. */
  readonly top: number;
  /** Which flat table; null for the usual. */
  readonly table: TableName | null;
  readonly bom: boolean;
}

export type ScanContext = CommandContext<ScanSettings>;
