import type { Lexicon } from './lexicon/terms.ts';
import type { Document } from './model.ts';
import { extractPlaceholders } from './placeholders/placeholders.ts';
import { extractBoilerplate } from './restore/boilerplate.ts';
import { extractSlogans } from './slogans/slogans.ts';
import type { SourceText } from './source/text.ts';
import { readStructure } from './structure.ts';

/** What an analysis may be told besides the text. */
export interface AnalyzeOptions {
  /** The terms that are looked for; those that come with the program unless given. */
  readonly lexicon?: Lexicon;
}

/** Analyses one decoded input. Pure: the same text and lexicon give the same record. Linear in the length of the text. */
export function analyze(source: SourceText, { lexicon }: AnalyzeOptions = {}): Document {
  const { restored, record } = readStructure(source);
  const { claims, ...head } = record;
  return {
    ...head,
    slogans: extractSlogans(restored, claims, record.characters, lexicon),
    placeholders: extractPlaceholders(restored),
    boilerplate: extractBoilerplate(restored),
    claims,
  };
}
