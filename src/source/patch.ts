import { applyEdits, type Edit } from '../text/edits.ts';
import { BROKEN, CHARACTER_LENGTH, CUT } from './characters.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { byteOrderMark, type Encoding } from './encodings.ts';

const REPLACEMENT = 0xfffd;

/**
 * The bytes of a file with edits of its decoded text made, and every other byte as it was: byte-order mark, line ends and broken bytes
 * too. Linear.
 * @param encoding as the file was decoded
 * @param edits offsets into the decoded text; in order, not overlapping
 * @throws RangeError where the encoding cannot write an edit, or a place cannot be told among broken bytes
 */
export function patch(bytes: Uint8Array, encoding: Encoding, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const { text } = decode(bytes, encoding);
  const places = byteOffsets(
    bytes,
    encoding,
    text,
    edits.flatMap(({ start, end }) => [start, end]),
  );
  const parts: Uint8Array[] = [];
  let from = 0;
  edits.forEach((edit, index) => {
    const written = encode(edit.text, encoding);
    if (written === undefined) throw new RangeError(`${encoding} cannot write ${JSON.stringify(edit.text)}`);
    parts.push(bytes.subarray(from, places[2 * index]), written);
    from = places[2 * index + 1] as number;
  });
  parts.push(bytes.subarray(from));
  const patched = Buffer.concat(parts);
  // Decoders differ in what they make of broken bytes: nothing is written that does not read as it should.
  if (decode(patched, encoding).text !== applyEdits(text, edits))
    throw new RangeError(`the text has no certain place among broken ${encoding}`);
  return patched;
}

/** Where in the file the sorted offsets into its text are, in bytes. Broken bytes stand for the U+FFFD in their place all together. */
function byteOffsets(bytes: Uint8Array, encoding: Encoding, text: string, offsets: readonly number[]): number[] {
  const lengthAt = CHARACTER_LENGTH[encoding];
  const isUtf16 = encoding === 'utf-16le' || encoding === 'utf-16be';
  const places: number[] = [];
  let at = byteOrderMark(bytes)?.length ?? 0;
  let offset = 0;
  for (const wanted of offsets) {
    while (offset < wanted && at < bytes.length) {
      const length = lengthAt(bytes, at);
      if (length === BROKEN || length === CUT) {
        at = length === CUT ? bytes.length : afterBroken(bytes, at, lengthAt, isUtf16 ? 2 : 1);
        while (text.charCodeAt(offset) === REPLACEMENT) offset++;
        continue;
      }
      at += length;
      offset += (text.codePointAt(offset) as number) > 0xffff ? 2 : 1;
    }
    places.push(at);
  }
  return places;
}

function afterBroken(bytes: Uint8Array, from: number, lengthAt: (bytes: Uint8Array, at: number) => number, unit: number): number {
  let at = from;
  while (at < bytes.length && lengthAt(bytes, at) === BROKEN) at += unit;
  return at;
}
