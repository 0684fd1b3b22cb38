import { sep } from 'node:path';
import { DOCUMENT_FORMATS } from './formats/registry.ts';

/** A path as it comes out, with `/` between folders. On Windows `\` divides folders; elsewhere it is a character of a name. */
export function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

/** Extension of a path in lower case with its dot, or empty. `讲话.2021` and `1.在会上的讲话` have none. */
export function extensionOf(path: string): string {
  const dot = path.lastIndexOf('.');
  const name = path.lastIndexOf('/') + 1;
  const extension = dot > name ? path.slice(dot).toLowerCase() : '';
  return /^\.[a-z0-9]{1,10}$/.test(extension) && /[a-z]/.test(extension) ? extension : '';
}

const MARKDOWN = new Set(['.md', '.markdown']);
const TEXT = new Set(['.txt', '.text']);
const DOCUMENTS = new Set(DOCUMENT_FORMATS.flatMap(({ extensions }) => extensions));
/** Word and WPS leave such a file beside each document that is open: it names who has it. */
const OWNER_FILE = /(?:^|\/)~\$[^/]*$/u;

/** Whether a file is Markdown by its name. */
export function isMarkdown(path: string): boolean {
  return MARKDOWN.has(extensionOf(path));
}

/** Whether a folder's file of this name is read: yes, no, or only if it proves to be text. */
export function isSupported(path: string): boolean | 'if-text' {
  const extension = extensionOf(path);
  if (extension === '') return 'if-text';
  return (MARKDOWN.has(extension) || TEXT.has(extension) || DOCUMENTS.has(extension)) && !OWNER_FILE.test(path);
}
