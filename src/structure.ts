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
  | 'dates'
  | 'characters'
  | 'replacedCharacters'
  | 'garbledCharacters'
  | 'notices'
  | 'outline'
  | 'declaredOutline'
  | 'claims'
>;

/** The keys of a record that say which document it is of. */
export type HeadRecord = Omit<StructureRecord, 'dates' | 'outline' | 'declaredOutline' | 'claims'>;

/** The restored speech and its structure, from which the rest of the record is read. */
export interface Structure {
  readonly restored: Restored;
  readonly record: StructureRecord;
}

/** Restores one decoded input and reads its outline and claims. Pure, and linear in the length of the text. */
export function readStructure(source: SourceText): Structure {
  const restored = restore(source);
  const count = new CharacterCount(restored.signs);
  const { outline, declaredOutline } = extractOutlines(restored, count);
  const head = readHead(restored, count);
  const claims = extractClaims(restored, outline, declaredOutline, head.characters);
  const { dates } = restored;
  return { restored, record: { ...head, ...(dates.length > 0 && { dates: [...dates] }), outline, declaredOutline, claims } };
}

/** The head of the record of a restored document, for those who need nothing else of its structure. */
export function readHead(restored: Restored, count: CharacterCount): HeadRecord {
  const { path, encoding, format, replacedCharacters, notices = [] } = restored.source;
  const garbledCharacters = countGarbled(restored);
  return {
    path,
    encoding,
    format,
    title: restored.title,
    ...(restored.date !== null && { date: restored.date }),
    characters: countSpeech(restored, count),
    ...(replacedCharacters > 0 && { replacedCharacters }),
    ...(garbledCharacters > 0 && { garbledCharacters }),
    ...(notices.length > 0 && { notices: [...notices] }),
  };
}

/** What every record begins with: the keys that say which document it is of. */
export function headOf({
  dates: _dates,
  outline: _outline,
  declaredOutline: _declared,
  claims: _claims,
  ...head
}: StructureRecord): HeadRecord {
  return head;
}
