// @ts-check
/**
 * Masks speeches, fills them again by their forms, and reports each that does not come back byte for byte.
 *
 *   node scripts/round-trips.mjs --count 10000 --seed 1
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { library } from './library.mjs';
import { Random } from './random.mjs';
import { ENCODINGS, roundTrip } from './round-trip.mjs';

const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } } });
const [count, seed] = [Number(values.count), Number(values.seed)];
const { encode } = await library();
const { main } = createRequire(import.meta.url)('../dist/main.cjs');
const folder = mkdtempSync(join(tmpdir(), 'speechkit-round-trips-'));
const begin = performance.now();
/** @type {Map<string, number>} */
const failures = new Map();
try {
  for (let index = 0; index < count; index++) {
    const encoding = /** @type {import('../src/source/encodings.ts').Encoding} */ (ENCODINGS[index % ENCODINGS.length]);
    const problem = await roundTrip({ main, encode }, new Random(Math.imul(seed, 0x9e3779b1) ^ index), encoding, folder);
    if (problem === null) continue;
    failures.set(encoding, (failures.get(encoding) ?? 0) + 1);
    console.log(`#${index} (${encoding}): ${problem}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
const parts = ENCODINGS.map((encoding) => `${encoding} ${failures.get(encoding) ?? 0}`).join(', ');
console.log(`${count} speeches (seed ${seed}), not come back: ${parts}; ${((performance.now() - begin) / 1000).toFixed(0)} s`);
process.exitCode = failures.size === 0 ? 0 : 1;
