import type { CommandDefinition } from './definition.ts';
import { CACHE } from './definitions/cache.ts';
import { CHECK } from './definitions/check.ts';
import { CLEAN } from './definitions/clean.ts';
import { COMPARE } from './definitions/compare.ts';
import { COMPLETIONS } from './definitions/completions.ts';
import { CONCORDANCE } from './definitions/concordance.ts';
import { DATE } from './definitions/date.ts';
import { DUPLICATES } from './definitions/duplicates.ts';
import { FILL } from './definitions/fill.ts';
import { LEXICON } from './definitions/lexicon.ts';
import { MAN } from './definitions/man.ts';
import { OUTLINE } from './definitions/outline.ts';
import { PLACEHOLDERS } from './definitions/placeholders.ts';
import { REPORT } from './definitions/report.ts';
import { SCAN } from './definitions/scan.ts';
import { SCHEMA } from './definitions/schema.ts';
import { SLOGANS } from './definitions/slogans.ts';
import { TREND } from './definitions/trend.ts';
import { WORDS } from './definitions/words.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandDefinition[] = [
  OUTLINE,
  CLEAN,
  SLOGANS,
  PLACEHOLDERS,
  FILL,
  CHECK,
  COMPARE,
  CONCORDANCE,
  DATE,
  LEXICON,
  WORDS,
  TREND,
  SCAN,
  DUPLICATES,
  REPORT,
  CACHE,
  SCHEMA,
  COMPLETIONS,
  MAN,
];
