import type { Formats } from '../registry.ts';
import type { LexiconAnswer, LexiconSummary } from './contract.ts';

export const LEXICON_FORMATS: Formats<LexiconAnswer, LexiconSummary> = {
  table: () => import('./table.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
  csv: () => import('./csv.ts'),
  tsv: () => import('./tsv.ts'),
};
