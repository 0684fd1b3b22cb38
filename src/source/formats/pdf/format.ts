import { hasSignature } from '../../signatures.ts';
import type { DocumentFormat } from '../format.ts';

/** Readers take what stands before the header within so many bytes for rubbish (ISO 32000-1, annex H.3, note 13). */
const HEADER_WITHIN = 1024;

/** Whether the header of a PDF stands where readers look for it. */
export function hasHeader(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEADER_WITHIN)).includes('%PDF-');
}

/** Portable documents (ISO 32000): the text of their pages, put together from where each piece of it stands. */
export const PDF: DocumentFormat = {
  id: 'pdf',
  extensions: ['.pdf'],
  matches: (bytes, extension) => hasSignature(bytes, 'pdf') || (extension === '.pdf' && hasHeader(bytes)),
  load: () => import('./reader.ts'),
};
