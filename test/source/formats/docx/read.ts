import { openSource } from '../../../../src/source/open.ts';
import type { SourceText } from '../../../../src/source/text.ts';
import { type Contents, makeDocx } from './make.ts';

/** Reads a document that is made of these parts. */
export function read(contents: Contents | string): Promise<SourceText> {
  return openSource('speech.docx', makeDocx(contents));
}

/** Its lines. */
export async function lines(contents: Contents | string): Promise<string[]> {
  const { text } = await read(contents);
  return text.replace(/\n$/, '').split('\n');
}
