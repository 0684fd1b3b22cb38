import { crc32 } from 'node:zlib';
import type { Digest } from '../work.ts';
import type { Entry } from './cache.ts';
import { encodeDigest } from './digest.ts';

/** Like that of PNG: what a transfer as text would change stands in it. The last byte is the version of the layout. */
const MAGIC = Buffer.from('\x89SPK\r\n\x1a\x01', 'latin1');

// After the magic four numbers of 32 bits, little-endian, and the key:
const CHECKSUM = MAGIC.length;
const DIGEST_LENGTH = CHECKSUM + 4;
const RECORD_LENGTH = DIGEST_LENGTH + 4;
const KEY = RECORD_LENGTH + 4;
const KEY_LENGTH = 32;
/** Where the digest begins (digest.ts); the record follows it and ends the file. */
const HEADER = KEY + KEY_LENGTH;

/**
 * An entry as the bytes of its file. The checksum is over all behind itself, the key too: an entry that stands under the name of
 * another is no better than a damaged one. CRC-32 finds every error of up to 32 bits in a row and leaves one in four thousand million of the others;
 * it guards against accidents, the permissions of the folder against people.
 * @param key 64 hexadecimal digits
 * @param allocate gives a buffer of a number of bytes, whatever stands in it
 */
export function encodeEntry(key: string, { digest, record }: Entry, allocate: (size: number) => Buffer = Buffer.allocUnsafe): Buffer {
  const written = encodeDigest(digest);
  const bytes = allocate(HEADER + written.length + record.length);
  MAGIC.copy(bytes);
  bytes.writeUInt32LE(written.length, DIGEST_LENGTH);
  bytes.writeUInt32LE(record.length, RECORD_LENGTH);
  bytes.write(key, KEY, KEY_LENGTH, 'hex');
  bytes.set(written, HEADER);
  bytes.set(record, HEADER + written.length);
  bytes.writeUInt32LE(crc32(bytes.subarray(DIGEST_LENGTH)), CHECKSUM);
  return bytes;
}

/**
 * The entry in the bytes of a file, or undefined where they are not, to the last byte, what was written under `key`. Its record is a
 * part of those bytes.
 * @param readDigest a decoder, which remembers terms from entry to entry
 */
export function decodeEntry(key: string, bytes: Buffer, readDigest: (bytes: Buffer) => Digest): Entry | undefined {
  if (bytes.length < HEADER || MAGIC.compare(bytes, 0, MAGIC.length) !== 0) return undefined;
  const record = HEADER + bytes.readUInt32LE(DIGEST_LENGTH);
  if (bytes.length !== record + bytes.readUInt32LE(RECORD_LENGTH)) return undefined;
  if (bytes.readUInt32LE(CHECKSUM) !== crc32(bytes.subarray(DIGEST_LENGTH))) return undefined;
  if (bytes.toString('hex', KEY, HEADER) !== key) return undefined;
  return {
    digest: readDigest(bytes.subarray(HEADER, record)),
    record: new Uint8Array(bytes.buffer, bytes.byteOffset + record, bytes.length - record),
  };
}
