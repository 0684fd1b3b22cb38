const encoder = new TextEncoder();

/** Text as UTF-8, also where it comes in pieces since it is longer than a string can be. The bytes have a buffer of their own. */
export function utf8(text: string | Iterable<string>): Uint8Array {
  if (typeof text === 'string') return encoder.encode(text);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const piece of text) {
    const bytes = encoder.encode(piece);
    pieces.push(bytes);
    length += bytes.length;
  }
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
