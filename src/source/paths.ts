import { sep } from 'node:path';
import { DOCUMENT_FORMATS } from './formats/registry.ts';

/** A path as it comes out, with `/` between folders. On Windows `\` divides folders; elsewhere it is a character of a name. */
export function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

/** What makes a part of a path a pattern; the parentheses only of extended globs, since names of files often have them. */
const MAGIC = /[*?]|\[[^[\]]+\]|\{[^{}]*(?:,|\.\.)|[@!+]\(/u;

/** Whether a path may be a glob. */
export function isGlob(path: string): boolean {
  return MAGIC.test(path);
}

/** Extension of a path in lower case with its dot, or empty. `讲话.2021` and `1.在会上的讲话` have none. */
export function extensionOf(path: string): string {
  const dot = path.lastIndexOf('.');
  const name = path.lastIndexOf('/') + 1;
  const extension = dot > name ? path.slice(dot).toLowerCase() : '';
  return /^\.[a-z0-9]{1,10}$/.test(extension) && /[a-z]/.test(extension) ? extension : '';
}

const MARKDOWN = ['.md', '.markdown'];
/** Extensions of the files that a folder is searched for. */
export const EXTENSIONS: readonly string[] = ['.txt', '.text', ...MARKDOWN, ...DOCUMENT_FORMATS.flatMap(({ extensions }) => extensions)];
/** Word and WPS leave such a file beside each document that is open: it names who has it. */
const OWNER_FILE = /(?:^|\/)~\$[^/]*$/u;

/** Whether a file is Markdown by its name. */
export function isMarkdown(path: string): boolean {
  return MARKDOWN.includes(extensionOf(path));
}

/** Whether a folder's file of this name is read: yes, no, or only if it proves to be text. */
export function isSupported(path: string): boolean | 'if-text' {
  const extension = extensionOf(path);
  if (extension === '') return 'if-text';
  return EXTENSIONS.includes(extension) && !OWNER_FILE.test(path);
}
