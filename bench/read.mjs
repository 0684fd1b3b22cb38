// @ts-check
/** Reads and decodes the files of a folder, with Node.js alone: `node bench/read.mjs FOLDER`. */
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
for (const file of readdirSync(folder).sort()) {
  const bytes = readFileSync(join(folder, file));
  new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030').decode(bytes);
}
