import { extractClaims } from './claims/claims.ts';
import type { Document } from './model.ts';
import { extractOutlines } from './outline/outline.ts';
import { extractBoilerplate } from './restore/boilerplate.ts';
import { restore } from './restore/restore.ts';
import type { BlockKind } from './restore/restored.ts';
import type { SourceText } from './source/text.ts';
import { CharacterCount } from './text/count.ts';

/** Blocks that are not the speech itself: what is printed in front of it or after it. */
const BESIDE: ReadonlySet<BlockKind> = new Set(['declared-outline', 'annex', 'omission']);

/** Analyses one decoded input. Pure: the same text gives the same record. Linear in the length of the text. */
export function analyze(source: SourceText): Document {
  const restored = restore(source);
  const count = new CharacterCount(restored.text);
  const { outline, declaredOutline } = extractOutlines(restored, count);
  let characters = 0;
  for (const block of restored.blocks) if (!BESIDE.has(block.kind)) characters += count.of(block.start, block.end);
  return {
    path: source.path,
    encoding: source.encoding,
    format: source.format,
    title: restored.title,
    ...(restored.date === null ? {} : { date: restored.date }),
    characters,
    ...(source.replacedCharacters === 0 ? {} : { replacedCharacters: source.replacedCharacters }),
    outline,
    declaredOutline,
    boilerplate: extractBoilerplate(restored),
    claims: extractClaims(restored, outline, declaredOutline, characters),
  };
}
