import type { Formats } from '../registry.ts';
import type { ReporterOptions } from '../reporter.ts';
import type { OutlineFilter } from '../walk.ts';
import type { OutlineRecord, OutlineSummary } from './contract.ts';

/** What the reporters of outlines may depend on: which nodes are to be shown, too. */
export type OutlineOptions = ReporterOptions & OutlineFilter;

export const OUTLINE_FORMATS: Formats<OutlineRecord, OutlineSummary, OutlineOptions> = {
  tree: () => import('./tree.ts'),
  json: () => import('../json.ts'),
  ndjson: () => import('../ndjson.ts'),
  markdown: () => import('./markdown.ts'),
  opml: () => import('./opml.ts'),
  csv: () => import('./csv.ts'),
};
