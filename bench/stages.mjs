// @ts-check
/** Reads, decodes and analyses the files of a folder as far as it is told: `node bench/stages.mjs STAGE FOLDER`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { library } from '../scripts/library.mjs';

const { analyze, builtInLexicon, decode, extractPlaceholders, extractSlogans, formatOf, readStructure } = await library();

// As the command does for many files (src/cli/optimizer.ts), so that the stages are those of the command.
if (Number.parseInt(process.versions.v8, 10) === 11) {
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--heap-growing-percent=60');
  setFlagsFromString('--no-parallel-scavenge');
}

/** @typedef {import('../src/index.ts').SourceText} SourceText */
/** @type {Readonly<Record<string, (source: SourceText) => void>>} */
const STAGES = {
  decode: () => {},
  structure: (source) => void readStructure(source),
  slogans(source) {
    const { restored, record } = readStructure(source);
    extractSlogans(restored, record);
  },
  placeholders(source) {
    const { restored, record } = readStructure(source);
    extractSlogans(restored, record);
    extractPlaceholders(restored, builtInLexicon().entries);
  },
  record: (source) => void analyze(source),
};

const [name = '', folder = ''] = process.argv.slice(2);
const stage = STAGES[name];
if (!stage) throw new Error(`There is no stage ${name}.`);
for (const file of readdirSync(folder).sort()) {
  const path = join(folder, file);
  const decoded = decode(readFileSync(path));
  stage({ path, format: formatOf(path, decoded.text), ...decoded });
}
