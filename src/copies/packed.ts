import type { Shingles } from '../duplicates/shingles.ts';

const HEAD = 8;

/** A document as it goes from one thread to another: how many shingles and letters, the shingles, the letters. Empty where it shares nothing. */
export function pack(letters: Uint16Array, { places, hashes }: Shingles): Uint8Array {
  if (places.length === 0) return new Uint8Array();
  const packed = new Uint8Array(HEAD + places.byteLength + hashes.byteLength + letters.byteLength);
  new Uint32Array(packed.buffer, 0, 2).set([places.length, letters.length]);
  new Uint32Array(packed.buffer, HEAD, places.length).set(places);
  new Uint32Array(packed.buffer, HEAD + places.byteLength, hashes.length).set(hashes);
  new Uint16Array(packed.buffer, HEAD + places.byteLength + hashes.byteLength).set(letters);
  return packed;
}

/** What {@link pack} has packed; null where it is empty. */
export function unpack({ buffer, byteOffset, byteLength }: Uint8Array): { letters: Uint16Array; shared: Shingles } | null {
  if (byteLength === 0) return null;
  const [shingles = 0, length = 0] = new Uint32Array(buffer, byteOffset, 2);
  const places = new Uint32Array(buffer, byteOffset + HEAD, shingles);
  const hashes = new Uint32Array(buffer, byteOffset + HEAD + places.byteLength, shingles);
  const letters = new Uint16Array(buffer, byteOffset + HEAD + 2 * places.byteLength, length);
  return { letters, shared: { places, hashes } };
}

/** The shingles of a document alone. */
export function packHashes(hashes: Uint32Array): Uint8Array {
  return new Uint8Array(hashes.buffer, hashes.byteOffset, hashes.byteLength);
}

/** What {@link packHashes} has packed. */
export function unpackHashes({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
}
