// @ts-check
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

/** Reads and decodes a file with Node.js alone: the floor of all that is measured. @param {string} path */
export function readAsNode(path) {
  const bytes = readFileSync(path);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030').decode(bytes);
}
