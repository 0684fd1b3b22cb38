import { encode as encodeWhole } from '../../src/source/encode.ts';
import type { Encoding } from '../../src/source/encodings.ts';

/** Text as bytes, without a byte-order mark. Characters that the encoding does not have are left out. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  return encodeWhole(text, encoding) ?? Buffer.concat(Array.from(text, (character) => encodeWhole(character, encoding) ?? Buffer.of()));
}

/** Text as bytes behind the byte-order mark of the encoding. */
export function encodeWithMark(text: string, encoding: Encoding): Uint8Array {
  return encode(`\uFEFF${text}`, encoding);
}
