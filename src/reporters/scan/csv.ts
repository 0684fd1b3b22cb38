import { CSV } from '../cells.ts';
import { flatText } from './flat-text.ts';
import type { ScanOptions } from './options.ts';
import type { ScanReporter } from './reporter.ts';

/** A flat table as CSV (RFC 4180) in UTF-8. */
export function createReporter(options: ScanOptions): ScanReporter {
  return flatText(options, CSV);
}
