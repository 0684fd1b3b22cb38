import type { ReporterOptions } from '../reporter.ts';
import type { ScanReporter } from './reporter.ts';

/** Formats by name, the default first. */
export const SCAN_FORMATS: Readonly<Record<string, () => Promise<{ createReporter(options: ReporterOptions): ScanReporter }>>> = {
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
};

/** The reporter for a format of the list. */
export async function loadScanReporter(name: string, options: ReporterOptions): Promise<ScanReporter> {
  const load = SCAN_FORMATS[name];
  if (load === undefined) throw new Error(`no format ${name}`);
  return (await load()).createReporter(options);
}
