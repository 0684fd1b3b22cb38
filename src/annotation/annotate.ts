import { type AnalyzeOptions, documentOf } from '../analyze.ts';
import { readSubject } from '../checks/subject.ts';
import type { AnnotatedDocument, Document } from '../model.ts';
import type { Restored } from '../restore/restored.ts';
import { removedTexts, seamPlaces } from '../restore/traces.ts';
import type { SourceText } from '../source/text.ts';
import { blocksOf } from './blocks.ts';

/** Analyses one decoded input and marks in its restored text what was found. Pure, and linear in the length of the text. */
export function annotate(source: SourceText, options: AnalyzeOptions = {}): AnnotatedDocument {
  const subject = readSubject(source, options.lexicon);
  return annotated(documentOf(subject, options), subject.restored);
}

/** The record with the restored text that it was read from. */
export function annotated(document: Document, restored: Restored): AnnotatedDocument {
  return { ...document, blocks: blocksOf(document, restored), removals: removedTexts(restored), seams: seamPlaces(restored) };
}
