import { SourceError } from './failure.ts';

interface Signature {
  readonly format: string;
  readonly name: string;
  readonly start: readonly number[];
  /** ASCII text that must also occur somewhere in the file. */
  readonly inside?: string;
}

const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * First bytes of the formats in which speeches and their neighbours are kept, the more special before the more general.
 * Office Open XML, OpenDocument and OFD (GB/T 33190) are ZIP archives, told apart by the names of the files in them.
 */
const SIGNATURES: readonly Signature[] = [
  { format: 'docx', name: 'a Word document (.docx)', start: ZIP, inside: 'word/document.xml' },
  { format: 'xlsx', name: 'an Excel workbook (.xlsx)', start: ZIP, inside: 'xl/workbook.xml' },
  { format: 'pptx', name: 'a PowerPoint presentation (.pptx)', start: ZIP, inside: 'ppt/presentation.xml' },
  { format: 'odt', name: 'an OpenDocument text (.odt)', start: ZIP, inside: 'application/vnd.oasis.opendocument.text' },
  { format: 'ofd', name: 'an OFD document (.ofd)', start: ZIP, inside: 'OFD.xml' },
  { format: 'zip', name: 'a ZIP archive', start: ZIP },
  { format: 'doc', name: 'an old Word, WPS or Office document (.doc, .wps)', start: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { format: 'pdf', name: 'a PDF document', start: ascii('%PDF-') },
  { format: 'rtf', name: 'a Rich Text document (.rtf)', start: ascii('{\\rtf') },
  { format: 'png', name: 'a PNG image', start: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { format: 'jpeg', name: 'a JPEG image', start: [0xff, 0xd8, 0xff] },
  { format: 'gif', name: 'a GIF image', start: ascii('GIF8') },
  { format: 'gzip', name: 'a gzip archive', start: [0x1f, 0x8b, 0x08] },
  { format: 'rar', name: 'a RAR archive', start: [...ascii('Rar!'), 0x1a, 0x07] },
  { format: '7z', name: 'a 7-Zip archive', start: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
];

function matches(bytes: Uint8Array, signature: Signature): boolean {
  if (!signature.start.every((byte, i) => bytes[i] === byte)) return false;
  if (signature.inside === undefined) return true;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(signature.inside, 0, 'latin1');
}

/**
 * Refuses the binary formats that can be told by their first bytes.
 * @throws SourceError `unsupported-format`, which names the format and the way out
 */
export function refuseBinaryFormats(bytes: Uint8Array): void {
  const found = SIGNATURES.find((signature) => matches(bytes, signature));
  if (found === undefined) return;
  throw new SourceError('unsupported-format', `is ${found.name}, which is not read: save its text as a .txt file and give that`, {
    format: found.format,
  });
}
