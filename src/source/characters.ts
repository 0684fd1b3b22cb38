import type { Encoding } from './encodings.ts';

/** The bytes here begin no character. */
export const BROKEN = 0;
/** The file ends inside what may be a character. */
export const CUT = -1;

/** The length in bytes of the character at `at`, or `BROKEN`, or `CUT`. */
export type CharacterLength = (bytes: Uint8Array, at: number) => number;

/** Unicode 15, table 3-7: well-formed UTF-8. Past the end of the file a byte reads as -1. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? -1;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return BROKEN;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i] ?? -1;
    if (next < 0) return CUT;
    if (next < (i === 1 ? lowest : 0x80) || next > (i === 1 ? highest : 0xbf)) return BROKEN;
  }
  return length;
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isLead = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe;
/** Numbers of the last four-byte characters: U+FFFF, and U+10000 to U+10FFFF, in the Encoding Standard's gb18030 decoder. */
const LAST_BMP = 39_419;
const FIRST_SUPPLEMENTARY = 189_000;
const LAST_SUPPLEMENTARY = 1_237_575;

function gb18030Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? -1;
  if (lead <= 0x80) return 1;
  if (lead === 0xff) return BROKEN;
  const second = bytes[at + 1] ?? -1;
  if (second < 0) return CUT;
  if (!isDigit(second)) return second >= 0x40 && second !== 0x7f && second !== 0xff ? 2 : BROKEN;
  const third = bytes[at + 2] ?? -1;
  if (third < 0) return CUT;
  if (!isLead(third)) return BROKEN;
  const fourth = bytes[at + 3] ?? -1;
  if (fourth < 0) return CUT;
  if (!isDigit(fourth)) return BROKEN;
  const number = (((lead - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30;
  const assigned = number <= LAST_BMP || (number >= FIRST_SUPPLEMENTARY && number <= LAST_SUPPLEMENTARY);
  return assigned ? 4 : BROKEN;
}

function big5Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? -1;
  if (lead < 0x80) return 1;
  if (!isLead(lead)) return BROKEN;
  const trail = bytes[at + 1] ?? -1;
  if (trail < 0) return CUT;
  return (trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe) ? 2 : BROKEN;
}

/** @param high which of the two bytes of a unit is the high one */
function utf16Length(high: 0 | 1): CharacterLength {
  const highByte = (bytes: Uint8Array, at: number): number => (at + 1 < bytes.length ? (bytes[at + high] ?? -1) : -1);
  return (bytes, at) => {
    const first = highByte(bytes, at);
    if (first < 0) return CUT;
    if (first < 0xd8 || first > 0xdf) return 2;
    if (first >= 0xdc) return BROKEN;
    const second = highByte(bytes, at + 2);
    if (second < 0) return CUT;
    return second >= 0xdc && second <= 0xdf ? 4 : BROKEN;
  };
}

/** How each encoding divides bytes into characters. Whether a well-formed one is assigned is the decoder's affair. */
export const CHARACTER_LENGTH: Readonly<Record<Encoding, CharacterLength>> = {
  'utf-8': utf8Length,
  'utf-16le': utf16Length(1),
  'utf-16be': utf16Length(0),
  gb18030: gb18030Length,
  big5: big5Length,
};

/** Bytes that belong to no character. An unfinished character at the end of the file (a cut download) is not among them. */
export interface Damage {
  readonly brokenBytes: number;
  /** Offset of the first of them in bytes, or -1. */
  readonly first: number;
}

/** Looks for broken bytes. Linear; only worth its time where decoding showed that there are some. */
export function findDamage(bytes: Uint8Array, encoding: Encoding): Damage {
  const lengthAt = CHARACTER_LENGTH[encoding];
  const unit = encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 1;
  let brokenBytes = 0;
  let first = -1;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    if (length === CUT) break;
    if (first < 0) first = at;
    brokenBytes += unit;
    at += unit;
  }
  return { brokenBytes, first };
}
