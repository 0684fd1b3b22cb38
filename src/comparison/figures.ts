import type {
  ClaimChange,
  ComparisonFigures,
  ParagraphChangeKind,
  ParagraphPair,
  PlaceholderChange,
  SectionChangeKind,
  SectionPair,
} from '../model.ts';
import type { Draft } from './draft.ts';
import type { PhraseChanges } from './phrases.ts';

/** What is counted. */
interface Counted {
  readonly sections: readonly SectionPair[];
  readonly paragraphs: readonly ParagraphPair[];
  readonly phrases: PhraseChanges;
  readonly placeholders: readonly PlaceholderChange[];
  readonly claims: readonly ClaimChange[];
}

/** Counts what became of everything. */
export function figuresOf(
  before: Draft,
  after: Draft,
  { sections, paragraphs, phrases, placeholders, claims }: Counted,
): ComparisonFigures {
  const slogans = { same: phrases.same, new: 0, gone: 0, more: 0, fewer: 0 };
  for (const { change } of phrases.changes) slogans[change]++;
  const blanks = { filled: 0, rewritten: 0, removed: 0, left: 0, new: 0 };
  for (const { change } of placeholders) blanks[change]++;
  const said = { changed: 0, new: 0, gone: 0 };
  for (const { change } of claims) said[change]++;
  return {
    characters: { before: before.record.characters, after: after.record.characters },
    removedCharacters: charactersOf('removed', paragraphs, before),
    addedCharacters: charactersOf('added', paragraphs, after),
    sections: sectionCounts(sections),
    paragraphs: paragraphCounts(paragraphs),
    slogans,
    placeholders: blanks,
    claims: said,
  };
}

function sectionCounts(pairs: readonly SectionPair[]): ComparisonFigures['sections'] {
  const counts: Record<'kept' | SectionChangeKind, number> = {
    kept: 0,
    renamed: 0,
    renumbered: 0,
    moved: 0,
    relevelled: 0,
    added: 0,
    removed: 0,
    merged: 0,
    split: 0,
  };
  for (const { changes } of pairs) {
    if (changes.length === 0) counts.kept++;
    for (const change of changes) counts[change]++;
  }
  return counts;
}

function paragraphCounts(pairs: readonly ParagraphPair[]): ComparisonFigures['paragraphs'] {
  const counts: Record<'kept' | ParagraphChangeKind, number> = { kept: 0, changed: 0, moved: 0, split: 0, joined: 0, added: 0, removed: 0 };
  for (const { changes } of pairs) {
    if (changes.length === 0) counts.kept++;
    for (const change of changes) counts[change]++;
  }
  return counts;
}

/** 字数 of the words that stand in one document only. */
function charactersOf(kind: 'removed' | 'added', pairs: readonly ParagraphPair[], { restored, count }: Draft): number {
  let characters = 0;
  for (const { pieces } of pairs) {
    for (const piece of pieces) {
      if (piece.kind !== kind || !piece.span) continue;
      const { start, end } = piece.span;
      characters += count.of(restored.restoredOffset(start.offset), restored.restoredOffset(end.offset - 1) + 1);
    }
  }
  return characters;
}
