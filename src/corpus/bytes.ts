import { joined } from '../text/joined.ts';

const encoder = new TextEncoder();

/** Text as UTF-8, also where it comes in pieces since it is longer than a string can be. The bytes have a buffer of their own. */
export function utf8(text: string | Iterable<string>): Uint8Array {
  if (typeof text === 'string') return encoder.encode(text);
  const pieces = Array.from(text, (piece) => encoder.encode(piece));
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined ? only : joined(pieces);
}
