import { isUtf8, transcode } from 'node:buffer';
import { findDamage } from './characters.ts';
import { detectEncoding } from './detect.ts';
import { byteOrderMark, type Encoding } from './encodings.ts';
import { SourceError } from './failure.ts';
import { refuseBinaryFormats } from './signatures.ts';

/** Text and how it was come by. */
export interface DecodedText {
  /** Without the byte-order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** How many U+FFFD stand in `text`: those that decoding put there and those that were there before. */
  readonly replacedCharacters: number;
}

/** A file with more than one broken byte in this many is not text in the encoding, rather than damaged text. */
const BYTES_PER_BROKEN = 50;

/** How much of the text is searched for control characters, in UTF-16 code units. */
const CONTROL_SAMPLE = 32 * 1024;

const hex = (byte: number): string => `0x${byte.toString(16).padStart(2, '0')}`;
const isUtf16 = (encoding: Encoding): boolean => encoding === 'utf-16le' || encoding === 'utf-16be';

/** Control characters that text files do not use. BEL, BS, TAB, LF, VT, FF, CR and ESC they do; so says the text test of file(1). */
function isBinaryControl(code: number): boolean {
  return code < 0x20 ? code < 0x07 || (code > 0x0d && code !== 0x1b) : code === 0x7f;
}

/** What is counted or refused below: nearly every text has none of it, and to find that out one look by a pattern is the fastest. */
const SUSPECT = /[\0-\x06\x0e-\x1a\x1c-\x1f\x7f\uFFFD]/;

function refuseNul(byteOffset: number): void {
  if (byteOffset < 0) return;
  throw new SourceError('not-text', `is not text: it holds a NUL byte at offset ${byteOffset}`, {
    reason: 'nul',
    byteOffset,
    byte: '0x00',
  });
}

/** A few controls are damage (field marks of a word processor); more than one in twenty characters mean other data. */
function refuseControls(text: string): void {
  const length = Math.min(text.length, CONTROL_SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) if (isBinaryControl(text.charCodeAt(i))) controls++;
  if (controls <= 3 || controls * 20 <= length) return;
  throw new SourceError('not-text', 'is not text: too many of its characters are control characters', { reason: 'control-characters' });
}

function refuseDamage(bytes: Uint8Array, start: number, encoding: Encoding): void {
  const { brokenBytes, first } = findDamage(bytes.subarray(start), encoding);
  if (brokenBytes * BYTES_PER_BROKEN <= bytes.length - start) return;
  const byteOffset = start + first;
  const byte = hex(bytes[byteOffset] as number);
  throw new SourceError('undecodable', `cannot be decoded as ${encoding}: byte ${byte} at offset ${byteOffset} begins no character`, {
    byteOffset,
    byte,
    brokenBytes,
    encoding,
  });
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count++;
  return count;
}

/** @throws SourceError `too-large` for more text than Node can hold, some 500 million characters: nothing else makes it fail */
function asString(bytes: Uint8Array, encoding: Encoding): string {
  try {
    // The same characters, and for 55 kB of Chinese it takes 20 µs where the decoder takes 170.
    if (encoding === 'utf-8' && isUtf8(bytes)) return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new SourceError('too-large', 'holds more than can be read at once', { reason: 'too-much-at-once' }, { cause: error });
  }
}

/** The body of a file in a known encoding; bytes that cannot be read become U+FFFD. */
function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  const text = asString(bytes, encoding);
  // Node's Big5 (ICU's windows-950) reads the bytes 80 and FF as U+0080 and U+F8F8; the Encoding Standard calls them errors.
  // No other sequence gives these two, and neither byte can be the second of a pair.
  if (encoding === 'big5' && (bytes.includes(0x80) || bytes.includes(0xff))) return text.replaceAll(/[\u0080\uF8F8]/g, '\uFFFD');
  return text;
}

/**
 * Decodes a whole file. A byte-order mark decides its encoding, even against `forced` (as in the Encoding Standard: no text in
 * another encoding begins with one); without it `forced` does, and without that the bytes themselves.
 * A file with few broken bytes is decoded, with U+FFFD for each, and so is one that ends inside a character. Linear in its length.
 * @throws SourceError `unsupported-format` for a known binary format; `not-text` for NUL or many control characters;
 *   `undecodable` where more than one byte in fifty belongs to no character, with the offset and the value of the first
 */
export function decode(bytes: Uint8Array, forced?: Encoding): DecodedText {
  refuseBinaryFormats(bytes);
  const mark = byteOrderMark(bytes);
  const encoding = mark?.encoding ?? forced ?? detectEncoding(bytes);
  const start = mark?.length ?? 0;
  if (!isUtf16(encoding)) refuseNul(bytes.indexOf(0));
  const text = decodeAs(bytes.subarray(start), encoding);
  if (isUtf16(encoding)) {
    const nul = text.indexOf('\0');
    refuseNul(nul < 0 ? nul : start + 2 * nul);
  }
  if (!SUSPECT.test(text)) return { text, encoding, replacedCharacters: 0 };
  refuseControls(text);
  const replacedCharacters = countReplaced(text);
  if (replacedCharacters > 0) refuseDamage(bytes, start, encoding);
  return { text, encoding, replacedCharacters };
}
