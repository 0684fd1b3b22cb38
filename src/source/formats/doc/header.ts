import { SourceError } from '../../failure.ts';
import { damaged, encrypted, wrongFormat } from '../refusals.ts';
import { Bytes } from './bytes.ts';
import type { Container } from './container.ts';

/** The header of a Word file ([MS-DOC] 2.5): where everything else stands. */

const MAGIC = 0xa5ec;
/** nFib of Word 97; those before keep their text in another way. */
const WORD_97 = 0x00c1;
const IS_ENCRYPTED = 0x0100;
const IS_TABLE_1 = 0x0200;
const IS_OBFUSCATED = 0x8000;

/** Pairs of offset and length in the table stream (2.5.6), by their place in the row. */
const PLACES = { styles: 1, characters: 12, paragraphs: 13, pieces: 33, lists: 73, overrides: 74 } as const;
const FIRST_PLACE = 0x9a;

export interface WordFile {
  /** The stream that holds the text. */
  readonly text: Bytes;
  readonly table: Bytes;
  /** The bytes of the table stream that a pair names. */
  part(name: keyof typeof PLACES): Bytes;
  /** Where a pair begins in the table stream, and how long it is. */
  place(name: keyof typeof PLACES): readonly [start: number, length: number];
  /** Lengths of the parts of the text, in characters, in the order in which they stand (2.5.4). */
  readonly lengths: {
    readonly body: number;
    readonly footnotes: number;
    readonly headers: number;
    readonly remarks: number;
    readonly endnotes: number;
    readonly boxes: number;
  };
}

/**
 * Opens the streams of a Word file.
 * @throws SourceError where it is none, is encrypted, or is older than Word 97
 */
export function openWord(container: Container): WordFile {
  if (container.names.includes('EncryptedPackage')) throw encrypted('doc');
  const stream = container.stream('WordDocument');
  if (stream === undefined) throw wrongFormat('doc');
  const text = new Bytes(stream);
  if (text.u16(0) !== MAGIC) throw wrongFormat('doc');
  const flags = text.u16(0x0a);
  if (text.u16(2) < WORD_97) {
    const message = 'was written by Word 95 or older: open it in Word or WPS, save it as .docx and give that';
    throw new SourceError('unsupported-format', message, { reason: 'old-word', format: 'doc' });
  }
  if (flags & (IS_ENCRYPTED | IS_OBFUSCATED)) throw encrypted('doc');
  const named = container.stream(flags & IS_TABLE_1 ? '1Table' : '0Table');
  if (named === undefined) throw damaged('doc', 'table stream');
  const table = new Bytes(named);
  const place = (name: keyof typeof PLACES): readonly [number, number] => {
    const at = FIRST_PLACE + 8 * PLACES[name];
    return [text.u32(at), text.u32(at + 4)];
  };
  return {
    text,
    table,
    place,
    part: (name) => table.part(...place(name)),
    lengths: {
      body: text.u32(0x4c),
      footnotes: text.u32(0x50),
      headers: text.u32(0x54),
      remarks: text.u32(0x5c),
      endnotes: text.u32(0x60),
      boxes: text.u32(0x64),
    },
  };
}
