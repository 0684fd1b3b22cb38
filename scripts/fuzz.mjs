// @ts-check
/**
 * Mutates real documents, decodes and analyses them, and reports what crashed, contradicted itself or took more than a second.
 *
 *   npm run fuzz -- --count 100000 --seed 1 --jobs 2 --keep FOLDER
 *   npm run fuzz -- --count 100000 --from 100000     the next ones of the same seed
 *   npm run fuzz -- --seed 1 --only 4711             one case again
 *   npm run fuzz -- --count 100000 --longest 2000    of pieces: so many characters at most, 20,000 unless given, 500 at least
 *   npm run fuzz -- --format html                    mutated documents of a format instead of text: html, doc, docx, odt, rtf
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { SHORTEST } from './mutations.mjs';

/** A case that takes longer than this, in milliseconds, is reported. */
const SLOW = 1_000;
/** One that has not come back after this is given up, and the run with it. */
const HANGS = 60_000;

/** @typedef {{ index: number, problem: string, milliseconds: number }} Report */
/** @typedef {import('./fuzz-case.mjs').Outcome} Outcome */

/** The cases of one worker: every `jobs`-th from `first` on, before `end`. */
async function work() {
  const { seed, first, end, jobs, progress, format, longest } = workerData;
  const { attempt, mutant } = await cases(format, longest);
  const cell = new Int32Array(progress);
  let refused = 0;
  let slowest = 0;
  let characters = 0;
  for (let index = first; index < end; index += jobs) {
    Atomics.store(cell, 0, index);
    const bytes = mutant(seed, index);
    let outcome = await attempt(bytes);
    // Another process may have had the machine: only what is slow twice is slow.
    if (outcome.status !== 'crashed' && outcome.milliseconds > SLOW) {
      const again = await attempt(bytes);
      if (again.milliseconds < outcome.milliseconds) outcome = again;
    }
    characters += bytes.length;
    slowest = Math.max(slowest, outcome.milliseconds);
    if (outcome.status === 'refused') refused++;
    if (outcome.status === 'crashed') report(index, outcome.message ?? 'crashed', outcome.milliseconds);
    else if (outcome.milliseconds > SLOW) report(index, 'slow', outcome.milliseconds);
  }
  parentPort?.postMessage({ done: { refused, slowest, bytes: characters } });
}

/**
 * What makes the cases of a format and runs them; of text where none is given.
 * @param {string | undefined} format @param {number} longest in characters, of text
 * @returns {Promise<{ mutant: (seed: number, index: number) => Uint8Array, attempt: (bytes: Uint8Array) => Outcome | Promise<Outcome> }>}
 */
async function cases(format, longest) {
  if (format === undefined) {
    const { attempt, mutant } = await import('./fuzz-case.mjs');
    return { attempt, mutant: (seed, index) => mutant(seed, index, longest) };
  }
  const { casesOf } = await import('./fuzz-format.mjs');
  return casesOf(format);
}

/** @param {number} index @param {string} problem @param {number} milliseconds */
function report(index, problem, milliseconds) {
  parentPort?.postMessage({ report: { index, problem, milliseconds } });
}

async function main() {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '10000' },
      from: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: String(availableParallelism()) },
      longest: { type: 'string', default: '20000' },
      only: { type: 'string' },
      keep: { type: 'string' },
      format: { type: 'string' },
    },
  });
  const [count, from, seed, jobs] = [Number(values.count), Number(values.from), Number(values.seed), Number(values.jobs)];
  const longest = Number(values.longest);
  const only = values.only === undefined ? undefined : Number(values.only);
  if ([count, from, seed, jobs, longest, only ?? 0].some((value) => !Number.isSafeInteger(value) || value < 0) || jobs === 0) {
    throw new Error('--count, --from, --seed, --jobs, --longest and --only are whole numbers.');
  }
  if (longest < SHORTEST) throw new Error(`--longest is ${SHORTEST} at least.`);
  const begin = performance.now();
  const all = only === undefined ? { from, count, jobs } : { from: only, count: 1, jobs: 1 };
  const share = { seed, end: all.from + all.count, jobs: all.jobs, format: values.format, longest };
  const results = await Promise.all(Array.from({ length: all.jobs }, (_, worker) => run({ first: all.from + worker, ...share })));
  const reports = results.flatMap((result) => result.reports).sort((a, b) => a.index - b.index);
  for (const { index, problem, milliseconds } of reports.slice(0, 20))
    console.log(`#${index} (${milliseconds.toFixed(0)} ms): ${problem}\n`);
  if (values.keep !== undefined) await keep(values.keep, reports, { seed, longest, format: values.format });
  const crashes = reports.filter((entry) => entry.problem !== 'slow').length;
  const sum = (/** @type {(result: typeof results[number]) => number} */ of) => results.reduce((total, result) => total + of(result), 0);
  const slowest = Math.max(...results.map((result) => result.slowest));
  console.log(
    `${all.count} documents from #${all.from} (${(sum((result) => result.bytes) / 1e6).toFixed(0)} MB, seed ${seed}): ${crashes} crashed, ${reports.length - crashes} over a second, ` +
      `${sum((result) => result.refused)} refused; slowest ${slowest.toFixed(0)} ms; ${((performance.now() - begin) / 1000).toFixed(0)} s; ` +
      `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB of memory with ${all.jobs} workers`,
  );
  return reports.length === 0 ? 0 : 1;
}

/**
 * One worker, watched from outside: a loop without end would never report itself.
 * @param {{ seed: number, first: number, end: number, jobs: number, format: string | undefined, longest: number }} share
 * @returns {Promise<{ reports: Report[], refused: number, slowest: number, bytes: number }>}
 */
function run(share) {
  const progress = new SharedArrayBuffer(4);
  const cell = new Int32Array(progress).fill(-1);
  const worker = new Worker(new URL(import.meta.url), { workerData: { ...share, progress } });
  /** @type {Report[]} */
  const reports = [];
  let last = { index: -1, since: performance.now() };
  return new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      const index = Atomics.load(cell, 0);
      if (index !== last.index) last = { index, since: performance.now() };
      else if (performance.now() - last.since > HANGS)
        finish(
          { refused: 0, slowest: HANGS, bytes: 0 },
          { index, problem: 'hangs; the rest of this worker was not run', milliseconds: HANGS },
        );
    }, 1_000);
    /** @param {{ refused: number, slowest: number, bytes: number }} totals @param {Report} [extra] */
    const finish = (totals, extra) => {
      clearInterval(watch);
      if (extra) reports.push(extra);
      void worker.terminate();
      resolve({ reports, ...totals });
    };
    worker.on('message', (message) => (message.done ? finish(message.done) : reports.push(message.report)));
    worker.on('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
  });
}

/**
 * Writes the inputs of the reports into a folder.
 * @param {string} folder @param {Report[]} reports @param {{ seed: number, longest: number, format: string | undefined }} made
 */
async function keep(folder, reports, { seed, longest, format }) {
  const { mutant } = await cases(format, longest);
  mkdirSync(folder, { recursive: true });
  for (const { index } of reports) writeFileSync(join(folder, `${seed}-${index}.${format ?? 'txt'}`), mutant(seed, index));
}

if (isMainThread) process.exitCode = await main();
else await work();
