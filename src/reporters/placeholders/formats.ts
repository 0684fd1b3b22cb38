import type { Formats } from '../registry.ts';
import type { PlaceholdersRecord, PlaceholdersSummary } from './contract.ts';

export const PLACEHOLDERS_FORMATS: Formats<PlaceholdersRecord, PlaceholdersSummary> = {
  table: () => import('./table.ts'),
  json: () => import('../json.ts'),
  ndjson: () => import('../ndjson.ts'),
  csv: () => import('./csv.ts'),
  markdown: () => import('./markdown.ts'),
};
