import { extractPlaceholders } from '../placeholders/placeholders.ts';
import { extractBoilerplate } from '../restore/boilerplate.ts';
import { extractSlogans } from '../slogans/slogans.ts';
import type { SourceText } from '../source/text.ts';
import { readStructure } from '../structure.ts';
import type { Subject } from './rule.ts';

/** Restores one decoded input and reads from it everything that rules look at. Pure, and linear in the length of the text. */
export function readSubject(source: SourceText): Subject {
  const { restored, record } = readStructure(source);
  return {
    restored,
    record,
    slogans: extractSlogans(restored, record),
    placeholders: extractPlaceholders(restored),
    boilerplate: extractBoilerplate(restored),
  };
}
