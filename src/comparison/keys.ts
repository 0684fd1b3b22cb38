import { isBlank } from '../text/characters.ts';
import { foldedCode, LETTER, roleOf, SKIPPED, TRADITIONAL } from '../text/fold.ts';

/**
 * How two documents are held against each other: marks and characters of another width or shape, and traditional characters, are the
 * same ones written in another way, and blanks do not count. All of it one UTF-16 code unit for one.
 */

/** First and last of the full-width forms of ASCII, and how far they stand from it. */
const FULL_FIRST = 0xff01;
const FULL_LAST = 0xff5e;
const FULL_WIDTH = 0xfee0;

/** Marks that take each other's place where a text is typed, copied or recognised, after the one that they are read as. */
const ALIKE = ['.。｡', '"“”„‟「」〝〞', "'‘’‚‛『』", '—―─–━', '·•・‧∙', '、､', '〇○', '…⋯'];

const FOLDED = foldedAll();

function foldedAll(): Uint16Array {
  const folded = new Uint16Array(0x10000);
  for (let code = 0; code < folded.length; code++) folded[code] = isBlank(code) ? 0 : code;
  for (let code = FULL_FIRST; code <= FULL_LAST; code++) folded[code] = code - FULL_WIDTH;
  for (const [first, ...others] of ALIKE) {
    for (const other of others) folded[other.charCodeAt(0)] = (first as string).charCodeAt(0);
  }
  return folded;
}

/** What the code unit is compared as; 0 for a blank, which is not compared. */
export function keyCode(code: number): number {
  const role = roleOf(code);
  if (role === LETTER) return FOLDED[code] as number;
  if (role === SKIPPED) return 0;
  return role === TRADITIONAL ? foldedCode(code, role) : (FOLDED[code] as number);
}

/** What the text from `start` to `end` is compared as: without blanks, every mark in one of its forms. */
export function keyOf(text: string, start = 0, end = text.length): string {
  let key = '';
  let from = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const folded = keyCode(code);
    if (folded === code) continue;
    key += text.slice(from, i);
    if (folded !== 0) key += String.fromCharCode(folded);
    from = i + 1;
  }
  return key + text.slice(from, end);
}
