import type { ScanOptions } from '../../reporters/scan/options.ts';
import type { CacheSettings } from '../cache-options.ts';
import type { CommandContext } from '../context.ts';
import type { RuleSettings } from '../rules.ts';

/** What the reports of `scan` are told as the user says it. */
type ReportSettings = Pick<ScanOptions, 'sort' | 'reverse' | 'limit' | 'top' | 'table' | 'bom'>;

/** The settings of `scan` alone. */
export interface ScanSettings extends RuleSettings, CacheSettings, ReportSettings {
  /** How many threads analyse; null for as many as there are cores. */
  readonly jobs: number | null;
  /** Whether inputs that failed leave the exit status as it is. */
  readonly allowFailures: boolean;
  /** In which form standard input asks for documents; null where it is one. */
  readonly stdinFormat: 'ndjson' | null;
  /** Whether the output leaves out what comes once in all parts. */
  readonly part: boolean;
}

export type ScanContext = CommandContext<ScanSettings>;
