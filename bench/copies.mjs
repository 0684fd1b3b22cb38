// @ts-check
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { corpus } from '../scripts/documents.mjs';

/** A file of so many copies of the corpus is what peaks are compared with. */
export const FEW = 100;

/**
 * Does something with a folder in the temporary folder of the system, and removes it.
 * @template T @param {(folder: string) => T} action @returns {T}
 */
export function withFolder(action) {
  const folder = mkdtempSync(join(tmpdir(), 'speechkit-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const interrupted = () => {
    remove();
    process.exit(1);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    return action(folder);
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    remove();
  }
}

/**
 * A last line that no other copy has, in the encoding of the file: nothing that looks for duplicates finds any.
 * @param {Buffer} bytes @param {number} number
 */
function lastLine(bytes, number) {
  return Buffer.from(`\n(${number})\n`, bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'latin1');
}

/**
 * Copies of the corpus in turns, the largest document first, so that any number of files has it.
 * @param {string} folder @param {number} files @param {number} [first] the number of the first
 * @returns {number} their size in bytes
 */
export function lay(folder, files, first = 0) {
  const originals = corpus().map(({ path }) => ({ name: basename(path), bytes: readFileSync(path) }));
  const largest = originals.reduce((most, document) => (document.bytes.length > most.bytes.length ? document : most));
  const ordered = [largest, ...originals.filter((document) => document !== largest)];
  mkdirSync(folder, { recursive: true });
  let size = 0;
  for (let index = 0; index < files; index++) {
    const { name, bytes } = /** @type {typeof largest} */ (ordered[(first + index) % ordered.length]);
    const whole = Buffer.concat([bytes, lastLine(bytes, first + index)]);
    writeFileSync(join(folder, `${String(first + index).padStart(6, '0')}-${name}`), whole);
    size += whole.length;
  }
  return size;
}
