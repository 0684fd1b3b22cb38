import { eastAsianWidth } from 'get-east-asian-width';

/** How many columns the ambiguous characters (“ ” — … ①) take: terminals differ. */
export type AmbiguousWidth = 1 | 2;

const COMBINING = /\p{M}/u;
const FIRST_COMBINING = 0x300;
const ASCII_END = 0x7f;
const LAST_OF_ONE_UNIT = 0xffff;
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/**
 * How many terminal columns the text takes, by East Asian width. The text has been made visible first,
 * so it holds no control or format characters; combining marks take none.
 */
export function displayWidth(text: string, ambiguous: AmbiguousWidth): number {
  let width = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    width += characterWidth(code, ambiguous);
    at += code > LAST_OF_ONE_UNIT ? 2 : 1;
  }
  return width;
}

/** Cuts the text to at most `columns` terminal columns, the last of them an ellipsis where something was cut. */
export function cut(text: string, columns: number, ambiguous: AmbiguousWidth): string {
  const ellipsis = '…';
  const room = columns - displayWidth(ellipsis, ambiguous);
  let width = 0;
  let kept = 0;
  let offset = 0;
  for (const character of text) {
    width += characterWidth(character.codePointAt(0) as number, ambiguous);
    if (width > columns) return room < 0 ? '' : text.slice(0, kept) + ellipsis;
    offset += character.length;
    if (width <= room) kept = offset;
  }
  return text;
}

/** Cuts the text to at most `columns` terminal columns at its start, the first of them an ellipsis where something was cut. */
export function cutStart(text: string, columns: number, ambiguous: AmbiguousWidth): string {
  return reverse(cut(reverse(text), columns, ambiguous));
}

/**
 * Cuts a path to at most `columns` terminal columns such that the file name stays: the end of its folder goes first, and of a name
 * that is too long by itself the middle, since what tells names apart often stands at their end.
 */
export function cutPath(path: string, columns: number, ambiguous: AmbiguousWidth): string {
  if (displayWidth(path, ambiguous) <= columns) return path;
  const slash = path.lastIndexOf('/');
  const room = columns - displayWidth(path.slice(slash), ambiguous);
  if (slash > 0 && room >= displayWidth('…', ambiguous)) return cut(path.slice(0, slash), room, ambiguous) + path.slice(slash);
  const name = path.slice(slash + 1);
  const end = lastOf(name, Math.floor(columns / 2), ambiguous);
  return cut(name, columns - displayWidth(end, ambiguous), ambiguous) + end;
}

/** The end of the text, as much as fits in `columns`. */
function lastOf(text: string, columns: number, ambiguous: AmbiguousWidth): string {
  let width = 0;
  let from = text.length;
  for (const character of [...text].reverse()) {
    width += characterWidth(character.codePointAt(0) as number, ambiguous);
    if (width > columns) break;
    from -= character.length;
  }
  return text.slice(from);
}

const reverse = (text: string): string => [...text].reverse().join('');

/** Fills the text with blanks to `columns`; a text that is wider stays as it is. */
export function padEnd(text: string, columns: number, ambiguous: AmbiguousWidth): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text, ambiguous)));
}

/** Puts blanks before the text up to `columns`; a text that is wider stays as it is. */
export function padStart(text: string, columns: number, ambiguous: AmbiguousWidth): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text, ambiguous))) + text;
}

/** @param code a code point */
function characterWidth(code: number, ambiguous: AmbiguousWidth): number {
  if (code <= ASCII_END) return 1;
  if (code >= FIRST_HAN && code <= LAST_HAN) return 2;
  if (code >= FIRST_COMBINING && !isMark(code) && COMBINING.test(String.fromCodePoint(code))) return 0;
  return eastAsianWidth(code, { ambiguousAsWide: ambiguous === 2 });
}

/** Marks of Chinese text and symbols (①, ✗), of which none combines; of others an expression is asked that takes long to get ready. */
function isMark(code: number): boolean {
  return (
    (code >= 0x2010 && code < 0x2028) ||
    (code >= 0x2100 && code < 0x2c00) ||
    (code >= 0x3000 && code < 0x302a) ||
    (code > 0xff00 && code < 0xff5f)
  );
}
