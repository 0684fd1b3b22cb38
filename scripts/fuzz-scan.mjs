// @ts-check
/**
 * Lays mutated documents in a folder, a few hundred at once, scans it with the built library and its threads, and reports what has no
 * record, one of an error in the code, or another record than the same bytes get by themselves.
 *
 *   npm run fuzz-scan -- --count 100000 --from 0 --seed 1 --jobs 2
 *   npm run fuzz-scan -- --count 5000 --format docx     mutated documents of a format instead of text
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { library } from './library.mjs';

/** As many as threads take in several batches each. */
const AT_ONCE = 250;
/** A scan of so many short documents that has not ended after this never will, in milliseconds. */
const HANGS = 600_000;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    format: { type: 'string' },
  },
});
const [count, from, seed, jobs] = [Number(values.count), Number(values.from), Number(values.seed), Number(values.jobs)];
const { scan, analyze, openSource } = await library();
const { mutant } =
  values.format === undefined ? await import('./fuzz-case.mjs') : await (await import('./fuzz-format.mjs')).casesOf(values.format);

/** What was wrong with a case. @type {{ index: number, problem: string }[]} */
const reports = [];
let refused = 0;
let compared = 0;
const folder = mkdtempSync(join(tmpdir(), 'speechkit-fuzz-'));
try {
  for (let first = from; first < from + count; first += AT_ONCE) await batch(first, Math.min(first + AT_ONCE, from + count));
} finally {
  rmSync(folder, { recursive: true });
}
for (const { index, problem } of reports.slice(0, 20)) console.log(`#${index}: ${problem}\n`);
console.log(
  `${count} documents from #${from} scanned by ${jobs} jobs (seed ${seed}): ${reports.length} went wrong, ${refused} refused, ${compared} compared`,
);
process.exitCode = reports.length > 0 ? 1 : 0;

/** Scans the cases from `first` on, before `end`. @param {number} first @param {number} end */
async function batch(first, end) {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  /** @type {{ index: number, path: string, bytes: Uint8Array }[]} */
  const cases = [];
  for (let index = first; index < end; index++) {
    const extension = values.format ?? (index % 4 === 3 ? 'md' : 'txt');
    const path = join(folder, `${String(index).padStart(9, '0')}.${extension}`);
    const bytes = mutant(seed, index);
    writeFileSync(path, bytes);
    cases.push({ index, path, bytes });
  }
  let at = 0;
  for await (const record of scan(folder, { jobs, signal: AbortSignal.timeout(HANGS) })) {
    const expected = cases[at++];
    if (expected === undefined || record.path !== expected.path) throw new Error(`${record.path} after ${at - 1} of #${first}`);
    const { index, path, bytes } = expected;
    if (record.type === 'error') {
      refused++;
      if (record.code === 'internal') reports.push({ index, problem: record.message });
    }
    // Each is analysed a second time in this thread: one in some is enough to see that the threads make no difference.
    if (index % 10 !== 0) continue;
    compared++;
    const alone = await here(path, bytes);
    if (!isDeepStrictEqual(record, alone)) reports.push({ index, problem: 'another record than in this thread' });
  }
  if (at !== cases.length) throw new Error(`${at} records of ${cases.length} from #${first}`);
}

/** The record as one thread makes it. @param {string} path @param {Uint8Array} bytes */
async function here(path, bytes) {
  try {
    const record = analyze(await openSource(path, bytes));
    return { type: 'document', ...JSON.parse(JSON.stringify(record)) };
  } catch (error) {
    const { code, message } = /** @type {import('../src/index.ts').SourceError} */ (error);
    return { type: 'error', path, code, message };
  }
}
