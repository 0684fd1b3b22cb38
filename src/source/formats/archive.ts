import { crc32 } from 'node:zlib';
import { damaged, encrypted, tooDense, tooLargeArchive, tooManyEntries, tooMuchInside } from './refusals.ts';

/**
 * ZIP archives as documents use them: APPNOTE.TXT 6.3 of PKWARE, without spanning. The directory at the end says what they hold; only
 * what is asked for is unpacked, in pieces, and never more than the limits allow whatever the archive says of itself.
 */

/** Limits against archives that are made to exhaust memory or time. In bytes, or a number of files, or times. */
export interface ArchiveLimits {
  readonly bytes: number;
  readonly entries: number;
  /** Of all that is unpacked of one archive. */
  readonly inflated: number;
  readonly ratio: number;
  /** A short file of repetitions is no danger: XML of a document packs 10 to 30 times, an empty table more. */
  readonly ratioFrom: number;
}

const MEBIBYTE = 1024 * 1024;
const LIMITS: ArchiveLimits = { bytes: 50 * MEBIBYTE, entries: 3_000, inflated: 100 * MEBIBYTE, ratio: 100, ratioFrom: 8 * MEBIBYTE };

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const RECORD = 0x02014b50;
const RECORD_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** Packed bytes that are unpacked at a time: at most a thousand times as much comes out. */
const STEP = 16 * 1024;

/** One file of an archive. Offsets and lengths in bytes. */
export interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  /** Where its local header begins. */
  readonly local: number;
  /** Where its record in the directory begins. */
  readonly record: number;
}

/** An archive whose directory was read. */
export class Archive {
  readonly bytes: Uint8Array;
  /** In the order of the directory. */
  readonly entries: readonly Entry[];
  /** Where the record stands that ends the directory. */
  readonly end: number;
  private readonly format: string;
  private readonly view: DataView;
  private readonly byName = new Map<string, Entry>();
  private readonly limits: ArchiveLimits;
  private inflated = 0;

  /**
   * @param format for messages
   * @throws SourceError where the directory cannot be read, or it or the archive is too large
   */
  constructor(bytes: Uint8Array, format: string, limits = LIMITS) {
    this.limits = limits;
    if (bytes.length > limits.bytes) throw tooLargeArchive(bytes.length, limits.bytes);
    this.bytes = bytes;
    this.format = format;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.end = this.findEnd();
    this.entries = this.readDirectory();
    // Names of parts are the same in either case: ECMA-376 part 2, 6.2.2.3. Of two that are one name the first counts.
    for (const entry of this.entries) if (!this.byName.has(keyOf(entry.name))) this.byName.set(keyOf(entry.name), entry);
  }

  find(name: string): Entry | undefined {
    return this.byName.get(keyOf(name));
  }

  private u16(at: number): number {
    return this.view.getUint16(at, true);
  }

  private u32(at: number): number {
    return this.view.getUint32(at, true);
  }

  private findEnd(): number {
    const first = Math.max(0, this.bytes.length - END_LENGTH - LONGEST_COMMENT);
    for (let at = this.bytes.length - END_LENGTH; at >= first; at--) if (this.u32(at) === END) return at;
    throw damaged(this.format, undefined, 'no end of archive');
  }

  private readDirectory(): Entry[] {
    const count = this.u16(this.end + 10);
    if (count > this.limits.entries) throw tooManyEntries(this.limits.entries);
    // Something may stand in front of the archive: the directory ends where its end begins.
    let at = this.end - this.u32(this.end + 12);
    const shift = at - this.u32(this.end + 16);
    if (at < 0 || shift < 0) throw damaged(this.format, undefined, 'directory of the archive');
    const entries: Entry[] = [];
    for (let index = 0; index < count; index++) {
      if (at + RECORD_LENGTH > this.end || this.u32(at) !== RECORD) throw damaged(this.format, undefined, 'directory of the archive');
      const [name, extra, comment] = [this.u16(at + 28), this.u16(at + 30), this.u16(at + 32)];
      const next = at + RECORD_LENGTH + name + extra + comment;
      if (next > this.end) throw damaged(this.format, undefined, 'directory of the archive');
      entries.push({
        name: nameOf(this.bytes.subarray(at + RECORD_LENGTH, at + RECORD_LENGTH + name)),
        flags: this.u16(at + 8),
        method: this.u16(at + 10),
        crc: this.u32(at + 16),
        packed: this.u32(at + 20),
        local: this.u32(at + 42) + shift,
        record: at,
      });
      at = next;
    }
    return entries;
  }

  /** Where the packed bytes of an entry stand. @throws SourceError where they do not stand in the archive */
  placeOf(entry: Entry): [start: number, end: number] {
    const { local, packed } = entry;
    if (local + LOCAL_LENGTH > this.bytes.length || this.u32(local) !== LOCAL)
      throw damaged(this.format, undefined, 'files of the archive');
    const start = local + LOCAL_LENGTH + this.u16(local + 26) + this.u16(local + 28);
    if (start + packed > this.bytes.length) throw damaged(this.format, undefined, 'files of the archive');
    return [start, start + packed];
  }

  /** What an entry holds, in pieces. @throws SourceError where it is damaged or encrypted or holds too much */
  async *unpack(entry: Entry): AsyncGenerator<Uint8Array> {
    const { flags, method, crc } = entry;
    const { inflated, ratio, ratioFrom } = this.limits;
    if (flags & ENCRYPTED) throw encrypted(this.format);
    if (method !== STORED && method !== DEFLATED) throw damaged(this.format, undefined, `compression method ${method}`);
    const [start, end] = this.placeOf(entry);
    let sum = 0;
    let size = 0;
    const note = (piece: Uint8Array): void => {
      sum = crc32(piece, sum);
      size += piece.length;
      this.inflated += piece.length;
      if (this.inflated > inflated) throw tooMuchInside(inflated);
      if (size > ratioFrom && size > ratio * entry.packed) throw tooDense(ratio);
    };
    if (method === STORED) {
      const whole = this.bytes.subarray(start, end);
      note(whole);
      yield whole;
    } else {
      for await (const piece of this.inflate(start, end)) {
        note(piece);
        yield piece;
      }
    }
    if (sum >>> 0 !== crc) throw damaged(this.format, undefined, 'checksum of a file of the archive');
  }

  private async *inflate(start: number, end: number): AsyncGenerator<Uint8Array> {
    const { Inflate } = await import('fflate');
    let pieces: Uint8Array[] = [];
    const stream = new Inflate((piece) => pieces.push(piece));
    for (let at = start; at < end; at += STEP) {
      const to = Math.min(at + STEP, end);
      try {
        stream.push(this.bytes.subarray(at, to), to === end);
      } catch (error) {
        throw damaged(this.format, undefined, error);
      }
      yield* pieces;
      pieces = [];
    }
  }
}

const keyOf = (name: string): string => name.toLowerCase();

/** Some writers put `\` between folders. */
const nameOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8').replaceAll('\\', '/').replace(/^\//u, '');
