import { hasSignature } from '../../signatures.ts';
import type { DocumentFormat } from '../format.ts';

/** OpenDocument texts (ISO/IEC 26300) and their templates, as LibreOffice and WPS write them. */
export const ODT: DocumentFormat = {
  id: 'odt',
  extensions: ['.odt', '.ott'],
  matches: (bytes) => hasSignature(bytes, 'odt'),
  load: () => import('./reader.ts'),
};
