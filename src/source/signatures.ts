import { SourceError } from './failure.ts';

interface Signature {
  readonly format: string;
  readonly name: string;
  readonly start: readonly number[];
  /** Bytes that must also occur somewhere in the file, as characters of one byte. */
  readonly inside?: readonly string[];
  /** Whether it is a document format that is read: only where plain text alone will do it is refused. */
  readonly isRead?: true;
}

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string): string => Array.from(text, (character) => `${character}\0`).join('');
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * First bytes of the formats in which speeches and their neighbours are kept, the more special before the more general.
 * Office Open XML, OpenDocument and OFD (GB/T 33190) are ZIP archives, told apart by the names of the files in them. An encrypted
 * document of Office Open XML stands as the stream EncryptedPackage in an OLE container ([MS-OFFCRYPTO] 2.3.4).
 */
const SIGNATURES: readonly Signature[] = [
  { format: 'docx', name: 'a Word document (.docx)', start: ZIP, inside: ['[Content_Types].xml', 'word/'], isRead: true },
  // One that was cut off may not name its types any more.
  { format: 'docx', name: 'a Word document (.docx)', start: ZIP, inside: ['word/document'], isRead: true },
  { format: 'xlsx', name: 'an Excel workbook (.xlsx)', start: ZIP, inside: ['xl/workbook.xml'] },
  { format: 'pptx', name: 'a PowerPoint presentation (.pptx)', start: ZIP, inside: ['ppt/presentation.xml'] },
  { format: 'odt', name: 'an OpenDocument text (.odt)', start: ZIP, inside: ['application/vnd.oasis.opendocument.text'], isRead: true },
  { format: 'ofd', name: 'an OFD document (.ofd)', start: ZIP, inside: ['OFD.xml'] },
  { format: 'zip', name: 'a ZIP archive', start: ZIP },
  { format: 'encrypted-docx', name: 'an encrypted Office document', start: OLE, inside: [utf16('EncryptedPackage')], isRead: true },
  { format: 'doc', name: 'a Word or WPS document (.doc, .wps)', start: OLE, inside: [utf16('WordDocument')], isRead: true },
  { format: 'xls', name: 'an Excel workbook (.xls)', start: OLE, inside: [utf16('Workbook')] },
  { format: 'ppt', name: 'a PowerPoint presentation (.ppt)', start: OLE, inside: [utf16('PowerPoint Document')] },
  { format: 'works', name: 'a Microsoft Works document (.wps)', start: OLE, inside: [utf16('MatOST')] },
  { format: 'ole', name: 'an OLE file other than a Word document', start: OLE },
  { format: 'pdf', name: 'a PDF document', start: ascii('%PDF-'), isRead: true },
  { format: 'rtf', name: 'a Rich Text document (.rtf)', start: ascii('{\\rtf'), isRead: true },
  { format: 'png', name: 'a PNG image', start: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { format: 'jpeg', name: 'a JPEG image', start: [0xff, 0xd8, 0xff] },
  { format: 'gif', name: 'a GIF image', start: ascii('GIF8') },
  { format: 'gzip', name: 'a gzip archive', start: [0x1f, 0x8b, 0x08] },
  { format: 'rar', name: 'a RAR archive', start: [...ascii('Rar!'), 0x1a, 0x07] },
  { format: '7z', name: 'a 7-Zip archive', start: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
];

function matches(bytes: Uint8Array, { start, inside = [] }: Signature): boolean {
  if (!start.every((byte, i) => bytes[i] === byte)) return false;
  if (inside.length === 0) return true;
  const searched = start === ZIP ? ownNames(bytes) : [bytes];
  return inside.every((text) => searched.some((part) => asBuffer(part).includes(text, 0, 'latin1')));
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The first entry of an archive, whose content may tell the format. */
const FIRST_ENTRY = 128;
/** The end of the central directory with a comment of any length: APPNOTE.TXT 4.3.16. */
const LONGEST_END = 22 + 0xffff;

/**
 * Where an archive names its own entries: archives inside of it (a workbook in a document) have names too. The whole of an archive
 * whose directory is not found.
 */
function ownNames(bytes: Uint8Array): Uint8Array[] {
  const tail = asBuffer(bytes.subarray(Math.max(0, bytes.length - LONGEST_END)));
  const at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (at < 0 || at + 20 > tail.length) return [bytes];
  const end = bytes.length - tail.length + at;
  const from = end - tail.readUInt32LE(at + 12);
  const isDirectory = from >= 0 && asBuffer(bytes).indexOf('PK\x01\x02', from, 'latin1') === from;
  return isDirectory ? [bytes.subarray(0, FIRST_ENTRY), bytes.subarray(from, end)] : [bytes];
}

/** Hardly a text begins with one of them, and every input is asked for each format. */
const FIRST_BYTES: ReadonlySet<number | undefined> = new Set(SIGNATURES.map(({ start }) => start[0]));

function find(bytes: Uint8Array): Signature | undefined {
  return FIRST_BYTES.has(bytes[0]) ? SIGNATURES.find((signature) => matches(bytes, signature)) : undefined;
}

/** Whether the first bytes are those of the format and of none that is more special. */
export function hasSignature(bytes: Uint8Array, format: string): boolean {
  return find(bytes)?.format === format;
}

/**
 * Refuses the binary formats that can be told by their first bytes.
 * @throws SourceError `unsupported-format`, which names the format and the way out
 */
export function refuseBinaryFormats(bytes: Uint8Array): void {
  const found = find(bytes);
  if (found === undefined) return;
  const { format, name, isRead } = found;
  if (isRead) throw new SourceError('unsupported-format', `is ${name}, not plain text`, { format, reason: 'not-plain-text' });
  throw new SourceError('unsupported-format', `is ${name}, which is not read: save its text as a .txt file and give that`, { format });
}
