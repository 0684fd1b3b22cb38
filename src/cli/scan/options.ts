import type { ScanOptions } from '../../reporters/scan/options.ts';
import { reporterOptions } from '../reporter-options.ts';
import type { ScanContext } from './settings.ts';

/** What the reporters of `scan` depend on. */
export async function scanOptions(context: ScanContext, several: boolean): Promise<ScanOptions> {
  const { sort, reverse, limit, top, table, bom, part } = context.settings;
  const { tool, ...options } = await reporterOptions(context, several);
  return { tool, ...options, sort, reverse, limit, top, table, bom, isPart: part };
}
