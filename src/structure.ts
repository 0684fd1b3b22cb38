import { extractClaims } from './claims/claims.ts';
import type { Document } from './model.ts';
import { extractOutlines } from './outline/outline.ts';
import { restore } from './restore/restore.ts';
import type { Restored } from './restore/restored.ts';
import { countGarbled, countSpeech } from './restore/speech.ts';
import type { SourceText } from './source/text.ts';
import { CharacterCount } from './text/count.ts';

/** What the structure of a document tells: everything of its record that needs no lexicon. */
export type StructureRecord = Pick<
  Document,
  | 'path'
  | 'encoding'
  | 'format'
  | 'title'
  | 'date'
  | 'characters'
  | 'replacedCharacters'
  | 'garbledCharacters'
  | 'outline'
  | 'declaredOutline'
  | 'claims'
>;

/** The keys of a record that say which document it is of. */
export type HeadRecord = Omit<StructureRecord, 'outline' | 'declaredOutline' | 'claims'>;

/** The restored speech and its structure, from which the rest of the record is read. */
export interface Structure {
  readonly restored: Restored;
  readonly record: StructureRecord;
}

/** Restores one decoded input and reads its outline and claims. Pure, and linear in the length of the text. */
export function readStructure(source: SourceText): Structure {
  const restored = restore(source);
  const count = new CharacterCount(restored.text);
  const { outline, declaredOutline } = extractOutlines(restored, count);
  const characters = countSpeech(restored, count);
  const garbledCharacters = countGarbled(restored);
  const record: StructureRecord = {
    path: source.path,
    encoding: source.encoding,
    format: source.format,
    title: restored.title,
    ...(restored.date !== null && { date: restored.date }),
    characters,
    ...(source.replacedCharacters > 0 && { replacedCharacters: source.replacedCharacters }),
    ...(garbledCharacters > 0 && { garbledCharacters }),
    outline,
    declaredOutline,
    claims: extractClaims(restored, outline, declaredOutline, characters),
  };
  return { restored, record };
}

/** What every record begins with: the keys that say which document it is of. */
export function headOf({ outline: _outline, declaredOutline: _declared, claims: _claims, ...head }: StructureRecord): HeadRecord {
  return head;
}
