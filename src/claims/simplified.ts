import type { Restored } from '../restore/restored.ts';
import { foldedCode, roleOf, TRADITIONAL } from '../text/fold.ts';
import { Signs } from '../text/signs.ts';
import { codeUnitsOf, stringOf } from '../text/string.ts';

/** Of these every page of traditional characters has some, and a text of simplified ones none but in a name. */
const TELLING = /[們個會國來對為這時務開實發點項條講]/u;
/** So much of a text tells how it is written, in characters. */
const PAGE = 2000;

/** The document in simplified characters, which the words of claims are given in, one code unit for one: itself where it is written so. */
export function simplified(restored: Restored): Restored {
  const { text } = restored;
  if (!TELLING.test(text.slice(0, PAGE))) return restored;
  const codes = codeUnitsOf(text);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] as number;
    if (roleOf(code) === TRADITIONAL) codes[at] = foldedCode(code, TRADITIONAL);
  }
  const read = stringOf(codes, codes.length);
  return { ...restored, text: read, signs: new Signs(read) };
}
