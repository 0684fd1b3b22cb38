/**
 * Text as UTF-8, also where it comes in pieces since it is longer than a string can be. The bytes have a buffer of their own, of just
 * their size, and are written there at once: copies of what each document gives are what V8 has most to collect of.
 */
export function utf8(text: string | Iterable<string>): Uint8Array {
  const pieces = typeof text === 'string' ? [text] : [...text];
  const bytes = Buffer.allocUnsafeSlow(pieces.reduce((size, piece) => size + Buffer.byteLength(piece), 0));
  let at = 0;
  for (const piece of pieces) at += bytes.write(piece, at);
  return bytes;
}
