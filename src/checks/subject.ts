import { builtInLexicon, type Lexicon } from '../lexicon/terms.ts';
import { extractPlaceholders } from '../placeholders/placeholders.ts';
import { extractBoilerplate } from '../restore/boilerplate.ts';
import { extractSlogans } from '../slogans/slogans.ts';
import type { SourceText } from '../source/text.ts';
import { readStructure } from '../structure.ts';
import type { Subject } from './rule.ts';

/** Restores one decoded input and reads from it everything that rules look at. Pure, and linear in the length of the text. */
export function readSubject(source: SourceText, lexicon: Lexicon = builtInLexicon()): Subject {
  const { restored, record } = readStructure(source);
  return {
    restored,
    record,
    lexicon,
    slogans: extractSlogans(restored, record, lexicon),
    placeholders: extractPlaceholders(restored, lexicon.entries),
    boilerplate: extractBoilerplate(restored),
  };
}
