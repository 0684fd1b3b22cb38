import { hasSignature } from '../../signatures.ts';
import type { DocumentFormat } from '../format.ts';

/** Documents of Word 97 to 2003 ([MS-DOC]), and those that WPS keeps in the same form under its own name. */
export const DOC: DocumentFormat = {
  id: 'doc',
  extensions: ['.doc', '.dot', '.wps', '.wpt'],
  matches: (bytes) => hasSignature(bytes, 'doc'),
  load: () => import('./reader.ts'),
};
