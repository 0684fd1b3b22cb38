import type { Formats } from '../registry.ts';
import type { WordsRecord, WordsSummary } from './contract.ts';

type WordsFormats = Formats<WordsRecord, WordsSummary>;

/** One table over all documents. */
export const WORDS_FORMATS: WordsFormats = {
  table: () => import('./total-table.ts'),
  json: () => import('../json.ts'),
  ndjson: () => import('../ndjson.ts'),
  csv: () => import('./total-csv.ts'),
};

/** The formats of `words --per-file`, under the same names. */
export const PER_FILE_FORMATS: WordsFormats = {
  ...WORDS_FORMATS,
  table: () => import('./table.ts'),
  csv: () => import('./csv.ts'),
};

/** The formats of `words --keywords`. */
export const KEYWORDS_FORMATS: WordsFormats = {
  ...WORDS_FORMATS,
  table: () => import('./keywords-table.ts'),
  csv: () => import('./keywords-csv.ts'),
};

/** The formats of `words --segment`. */
export const TOKENS_FORMATS: WordsFormats = {
  ...WORDS_FORMATS,
  table: () => import('./tokens-text.ts'),
  csv: () => import('./tokens-csv.ts'),
};
