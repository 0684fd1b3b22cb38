import { DOC } from './doc/format.ts';
import { DOCX } from './docx/format.ts';
import type { DocumentFormat } from './format.ts';
import { HTML } from './html/format.ts';
import { ODT } from './odt/format.ts';
import { PDF } from './pdf/format.ts';
import { RTF } from './rtf/format.ts';

/** The document formats that are read, in the order in which they are tried on an input. */
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [DOCX, DOC, ODT, RTF, PDF, HTML];

/** What is text already. */
const TEXT_FORMATS = ['text', 'markdown'] as const;

/** Every format by its name in records and for `--format-in`. */
export const INPUT_FORMATS: readonly string[] = [...TEXT_FORMATS, ...DOCUMENT_FORMATS.map(({ id }) => id)];

/** Whether a format is text already, so that the decoded file itself is what places point into and what can be mended. */
export function isTextFormat(id: string): id is (typeof TEXT_FORMATS)[number] {
  return TEXT_FORMATS.some((format) => format === id);
}
