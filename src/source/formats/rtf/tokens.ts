/** What is told of a Rich Text file, in its order. */
export interface RtfHandler {
  open(): void;
  close(): void;
  /** A control word or a control symbol, its number where it has one. */
  word(name: string, number: number | undefined): void;
  /** One byte of text: typed as it is, or as `\'hh`. */
  byte(value: number): void;
}

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;

/** Word's own are shorter; more letters than this are damage. */
const LONGEST_WORD = 32;
const LONGEST_NUMBER = 10;

const isLetter = (byte: number | undefined): boolean => byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

function hexOf(bytes: Uint8Array, at: number): number {
  const text = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
  return /^[\da-f]{2}$/i.test(text) ? Number.parseInt(text, 16) : -1;
}

/**
 * Goes through a Rich Text file (Rich Text Format Specification 1.9.1, RTF Syntax). Linear; what follows `\bin` is passed over.
 */
export function readTokens(bytes: Uint8Array, handler: RtfHandler): void {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at++] as number;
    if (byte === OPEN) handler.open();
    else if (byte === CLOSE) handler.close();
    else if (byte === BACKSLASH) at = readControl(bytes, at, handler);
    // A line break in the file is none in the text.
    else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) handler.byte(byte);
  }
}

/** @returns where what follows begins */
function readControl(bytes: Uint8Array, start: number, handler: RtfHandler): number {
  let at = start;
  if (!isLetter(bytes[at])) {
    const symbol = bytes[at++];
    if (symbol === QUOTE) {
      const value = hexOf(bytes, at);
      if (value < 0) return at;
      handler.byte(value);
      return at + 2;
    }
    if (symbol === BACKSLASH || symbol === OPEN || symbol === CLOSE) handler.byte(symbol);
    else if (symbol === 0x0a || symbol === 0x0d) handler.word('par', undefined);
    else if (symbol !== undefined) handler.word(String.fromCharCode(symbol), undefined);
    return at;
  }
  let name = '';
  while (isLetter(bytes[at]) && name.length < LONGEST_WORD) name += String.fromCharCode(bytes[at++] as number);
  let number: number | undefined;
  const isNegative = bytes[at] === 0x2d && isDigit(bytes[at + 1]);
  if (isNegative) at++;
  for (let digits = 0; isDigit(bytes[at]) && digits < LONGEST_NUMBER; digits++)
    number = (number ?? 0) * 10 + ((bytes[at++] as number) - 0x30);
  if (bytes[at] === 0x20) at++;
  if (name === 'bin') return at + (number ?? 0);
  handler.word(name, number === undefined || !isNegative ? number : -number);
  return at;
}
