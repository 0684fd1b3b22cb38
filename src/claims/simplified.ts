import type { Restored } from '../restore/restored.ts';
import { codesOf } from '../text/characters.ts';
import { foldedCode, roleOf, TRADITIONAL } from '../text/fold.ts';
import { Signs } from '../text/signs.ts';
import { codeUnitsOf, stringOf } from '../text/string.ts';

/** Of these every page of traditional characters has some, and a text of simplified ones none but in a name. */
const TELLING = codesOf('們個會國來對為這時務開實發點項條講');
/** So much of a text tells how it is written, in characters. */
const PAGE = 2000;

/** The document in simplified characters, which the words of claims are given in, one code unit for one: itself where it is written so. */
export function simplified(restored: Restored): Restored {
  if (!isTraditional(restored.signs)) return restored;
  const codes = codeUnitsOf(restored.text);
  const { length } = codes;
  for (let at = 0; at < length; at++) {
    const code = codes[at] as number;
    if (roleOf(code) === TRADITIONAL) codes[at] = foldedCode(code, TRADITIONAL);
  }
  const read = stringOf(codes, length);
  return { ...restored, text: read, signs: new Signs(read) };
}

/** Whether the first page of the text is written in traditional characters: all of them are signs. */
function isTraditional({ codes, all }: Signs): boolean {
  const { length } = all;
  for (let i = 0; i < length && (all[i] as number) < PAGE; i++) {
    const code = codes[all[i] as number] as number;
    if (roleOf(code) === TRADITIONAL && TELLING.has(code)) return true;
  }
  return false;
}
