// @ts-check
/** Times one kind of text at half and at full size, in a process of its own: `node bench/doubling.mjs KIND BYTES`, an object on stdout. */
import { library } from '../scripts/library.mjs';
import { TEXTS } from './texts.mjs';

const { analyze, decode } = await library();
const [kind = '', size = ''] = process.argv.slice(2);
const make = TEXTS[kind];
if (!make) throw new Error(`There is no text called ${kind}.`);

/** Long runs are repeated less often: they are disturbed less. */
const ENOUGH = 3_000;

/** Best of a few, in milliseconds: what disturbs a run only ever makes it longer. @param {number} bytes */
function best(bytes) {
  const text = /** @type {NonNullable<typeof make>} */ (make)(bytes, decode);
  const times = [];
  for (let spent = 0; times.length < 2 || (times.length < 4 && spent < ENOUGH); ) {
    // Rubbish of the run before is not this run's.
    globalThis.gc?.();
    const begin = performance.now();
    analyze({ path: 'bench', encoding: 'utf-8', format: 'text', text, replacedCharacters: 0 });
    const time = performance.now() - begin;
    times.push(time);
    spent += time;
  }
  return { time: Math.min(...times), size: Buffer.byteLength(text) };
}

const bytes = Number(size);
best(bytes / 16);
const half = best(bytes / 2);
const full = best(bytes);
// The texts are not of exactly the size that was asked for: the ratio is that of twice the text all the same.
console.log(JSON.stringify({ half: half.time, full: full.time, ratio: ((full.time / half.time) * 2 * half.size) / full.size }));
