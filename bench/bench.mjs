// @ts-check
/**
 * The figures that the product promises, as Markdown tables. Build first.
 *
 *   npm run bench                         everything, in a quarter of an hour
 *   npm run bench -- --only scan          one of: scan, others, extraction, checks, words, start, doubling
 *   npm run bench -- --files 10000        more copies of the corpus for scan and others (2000 unless given)
 *   npm run bench -- --megabytes 2        smaller texts for doubling (10 unless given)
 *   npm run bench -- --rounds 5           fewer rounds of extraction, checks, words and start (15 unless given)
 *   npm run bench -- --table              also writes what was measured into docs/benchmarks.md
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/documents.mjs';
import { markdown, withSection } from './markdown.mjs';
import { PARTS } from './parts.mjs';

const DOCUMENT = join(root, 'docs/benchmarks.md');

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    files: { type: 'string', default: '2000' },
    megabytes: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '15' },
    table: { type: 'boolean', default: false },
  },
});
const settings = { files: Number(values.files), megabytes: Number(values.megabytes), rounds: Number(values.rounds) };
if (!Object.values(settings).every((value) => value > 0)) throw new Error('--files, --megabytes and --rounds are numbers from 1.');
const { only } = values;
if (only !== undefined && !(only in PARTS)) throw new Error(`There is no part ${only}: ${Object.keys(PARTS).join(', ')}.`);

const machine = `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}`;
const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' ');

console.log(machine);
for (const [name, { title, rows, run }] of Object.entries(PARTS)) {
  if (only !== undefined && only !== name) continue;
  const date = new Date().toISOString().slice(0, 10);
  const tables = await run(settings);
  const measured = tables.flatMap((table) => table.rows.map(([cell = '']) => cell));
  const missing = rows.filter((row) => !measured.some((cell) => cell.startsWith(row)));
  if (missing.length > 0) throw new Error(`${name} has measured nothing of ${missing.join(', ')}`);
  const body = tables.map(markdown).join('\n');
  console.log(`\n## ${title}\n\n${body}`);
  if (values.table) {
    const head = `Measured on ${date} with ${machine}: \`${command}\`.`;
    writeFileSync(DOCUMENT, withSection(readFileSync(DOCUMENT, 'utf8'), title, `${head}\n\n${body}`));
  }
}
