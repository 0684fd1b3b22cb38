const ESCAPE_LIMIT = 0x20;
const DELETE = 0x7f;
const CONTROL_PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';
const REPLACEMENT = '\uFFFD';

/** Everything that moves a cursor, hides text or turns it round: controls, format characters (bidi, zero-width), separators, lone surrogates. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const HIDDEN_IN_LINES = /[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Text of a document or a file name, safe for a terminal: control characters, escape sequences, bidi controls and
 * zero-width characters become visible (`␛`, `\u{202E}`). The result stands on one line.
 */
export function visible(text: string): string {
  return isPlain(text) ? text : text.replace(HIDDEN, picture);
}

/** As {@link visible}, for text of several lines: line feeds and tabs stay. */
export function visibleLines(text: string): string {
  return isPlain(text) ? text : text.replace(HIDDEN_IN_LINES, picture);
}

/** Whether all of the text is of the most usual characters; expressions with classes of Unicode take long to get ready. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isUsual =
      (code >= 0x20 && code < 0x7f) || // ASCII
      (code >= 0x2010 && code < 0x2028) || // dashes, quotation marks, ellipsis
      (code >= 0x2460 && code < 0x2500) || // ①
      (code >= 0x3000 && code < 0x3030) || // Chinese marks
      (code >= 0x3220 && code < 0xa000) || // ㈠ and Han
      (code > 0xff00 && code < 0xff5f); // full-width forms
    if (!isUsual) return false;
  }
  return true;
}

function picture(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code < ESCAPE_LIMIT) return String.fromCharCode(CONTROL_PICTURES + code);
  if (code === DELETE) return PICTURE_OF_DELETE;
  if (code >= 0xd800 && code <= 0xdfff) return REPLACEMENT;
  return `\\u{${code.toString(16).toUpperCase()}}`;
}
