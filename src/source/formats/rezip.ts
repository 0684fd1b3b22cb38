import { crc32, deflateRawSync } from 'node:zlib';
import type { Archive, Entry } from './archive.ts';

const LOCAL_LENGTH = 30;
const DEFLATED = 8;
/** General purpose flag: lengths and checksum stand behind the data, not before. */
const DESCRIPTOR = 1 << 3;
const ZIP64 = 0x0001;

/**
 * The archive with other contents in some of its files, and every other byte of it as it was but for the places that the directory names.
 * @param contents by the names of the files
 * @throws RangeError where its files do not stand one behind the other
 */
export function rezip(archive: Archive, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const { bytes, entries } = archive;
  const directory = entries[0]?.record ?? archive.end;
  const inOrder = [...entries].sort((a, b) => a.local - b.local);
  const parts: Uint8Array[] = [bytes.subarray(0, inOrder[0]?.local ?? directory)];
  const records = bytes.slice(directory, archive.end);
  const view = new DataView(records.buffer, records.byteOffset);
  let moved = 0;
  inOrder.forEach((entry, index) => {
    const next = inOrder[index + 1]?.local ?? directory;
    const [, end] = archive.placeOf(entry);
    if (end > next) throw new RangeError('the files of the archive do not stand one behind the other');
    const record = entry.record - directory;
    view.setUint32(record + 42, view.getUint32(record + 42, true) + moved, true);
    const content = contents.get(entry.name);
    if (content === undefined) {
      parts.push(bytes.subarray(entry.local, next));
      return;
    }
    const { head, data, crc } = packed(archive, entry, content);
    parts.push(head, data);
    view.setUint16(record + 8, entry.flags & ~DESCRIPTOR, true);
    view.setUint16(record + 10, DEFLATED, true);
    view.setUint32(record + 16, crc, true);
    view.setUint32(record + 20, data.length, true);
    view.setUint32(record + 24, content.length, true);
    moved += head.length + data.length - (next - entry.local);
  });
  const tail = bytes.slice(archive.end);
  const end = new DataView(tail.buffer, tail.byteOffset);
  end.setUint32(16, end.getUint32(16, true) + moved, true);
  return Buffer.concat([...parts, records, tail]);
}

/** A file with its local header, which keeps its name, time and extra fields. */
function packed({ bytes }: Archive, { local, flags }: Entry, content: Uint8Array): { head: Uint8Array; data: Uint8Array; crc: number } {
  const old = new DataView(bytes.buffer, bytes.byteOffset + local);
  const name = bytes.subarray(local + LOCAL_LENGTH, local + LOCAL_LENGTH + old.getUint16(26, true));
  const from = local + LOCAL_LENGTH + name.length;
  const extra = withoutZip64(bytes.subarray(from, from + old.getUint16(28, true)));
  const data = deflateRawSync(content);
  const crc = crc32(content);
  const head = Buffer.concat([bytes.subarray(local, local + LOCAL_LENGTH), name, extra]);
  head.writeUInt16LE(flags & ~DESCRIPTOR, 6);
  head.writeUInt16LE(DEFLATED, 8);
  head.writeUInt32LE(crc, 14);
  head.writeUInt32LE(data.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(extra.length, 28);
  return { head, data, crc };
}

/** Extra fields but for the long lengths, which would speak of the old content. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  for (let at = 0; at + 4 <= extra.length; ) {
    const id = (extra[at] as number) | ((extra[at + 1] as number) << 8);
    const next = at + 4 + ((extra[at + 2] as number) | ((extra[at + 3] as number) << 8));
    if (id !== ZIP64) kept.push(extra.subarray(at, next));
    at = next;
  }
  return Buffer.concat(kept);
}
