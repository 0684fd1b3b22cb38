import { fstatSync } from 'node:fs';
import { SourceError } from '../source/failure.ts';
import type { Io } from './io.ts';

/** The number of standard input among the open files of the process. */
const STDIN_FILE = 0;

/** What `-` reads. Reading it throws a SourceError where it is a folder: Node.js makes an empty stream of that, as if nothing stood there. */
export function standardInput(io: Pick<Io, 'stdin'>): AsyncIterable<Uint8Array | string> {
  // Touching the stream of the process opens it: asking about the folder first leaves that to whoever reads.
  return io === process && fstatSync(STDIN_FILE).isDirectory() ? folder() : io.stdin;
}

async function* folder(): AsyncGenerator<Uint8Array, void, void> {
  throw new SourceError('not-a-file', 'is a folder', { reason: 'folder' });
}
