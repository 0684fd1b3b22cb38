import type { ScanOptions } from './options.ts';
import type { ScanRendering, ScanReporter } from './reporter.ts';
import { TABLE_NAMES } from './table-names.ts';

type Load = () => Promise<{ createReporter(options: ScanOptions): ScanReporter | Promise<ScanReporter> }>;

/** Formats by name, the default first. A run loads only the one that it writes. */
export const SCAN_FORMATS: Readonly<Record<string, Load>> = {
  table: () => import('./table.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
  csv: () => import('./csv.ts'),
  tsv: () => import('./tsv.ts'),
  parquet: () => import('./parquet.ts'),
};

/** The formats that write a flat table, of which a folder takes all. */
export const FLAT_FORMATS: readonly string[] = ['csv', 'tsv', 'parquet'];

/** The reporter for a format of the list. */
export async function loadScanReporter(name: string, options: ScanOptions): Promise<ScanReporter> {
  const load = SCAN_FORMATS[name];
  if (load === undefined) throw new Error(`no format ${name}`);
  return await (await load()).createReporter(options);
}

/** The tables of a folder: the one that is asked for, or all. */
export function tablesOf({ table }: Pick<ScanOptions, 'table'>): (typeof TABLE_NAMES)[number][] {
  return table === null ? [...TABLE_NAMES] : [table];
}

/** How the part of a document is written in a format of the list, or where the output is a folder, for its files. */
export async function loadRendering(name: string, options: ScanOptions, isFolder: boolean): Promise<ScanRendering> {
  if (!isFolder) return await loadScanReporter(name, options);
  const folder = await import('./folder.ts');
  if (!FLAT_FORMATS.includes(name)) return folder.RECORD_FILE;
  return folder.together(await Promise.all(tablesOf(options).map((table) => loadScanReporter(name, { ...options, table }))));
}
