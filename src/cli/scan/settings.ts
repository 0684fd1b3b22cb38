import type { SortKey } from '../../reporters/scan/order.ts';
import type { TableName } from '../../reporters/scan/table-names.ts';
import type { CacheSettings } from '../cache-options.ts';
import type { CommandContext } from '../context.ts';
import type { RuleSettings } from '../rules.ts';

/** The settings of `scan` alone. */
export interface ScanSettings extends RuleSettings, CacheSettings {
  /** How many threads analyse; null for as many as there are cores. */
  readonly jobs: number | null;
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
