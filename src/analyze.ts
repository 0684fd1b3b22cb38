import { extractClaims } from './claims/claims.ts';
import type { Document } from './model.ts';
import { extractOutlines } from './outline/outline.ts';
import { extractPlaceholders } from './placeholders/placeholders.ts';
import { extractBoilerplate } from './restore/boilerplate.ts';
import { restore } from './restore/restore.ts';
import { countGarbled, countSpeech } from './restore/speech.ts';
import type { SourceText } from './source/text.ts';
import { CharacterCount } from './text/count.ts';

/** Analyses one decoded input. Pure: the same text gives the same record. Linear in the length of the text. */
export function analyze(source: SourceText): Document {
  const restored = restore(source);
  const count = new CharacterCount(restored.text);
  const { outline, declaredOutline } = extractOutlines(restored, count);
  const characters = countSpeech(restored, count);
  const garbledCharacters = countGarbled(restored);
  return {
    path: source.path,
    encoding: source.encoding,
    format: source.format,
    title: restored.title,
    ...(restored.date === null ? {} : { date: restored.date }),
    characters,
    ...(source.replacedCharacters === 0 ? {} : { replacedCharacters: source.replacedCharacters }),
    ...(garbledCharacters === 0 ? {} : { garbledCharacters }),
    outline,
    declaredOutline,
    placeholders: extractPlaceholders(restored),
    boilerplate: extractBoilerplate(restored),
    claims: extractClaims(restored, outline, declaredOutline, characters),
  };
}
