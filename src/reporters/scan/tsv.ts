import { TSV } from '../cells.ts';
import { flatText } from './flat-text.ts';
import type { ScanOptions } from './options.ts';
import type { ScanReporter } from './reporter.ts';

/** A flat table with tabs between its cells. */
export function createReporter(options: ScanOptions): ScanReporter {
  return flatText(options, TSV);
}
