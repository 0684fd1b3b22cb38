import type { Extract, ExtractOptions } from '../format.ts';
import { Paragraphs } from '../paragraphs.ts';
import { wrongFormat } from '../refusals.ts';
import { RtfDocument } from './document.ts';
import { readTokens } from './tokens.ts';

/** A Rich Text file, with the numbers of its lists: the program that wrote it has put them beside each paragraph. */
export function extract(bytes: Uint8Array, options: ExtractOptions): Extract {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '{\\rtf') throw wrongFormat('rtf');
  const document = new RtfDocument();
  readTokens(bytes, document);
  document.end();
  const paragraphs = new Paragraphs(options.maxCharacters);
  paragraphs.addAll(document.lines);
  if (document.notes.length > 0) paragraphs.beginNotes();
  paragraphs.addAll(document.notes);
  if (document.hasChanges) paragraphs.notice('tracked-changes');
  return paragraphs.extract();
}
