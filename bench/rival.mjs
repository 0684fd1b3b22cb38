// @ts-check
/**
 * What another library makes of the files of a folder: `node bench/rival.mjs NAME FOLDER MODULES`, MODULES the folder where packages
 * are installed. Prints how many files it did, how many took too long, in how many it failed, and how much it found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';

/** For one file, in milliseconds; V8 stops what is written in JavaScript. */
const TIMEOUT = 20_000;

const [name = '', folder = '', modules = ''] = process.argv.slice(2);
const installed = createRequire(join(modules, 'package.json'));

/**
 * Each loads what it needs and gives a function from a text to the number of things found in it.
 * @type {Readonly<Record<string, () => Promise<(text: string, path: string) => number>>>}
 */
const RIVALS = {
  async zhlint() {
    const { run } = await import(pathToFileURL(installed.resolve('zhlint')).href);
    return (text) => run(text, { rules: { preset: 'default' } }).validations.length;
  },
  async autocorrect() {
    const { lintFor } = installed('autocorrect-node');
    return (text, path) => lintFor(text, path).lines.length;
  },
  async segmenter() {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
    return (text) => {
      let words = 0;
      // As one would give it text: over a line of 83,000 characters that of Node.js 20 takes ten seconds.
      for (const line of text.split('\n')) {
        for (const { isWordLike } of segmenter.segment(line)) if (isWordLike) words++;
      }
      return words;
    };
  },
};

const read = await RIVALS[name]?.();
if (!read) throw new Error(`There is no ${name}.`);
const decoder = new TextDecoder();
const sums = { files: 0, late: 0, failed: 0, found: 0 };
for (const file of readdirSync(folder).sort()) {
  const path = join(folder, file);
  const text = decoder.decode(readFileSync(path));
  sums.files++;
  Object.assign(globalThis, { rival: () => read(text, path) });
  try {
    sums.found += runInThisContext('rival()', { timeout: TIMEOUT });
  } catch (error) {
    sums[/** @type {{ code?: string }} */ (error).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'late' : 'failed']++;
  }
}
console.log(JSON.stringify(sums));
