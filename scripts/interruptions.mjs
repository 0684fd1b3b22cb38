// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Random } from './random.mjs';

const BIN = fileURLToPath(new URL('../bin/speechkit.js', import.meta.url));
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGKILL']);
const FORMATS = ['json', 'ndjson', 'csv', 'parquet', 'table'];
const DOCUMENTS = 100;
/** What stands in the place of the results before a run. */
const OLD = 'what was there before\n';

/**
 * @typedef {{ signal: typeof SIGNALS[number], args: string[], output: string, isFolder: boolean, hasCache: boolean, share: number }} Plan
 * @typedef {{ plan: Plan, number: number, wasInterrupted: boolean, kept: number, problems: string[] }} Outcome
 */

/** Runs of `scan` that are interrupted at random moments, in a folder of their own. */
export class Interruptions {
  #folder;
  #seed;
  /** What each kind of run writes undisturbed, and how long it takes, in milliseconds. @type {Map<string, { bytes: string, milliseconds: number }>} */
  #undisturbed = new Map();

  /** @param {string} folder an empty one @param {number} seed */
  constructor(folder, seed) {
    this.#folder = folder;
    this.#seed = seed;
    mkdirSync(join(folder, 'in'));
    const random = new Random(seed);
    for (let index = 0; index < DOCUMENTS; index++) {
      const points = Array.from(
        { length: 5 + random.below(30) },
        (_, at) => `（${at + 1}）第${at}项工作，牢记四个意识，新增企业**家，抓好落实。\n`,
      );
      writeFileSync(
        join(folder, 'in', `${1000 + index}.txt`),
        `在第${index}次会议上的讲话\n\n一、提高认识\n${points.join('')}二、抓好落实\n`,
      );
    }
  }

  /** What is interrupted, and when: the same seed and number give the same. @param {number} number @returns {Plan} */
  plan(number) {
    const random = new Random(Math.imul(this.#seed, 0x9e3779b1) ^ number);
    const isFolder = random.next() < 0.4;
    const hasCache = random.next() < 0.5;
    const format = isFolder ? random.pick(['json', 'csv']) : random.pick(FORMATS);
    const output = isFolder ? 'out/' : 'out';
    const args = [
      'scan',
      'in',
      '-f',
      format,
      '-j',
      random.pick(['1', '2']),
      ...(hasCache ? ['--cache-dir', 'cache'] : ['--no-cache']),
      '-o',
      output,
    ];
    return { signal: SIGNALS[number % SIGNALS.length] ?? 'SIGTERM', args, output, isFolder, hasCache, share: random.next() * 1.1 };
  }

  /** Interrupts one run, runs it again, and says what is wrong. @param {number} number @returns {Promise<Outcome>} */
  async interrupt(number) {
    const plan = this.plan(number);
    const expected = await this.#expected(plan);
    this.#clear(plan);
    const [status, signal] = await this.#run(plan, expected.milliseconds * plan.share);
    const wasInterrupted = signal !== null;
    const problems = [
      ...(signal === (wasInterrupted ? plan.signal : null) && (wasInterrupted || status === 0)
        ? []
        : [`ended by ${signal} with ${status}`]),
      ...this.#wrongAfter(plan, wasInterrupted, expected.bytes),
    ];
    const kept = plan.hasCache ? this.#entries().length : 0;
    const times = this.#entries().map((path) => this.#identity(path));
    const [again] = await this.#run(plan, null);
    if (again !== 0) problems.push(`ended with ${again} when it was run again`);
    if (this.#written(plan) !== expected.bytes) problems.push('gave other results when it was run again');
    const leftovers = this.#leftovers();
    if (leftovers.length > 0) problems.push(`left ${leftovers.join(', ')} when it was run again`);
    // An entry that is made anew is another file.
    const reused = new Set(this.#entries().map((path) => this.#identity(path)));
    if (times.some((time) => !reused.has(time))) problems.push('made entries of the cache again that were there');
    if (plan.hasCache && this.#entries().length !== DOCUMENTS)
      problems.push(`has ${this.#entries().length} entries in the cache in the end`);
    return { plan, number, wasInterrupted, kept, problems };
  }

  /** @param {Plan} plan @param {boolean} wasInterrupted @param {string} whole */
  #wrongAfter(plan, wasInterrupted, whole) {
    const problems = [];
    const isKilled = plan.signal === 'SIGKILL';
    const leftovers = this.#leftovers();
    if (leftovers.length > 0 && !isKilled) problems.push(`left ${leftovers.join(', ')}`);
    if (plan.isFolder) {
      for (const name of this.#files('out').filter((path) => path.endsWith('.json'))) {
        if (!isJson(readFileSync(join(this.#folder, 'out', name), 'utf8'))) problems.push(`left half of ${name}`);
      }
      // The index is there when all that it names is.
      if (existsSync(join(this.#folder, 'out/index.json')) && this.#written(plan) !== whole)
        problems.push('left an index of what is not there');
    } else {
      const text = this.#written(plan);
      if (!(text === whole || (wasInterrupted && text === Buffer.from(OLD).toString('latin1')))) problems.push('left half of a result');
    }
    return problems;
  }

  /** @param {Plan} plan */
  async #expected(plan) {
    const key = JSON.stringify(plan.args);
    const known = this.#undisturbed.get(key);
    if (known) return known;
    this.#clear(plan);
    const start = performance.now();
    const [status] = await this.#run(plan, null);
    if (status !== 0) throw new Error(`${key} ended with ${status}`);
    const found = { milliseconds: performance.now() - start, bytes: this.#written(plan) };
    this.#undisturbed.set(key, found);
    return found;
  }

  /** @param {Plan} plan */
  #clear({ isFolder }) {
    for (const name of ['out', 'cache']) rmSync(join(this.#folder, name), { recursive: true, force: true });
    for (const name of this.#files('')) if (name.endsWith('.tmp')) rmSync(join(this.#folder, name));
    if (!isFolder) writeFileSync(join(this.#folder, 'out'), OLD);
  }

  /**
   * How the run ended. @param {Plan} plan @param {number | null} after when it is interrupted, in milliseconds
   * @returns {Promise<[number | null, NodeJS.Signals | null]>}
   */
  async #run({ args, signal }, after) {
    const child = spawn(process.execPath, [BIN, ...args, '--quiet'], { cwd: this.#folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const ended = /** @type {Promise<[number | null, NodeJS.Signals | null]>} */ (
      new Promise((settle) => child.once('close', (...how) => settle(how)))
    );
    if (after !== null) {
      await Promise.race([setTimeout(after), ended]);
      child.kill(signal);
    }
    return await ended;
  }

  /** All that the run has written, as one text. @param {Plan} plan */
  #written({ isFolder }) {
    const read = (/** @type {string} */ name) => readFileSync(join(this.#folder, name), 'latin1');
    if (!isFolder) return read('out');
    return this.#files('out')
      .filter((name) => !name.endsWith('.tmp'))
      .map((name) => `${name}\n${read(join('out', name))}`)
      .join('\n');
  }

  /** What was written in part, but for that in the cache. */
  #leftovers() {
    return this.#files('').filter((name) => name.endsWith('.tmp') && !name.startsWith('cache/'));
  }

  #entries() {
    return this.#files('cache').filter((name) => /\/[0-9a-f]{62}$/.test(name));
  }

  /** @param {string} entry */
  #identity(entry) {
    const { ino, mtimeMs } = statSync(join(this.#folder, 'cache', entry));
    return `${entry} ${ino} ${mtimeMs}`;
  }

  /** @param {string} below */
  #files(below) {
    const root = join(this.#folder, below);
    if (!existsSync(root)) return [];
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
      .sort();
  }
}

/** @param {string} text */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
