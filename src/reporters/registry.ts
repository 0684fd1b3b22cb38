import type { Document, Summary } from '../model.ts';
import type {
  CleanRecord,
  CleanSummary,
  OutlineRecord,
  PlaceholdersRecord,
  PlaceholdersSummary,
  SlogansRecord,
  SlogansSummary,
} from './contract.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';

/** Formats by name, the default first. A run loads only the one that it writes. */
export type Formats<DocumentRecord, RunSummary> = Readonly<
  Record<string, () => Promise<{ createReporter(options: ReporterOptions): Reporter<DocumentRecord, RunSummary> }>>
>;

export const OUTLINE_FORMATS: Formats<OutlineRecord, Summary> = {
  tree: () => import('./tree.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
  markdown: () => import('./markdown.ts'),
  opml: () => import('./opml.ts'),
  csv: () => import('./csv.ts'),
};

export const CLEAN_FORMATS: Formats<CleanRecord, CleanSummary> = {
  text: () => import('./text.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
};

/** The formats of `clean --explain`, under the same names. */
export const EXPLAIN_FORMATS: Formats<CleanRecord, CleanSummary> = { ...CLEAN_FORMATS, text: () => import('./explain.ts') };

export const SLOGANS_FORMATS: Formats<SlogansRecord, SlogansSummary> = {
  table: () => import('./slogans-table.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
  csv: () => import('./slogans-csv.ts'),
};

/** The formats of `slogans --occurrences`, under the same names. */
export const OCCURRENCES_FORMATS: Formats<SlogansRecord, SlogansSummary> = {
  ...SLOGANS_FORMATS,
  csv: () => import('./occurrences-csv.ts'),
};

export const PLACEHOLDERS_FORMATS: Formats<PlaceholdersRecord, PlaceholdersSummary> = {
  table: () => import('./placeholders-table.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
  csv: () => import('./placeholders-csv.ts'),
  markdown: () => import('./placeholders-markdown.ts'),
};

export const SCAN_FORMATS: Formats<Document, Summary> = {
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
};

/** The reporter for a format of the list. */
export async function loadReporter<DocumentRecord, RunSummary>(
  formats: Formats<DocumentRecord, RunSummary>,
  name: string,
  options: ReporterOptions,
): Promise<Reporter<DocumentRecord, RunSummary>> {
  const load = formats[name];
  if (load === undefined) throw new Error(`no format ${name}`);
  return (await load()).createReporter(options);
}
