import type { Tool } from '../../model.ts';

/** What one build of the program keeps in the cache. */
export interface CacheBuild {
  version: string;
  /** Hash of its code. */
  build: string;
  /** Whether it is the build that tells this: the entries of others are of no use to it. */
  current: boolean;
  entries: number;
  bytes: number;
  /** Day (UTC) on which one of its entries was last made or used, as far as the times of the files tell. */
  lastUsed?: string;
}

/** Totals of a cache. */
export interface CacheSummary {
  entries: number;
  bytes: number;
}

/** What `cache --format json` prints. */
export interface CacheReport {
  schemaVersion: 1;
  tool: Tool;
  /** Where the cache is. */
  folder: string;
  /** Whether all this was removed just now. */
  cleared: boolean;
  builds: CacheBuild[];
  summary: CacheSummary;
}

/** The end of a report, as it is handed to a reporter. */
export type CacheTotals = Pick<CacheReport, 'folder' | 'cleared' | 'summary'>;
