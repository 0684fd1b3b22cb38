import type { Formats } from '../registry.ts';
import type { CleanRecord, CleanSummary } from './contract.ts';

export const CLEAN_FORMATS: Formats<CleanRecord, CleanSummary> = {
  text: () => import('./text.ts'),
  json: () => import('../json.ts'),
  ndjson: () => import('../ndjson.ts'),
};

/** The formats of `clean --explain`, under the same names. */
export const EXPLAIN_FORMATS: Formats<CleanRecord, CleanSummary> = { ...CLEAN_FORMATS, text: () => import('./explain.ts') };
