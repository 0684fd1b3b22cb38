import { hasSignature } from '../../signatures.ts';
import type { DocumentFormat } from '../format.ts';

/** Rich Text (Rich Text Format Specification 1.9.1), which every word processor writes. */
export const RTF: DocumentFormat = {
  id: 'rtf',
  extensions: ['.rtf'],
  matches: (bytes) => hasSignature(bytes, 'rtf'),
  load: () => import('./reader.ts'),
};
