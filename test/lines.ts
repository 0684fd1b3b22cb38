import { readLines } from '../src/restore/lines.ts';
import { LineIndex } from '../src/source/lines.ts';
import { codeUnitsOf } from '../src/text/string.ts';

/** The lines of a text as a document of it has them. */
export function linesOf(text: string): LineIndex {
  return new LineIndex(readLines(codeUnitsOf(text)));
}
