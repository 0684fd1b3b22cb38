import type { Extract, ExtractOptions } from '../format.ts';
import { Writer } from '../lines.ts';
import { wrongFormat } from '../refusals.ts';
import { RtfDocument } from './document.ts';
import { readTokens } from './tokens.ts';

/** A Rich Text file, with the numbers of its lists: the program that wrote it has put them beside each paragraph. */
export function extract(bytes: Uint8Array, options: ExtractOptions): Extract {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '{\\rtf') throw wrongFormat('rtf');
  const document = new RtfDocument();
  readTokens(bytes, document);
  document.end();
  const writer = new Writer(options.maxCharacters);
  writer.addAll(document.lines);
  writer.addNotes(document.notes);
  return writer.extract(document.hasChanges ? ['tracked-changes'] : []);
}
