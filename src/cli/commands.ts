import type { CommandDefinition } from './definition.ts';
import { CLEAN } from './definitions/clean.ts';
import { COMPLETIONS } from './definitions/completions.ts';
import { MAN } from './definitions/man.ts';
import { OUTLINE } from './definitions/outline.ts';
import { PLACEHOLDERS } from './definitions/placeholders.ts';
import { SCAN } from './definitions/scan.ts';
import { SCHEMA } from './definitions/schema.ts';
import { SLOGANS } from './definitions/slogans.ts';
import { WORDS } from './definitions/words.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandDefinition[] = [OUTLINE, CLEAN, SLOGANS, PLACEHOLDERS, WORDS, SCAN, SCHEMA, COMPLETIONS, MAN];
