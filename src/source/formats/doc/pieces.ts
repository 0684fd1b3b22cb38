import { damaged } from '../refusals.ts';
import type { Bytes } from './bytes.ts';
import type { WordFile } from './header.ts';

/** A stretch of the text ([MS-DOC] 2.8.35): the text of a file is the pieces one after the other, wherever they stand in it. */
export interface Piece {
  /** In characters of the document, from 0; half-open. */
  readonly start: number;
  readonly end: number;
  /** Where it stands in the stream, in bytes. */
  readonly offset: number;
  /** 2, or 1 where its characters are those of Windows-1252. */
  readonly width: 1 | 2;
}

const PROPERTIES = 1;
const TABLE = 2;
const IS_COMPRESSED = 0x40000000;

/** Passes over the properties that stand in front of the table (2.9.38). */
function tableOf(clx: Bytes): Bytes {
  let at = 0;
  while (clx.u8(at) === PROPERTIES) at += 3 + clx.u16(at + 1);
  if (clx.u8(at) !== TABLE) throw damaged('doc', 'table of pieces');
  return clx.part(at + 5, clx.u32(at + 1));
}

/** @throws SourceError `undecodable` where the table is damaged */
export function readPieces({ part, text }: WordFile): readonly Piece[] {
  const table = tableOf(part('pieces'));
  const count = Math.floor((table.length - 4) / 12);
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index++) {
    const start = table.u32(4 * index);
    const end = table.u32(4 * index + 4);
    const place = table.u32(4 * (count + 1) + 8 * index + 2);
    const isCompressed = (place & IS_COMPRESSED) !== 0;
    const offset = isCompressed ? (place & ~IS_COMPRESSED) / 2 : place;
    const width = isCompressed ? 1 : 2;
    if (start !== (pieces.at(-1)?.end ?? 0) || end < start || offset + (end - start) * width > text.length) {
      throw damaged('doc', 'table of pieces');
    }
    pieces.push({ start, end, offset, width });
  }
  return pieces;
}
