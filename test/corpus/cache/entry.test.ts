import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestDecoder } from '../../../src/corpus/cache/digest.ts';
import { decodeEntry, encodeEntry } from '../../../src/corpus/cache/entry.ts';
import { anyEntry, anyKey, ENTRY } from './entries.ts';

const KEY = 'ab'.repeat(32);

describe('an entry', () => {
  it('comes back as it was, its keys in the same order and its record byte for byte', () => {
    const readDigest = digestDecoder();
    fc.assert(
      fc.property(anyKey, anyEntry, (key, entry) => {
        const back = decodeEntry(key, encodeEntry(key, entry), readDigest);
        // What a text holds of lone surrogates is kept too: JSON writes them as escapes.
        expect(JSON.stringify(back?.digest)).toBe(JSON.stringify(entry.digest));
        expect(Buffer.compare(back?.record ?? new Uint8Array([0]), entry.record)).toBe(0);
      }),
    );
  });

  it('has terms of its own, although a decoder remembers those that it has read', () => {
    const readDigest = digestDecoder();
    const read = (count: number) => {
      const terms = ENTRY.digest.terms.map((term) => ({ ...term, count }));
      return decodeEntry(KEY, encodeEntry(KEY, { ...ENTRY, digest: { ...ENTRY.digest, terms } }), readDigest)?.digest.terms;
    };
    const [one, two] = [read(1), read(2)];
    expect(one?.map(({ count }) => count)).toEqual([1, 1]);
    expect(two?.map(({ count }) => count)).toEqual([2, 2]);
  });

  it('has a digest that does not change when the bytes that it was read from do', () => {
    const bytes = encodeEntry(KEY, ENTRY);
    const entry = decodeEntry(KEY, bytes, digestDecoder());
    bytes.fill(0);
    expect(entry?.digest).toEqual(ENTRY.digest);
  });

  it('has no terms where nobody wants them, and all else', () => {
    const readDigest = digestDecoder();
    const entry = decodeEntry(KEY, encodeEntry(KEY, ENTRY), (bytes) => readDigest(bytes, false));
    expect(entry).toEqual({ digest: { ...ENTRY.digest, terms: [] }, record: new Uint8Array(ENTRY.record) });
  });
});

describe('an entry is not believed', () => {
  const whole = encodeEntry(KEY, ENTRY);
  const decode = (bytes: Buffer, key = KEY) => decodeEntry(key, bytes, digestDecoder());

  it('if any one bit of it is another', () => {
    const believed: string[] = [];
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      if (decode(bytes) !== undefined) believed.push(`byte ${bit >> 3}, bit ${bit & 7}`);
    }
    expect(believed).toEqual([]);
  });

  it('if it is cut anywhere, or anything comes after it', () => {
    for (let length = 0; length < whole.length; length++) expect(decode(whole.subarray(0, length))).toBeUndefined();
    expect(decode(Buffer.concat([whole, Buffer.from('\0')]))).toBeUndefined();
  });

  it('if a stretch of it was overwritten', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 200 }), (at, stretch) => {
        const bytes = Buffer.from(whole);
        bytes.set(stretch.subarray(0, whole.length - at), at);
        fc.pre(!bytes.equals(whole));
        expect(decode(bytes)).toBeUndefined();
      }),
    );
  });

  it('if it is the entry of another key', () => {
    expect(decode(whole, 'cd'.repeat(32))).toBeUndefined();
  });

  it('if it is something else altogether', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => decode(Buffer.from(bytes)) === undefined));
  });
});
