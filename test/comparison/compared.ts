import { compare } from '../../src/comparison/compare.ts';
import type { Comparable } from '../../src/comparison/draft.ts';
import { builtInLexicon } from '../../src/lexicon/terms.ts';
import type { Comparison, ParagraphPair, WordingPiece } from '../../src/model.ts';
import { extractPlaceholders } from '../../src/placeholders/placeholders.ts';
import { extractSlogans } from '../../src/slogans/slogans.ts';
import { readStructure } from '../../src/structure.ts';

/** A text as it is read before it is compared. */
export function comparable(text: string, path = 'speech.txt'): Comparable {
  const source = { path, encoding: 'utf-8', format: 'text', text, replacedCharacters: 0 } as const;
  const structure = readStructure(source);
  const lexicon = builtInLexicon();
  const slogans = extractSlogans(structure.restored, structure.record, lexicon);
  return { ...structure, slogans, placeholders: extractPlaceholders(structure.restored, lexicon.entries) };
}

export const compareTexts = (before: string, after: string): Comparison => compare(comparable(before), comparable(after));

/** The words of one side of a pair, as they are printed. */
export function wordsOf({ pieces }: ParagraphPair, side: 'removed' | 'added'): string {
  return pieces
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map(({ text }) => text)
    .join('');
}

/** What changed in words: `前|后` for what took the place of another. */
export function changesIn(pieces: readonly WordingPiece[]): string[] {
  const changes: string[] = [];
  for (const [index, { kind, text }] of pieces.entries()) {
    const previous = pieces[index - 1];
    if (kind === 'removed') changes.push(`${text}|`);
    if (kind === 'added' && previous?.kind === 'removed') changes.push(`${changes.pop()}${text}`);
    else if (kind === 'added') changes.push(`|${text}`);
  }
  return changes;
}
