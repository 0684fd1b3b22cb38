import { isBlank } from './characters.ts';
import traditional from './traditional.tsv';

/**
 * How the characters of set phrases are read: quotation marks and blanks do not count, digits and Latin letters are read at half
 * width, and traditional characters as simplified ones. All of it one UTF-16 code unit for one, so that nothing moves.
 */

/** A character that stands for itself. */
export const LETTER = 0;
/** A traditional character: the only other role that a Han character may have, and so the mark of a sign among them (signs.ts). */
export const TRADITIONAL = 1;
/** A full-width digit, letter or plus sign: the last that is a character and no mark. */
export const WIDE = 2;
/** A blank. */
export const SKIPPED = 3;
/** A quotation mark that opens. */
export const OPENS = 4;
/** A quotation mark that closes. */
const CLOSES = 5;
/** A straight quotation mark. */
export const EITHER = 6;

/** From a full-width form to its ASCII character. */
const FULL_WIDTH = 0xfee0;
/** Where blanks are to be found: asking of every code unit whether it is one would be felt at start. */
const AROUND_BLANKS = [
  [0, 0xff],
  [0x1680, 0x1680],
  [0x2000, 0x206f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const;
/** First and last of the characters that have a full-width form which is folded. */
const WIDE_FORMS = ['++', '09', 'AZ', 'az'];

/** The rows of the table, each a character, a tab, a character and a line feed, after the line of its head. */
const FIRST_ROW = traditional.indexOf('\n') + 1;
const ROW = 4;

const ROLES = rolesOfAll();
let simplified: Uint16Array | null = null;

/** What the code unit is to whoever reads set phrases. */
export function roleOf(code: number): number {
  return ROLES[code] as number;
}

/** The role of every code unit, as a table of one's own: other roles may be given in it to some. */
export function copyOfRoles(): Uint8Array {
  return ROLES.slice();
}

/** The code unit that a {@link WIDE} or {@link TRADITIONAL} one is read as. */
export function foldedCode(code: number, role: number): number {
  if (role === WIDE) return code - FULL_WIDTH;
  simplified ??= simplifiedOfAll();
  return simplified[code] as number;
}

/** Words as they are written, without quotation marks and blanks. */
export function withoutMarks(words: string): string {
  let kept = '';
  for (const character of words) {
    if (roleOf(character.charCodeAt(0)) <= WIDE) kept += character;
  }
  return kept;
}

/** Words as they are read: without quotation marks and blanks, half width, simplified. */
export function fold(words: string): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    const role = roleOf(code);
    if (role === LETTER) continue;
    folded += words.slice(from, i);
    if (role <= WIDE) folded += String.fromCharCode(foldedCode(code, role));
    from = i + 1;
  }
  return from === 0 ? words : folded + words.slice(from);
}

/** The text with simplified characters for traditional ones, one for one, and everything else as it stands. */
export function simplify(text: string): string {
  let result = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (roleOf(code) !== TRADITIONAL) continue;
    result += text.slice(from, i) + String.fromCharCode(foldedCode(code, TRADITIONAL));
    from = i + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

function rolesOfAll(): Uint8Array {
  const roles = new Uint8Array(0x10000);
  for (const [first, last] of AROUND_BLANKS) {
    for (let code = first; code <= last; code++) if (isBlank(code)) roles[code] = SKIPPED;
  }
  for (const mark of '“‘「『〝｢«') roles[mark.charCodeAt(0)] = OPENS;
  for (const mark of '”’」』〞｣»') roles[mark.charCodeAt(0)] = CLOSES;
  for (const mark of `"'＂＇`) roles[mark.charCodeAt(0)] = EITHER;
  for (const form of WIDE_FORMS) roles.fill(WIDE, form.charCodeAt(0) + FULL_WIDTH, form.charCodeAt(1) + FULL_WIDTH + 1);
  // Some three thousand: asking each Han character would be felt at start.
  for (let at = FIRST_ROW; at < traditional.length; at += ROW) roles[traditional.charCodeAt(at)] = TRADITIONAL;
  return roles;
}

function simplifiedOfAll(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let at = FIRST_ROW; at < traditional.length; at += ROW) codes[traditional.charCodeAt(at)] = traditional.charCodeAt(at + 2);
  return codes;
}
