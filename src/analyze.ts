import type { Document } from './model.ts';
import { extractPlaceholders } from './placeholders/placeholders.ts';
import { extractBoilerplate } from './restore/boilerplate.ts';
import { extractSlogans } from './slogans/slogans.ts';
import type { SourceText } from './source/text.ts';
import { readStructure } from './structure.ts';

/** Analyses one decoded input. Pure: the same text gives the same record. Linear in the length of the text. */
export function analyze(source: SourceText): Document {
  const { restored, record } = readStructure(source);
  const { claims, ...head } = record;
  return {
    ...head,
    slogans: extractSlogans(restored, record),
    placeholders: extractPlaceholders(restored),
    boilerplate: extractBoilerplate(restored),
    claims,
  };
}
