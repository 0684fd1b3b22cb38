import { hasSignature } from '../../signatures.ts';
import type { DocumentFormat } from '../format.ts';

/** Word documents since 2007 (Office Open XML, ECMA-376), templates and those with macros too; WPS saves the same. */
export const DOCX: DocumentFormat = {
  id: 'docx',
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  matches: (bytes) => hasSignature(bytes, 'docx') || hasSignature(bytes, 'encrypted-docx'),
  load: () => import('./reader.ts'),
};
