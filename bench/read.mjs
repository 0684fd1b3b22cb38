// @ts-check
/** Reads and decodes the files of a folder, with Node.js alone: `node bench/read.mjs FOLDER`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAsNode } from './as-node.mjs';

const [folder = ''] = process.argv.slice(2);
for (const file of readdirSync(folder).sort()) readAsNode(join(folder, file));
