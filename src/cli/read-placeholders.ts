import type { Placeholder } from '../model.ts';
import { findMarks, type Mark } from '../placeholders/marks.ts';
import { mayHideTerm } from '../placeholders/phrases.ts';
import { recordsOf } from '../placeholders/placeholders.ts';
import type { SourceText } from '../source/text.ts';
import { readStructure, type Structure } from '../structure.ts';

/** A speech with its marks and the record of each, in the same order. */
export interface Marked extends Structure {
  readonly marks: readonly Mark[];
  readonly placeholders: Placeholder[];
}

/** Reads what is left open. The lexicon is loaded only where a mark may stand inside of one of its terms. */
export async function readPlaceholders(source: SourceText): Promise<Marked> {
  const structure = readStructure(source);
  const { restored } = structure;
  const marks = findMarks(restored);
  const needsLexicon = marks.some((mark) => mayHideTerm(restored.text, mark));
  const terms = needsLexicon ? (await import('../lexicon/lexicon.ts')).lexicon() : [];
  return { ...structure, marks, placeholders: recordsOf(restored, marks, terms) };
}
