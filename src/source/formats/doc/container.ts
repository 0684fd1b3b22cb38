import { damaged } from '../refusals.ts';

/** Compound files ([MS-CFB]): a file system in a file, in which Word before 2007 and its kin keep a document as a few streams. */

const HEADER = 512;
const ENTRY = 128;
const IN_HEADER = 109;
const STREAM = 2;
const ROOT = 5;
/** Sectors are 512 or 4,096 bytes, short ones 64. */
const SECTOR_SHIFTS = [9, 12];
const SHORT_SHIFT = 6;
const NONE = 0xfffffffa;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** The streams of a compound file. Every chain of sectors is followed once around at most, whatever the file says. */
export class Container {
  readonly #bytes: Buffer;
  readonly #format: string;
  readonly #shift: number;
  readonly #table: readonly number[];
  readonly #entries: readonly Entry[];
  readonly #cutoff: number;
  #shortTable: readonly number[] | undefined;
  #shortStream: Buffer | undefined;

  /**
   * @param format for messages
   * @throws SourceError `undecodable` where the file is damaged
   */
  constructor(bytes: Uint8Array, format: string) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#format = format;
    if (bytes.length < HEADER) throw damaged(format, 'header');
    this.#shift = this.#bytes.readUInt16LE(30);
    if (!SECTOR_SHIFTS.includes(this.#shift) || this.#bytes.readUInt16LE(32) !== SHORT_SHIFT) throw damaged(format, 'header');
    this.#cutoff = this.#bytes.readUInt32LE(56);
    this.#table = this.#readTable();
    this.#entries = this.#readEntries();
  }

  /** The names of the streams that stand at the top. */
  get names(): readonly string[] {
    return this.#top().map(({ name }) => name);
  }

  /** What a stream at the top holds, or undefined where there is none of this name. */
  stream(name: string): Buffer | undefined {
    const entry = this.#top().find((candidate) => candidate.name === name);
    if (entry === undefined) return undefined;
    if (entry.size >= this.#cutoff) return this.#read(entry.start, entry.size);
    return this.#readShort(entry);
  }

  #readTable(): readonly number[] {
    const size = 1 << this.#shift;
    const sectors: number[] = [];
    for (let index = 0; index < IN_HEADER; index++) sectors.push(this.#bytes.readUInt32LE(76 + 4 * index));
    let next = this.#bytes.readUInt32LE(68);
    for (const seen = new Set<number>(); next < NONE && !seen.has(next); ) {
      seen.add(next);
      const sector = this.#sector(next);
      for (let at = 0; at + 8 <= sector.length; at += 4) sectors.push(sector.readUInt32LE(at));
      next = sector.length === size ? sector.readUInt32LE(size - 4) : NONE;
    }
    const most = Math.ceil(this.#bytes.length / size);
    const table: number[] = [];
    for (const sector of sectors) if (sector < NONE && table.length < most) pushAll(table, this.#sector(sector));
    return table;
  }

  /** A sector; the last of a file may be cut short. */
  #sector(index: number): Buffer {
    const start = (index + 1) * 2 ** this.#shift;
    return this.#bytes.subarray(start, start + 2 ** this.#shift);
  }

  /** @returns the bytes of a chain of sectors, at most `size` */
  #read(start: number, size: number): Buffer {
    const pieces: Buffer[] = [];
    const seen = new Set<number>();
    let length = 0;
    for (let at = start; at < NONE && length < size && !seen.has(at); at = this.#table[at] ?? NONE) {
      seen.add(at);
      const sector = this.#sector(at);
      pieces.push(sector);
      length += sector.length;
    }
    return Buffer.concat(pieces).subarray(0, size);
  }

  #readShort({ start, size }: Entry): Buffer {
    const root = this.#entries.find(({ type }) => type === ROOT);
    if (root === undefined) throw damaged(this.#format, 'directory');
    this.#shortStream ??= this.#read(root.start, root.size);
    if (this.#shortTable === undefined) {
      const table: number[] = [];
      pushAll(table, this.#read(this.#bytes.readUInt32LE(60), this.#bytes.length));
      this.#shortTable = table;
    }
    const pieces: Buffer[] = [];
    const seen = new Set<number>();
    for (let at = start; at < NONE && pieces.length * 2 ** SHORT_SHIFT < size && !seen.has(at); at = this.#shortTable[at] ?? NONE) {
      seen.add(at);
      pieces.push(this.#shortStream.subarray(at * 2 ** SHORT_SHIFT, (at + 1) * 2 ** SHORT_SHIFT));
    }
    return Buffer.concat(pieces).subarray(0, size);
  }

  #readEntries(): readonly Entry[] {
    const bytes = this.#read(this.#bytes.readUInt32LE(48), this.#bytes.length);
    const entries: Entry[] = [];
    for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
      const length = Math.min(Math.max(bytes.readUInt16LE(at + 64) - 2, 0), 62);
      entries.push({
        name: bytes.toString('utf16le', at, at + length),
        type: bytes.readUInt8(at + 66),
        left: bytes.readUInt32LE(at + 68),
        right: bytes.readUInt32LE(at + 72),
        child: bytes.readUInt32LE(at + 76),
        start: bytes.readUInt32LE(at + 116),
        size: bytes.readUInt32LE(at + 120),
      });
    }
    return entries;
  }

  /** The streams that are children of the root; those of other storages belong to embedded documents. */
  #top(): readonly Entry[] {
    const root = this.#entries.find(({ type }) => type === ROOT);
    const found: Entry[] = [];
    const seen = new Set<number>();
    const open = root === undefined ? [] : [root.child];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      const entry = this.#entries[index];
      if (entry === undefined || seen.has(index)) continue;
      seen.add(index);
      if (entry.type === STREAM) found.push(entry);
      open.push(entry.left, entry.right);
    }
    return found;
  }
}

function pushAll(table: number[], bytes: Buffer): void {
  for (let at = 0; at + 4 <= bytes.length; at += 4) table.push(bytes.readUInt32LE(at));
}
