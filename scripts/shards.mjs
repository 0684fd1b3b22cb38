// @ts-check
/**
 * Cuts the large collection into random parts, does each in a process of its own, several at a time, joins what they print, and compares
 * it with what one run prints: by their paths, and as lines of JSON with their texts.
 *
 *   npm run shards -- --count 20 --seed 1 --jobs 2
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpus, root } from './documents.mjs';
import { Random } from './random.mjs';

const OPTIONS = /** @type {const} */ ({
  count: { type: 'string', default: '20' },
  seed: { type: 'string', default: '1' },
  jobs: { type: 'string', default: '2' },
});
const { values } = parseArgs({ options: OPTIONS });
const [count, seed, jobs] = [Number(values.count), Number(values.seed), Number(values.jobs)];
const random = new Random(seed);

/** Most parts that the collection is cut into. */
const MOST_PARTS = 12;

/** What a call of speechkit prints. @param {readonly string[]} args @param {string} input @returns {Promise<Buffer>} */
function printed(args, input) {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [join(root, 'bin/speechkit.js'), 'scan', ...args], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.once('error', fail);
    child.once('close', (status) => (status === 0 ? settle(Buffer.concat(chunks)) : fail(new Error(`status ${status}`))));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

const LINES = ['--stdin-format', 'ndjson', '--allow-failures'];
const PATHS = ['--format', 'ndjson', '--part', '--allow-failures'];

/** The ways to do a part of the collection. */
const WAYS = {
  /** @param {readonly string[]} paths @param {readonly string[]} args */
  paths: (paths, ...args) => printed([...PATHS, ...args, '--', ...paths], ''),
  /** @param {readonly string[]} paths @param {readonly string[]} args */
  lines: (paths, ...args) =>
    printed(
      [...LINES, ...args],
      paths.map((path) => `${JSON.stringify({ path, text: readFileSync(join(root, path), 'utf8') })}\n`).join(''),
    ),
};

/** What the parts print, joined in their order, at most so many processes at once. @param {(() => Promise<Buffer>)[]} parts */
async function joined(parts) {
  /** @type {Buffer[]} */
  const outputs = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < parts.length; index = next++)
      outputs[index] = await /** @type {() => Promise<Buffer>} */ (parts[index])();
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return Buffer.concat(outputs);
}

/** @param {readonly string[]} list */
function cut(list) {
  const cuts = Array.from({ length: 1 + random.below(MOST_PARTS - 1) }, () => random.below(list.length + 1)).sort((a, b) => a - b);
  const at = [0, ...cuts, list.length];
  return at
    .slice(1)
    .map((end, index) => list.slice(at[index], end))
    .filter((part) => part.length > 0);
}

const hash = (/** @type {Buffer} */ bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
const paths = corpus().map(({ name }) => name);
let differ = 0;
for (const [name, way] of Object.entries(WAYS)) {
  const whole = await way(paths, '--jobs', '1');
  console.log(`${name}: one run on ${paths.length} documents prints ${whole.length} bytes, ${hash(whole)}`);
  let parts = 0;
  let different = hash(await way(paths, '--jobs', '2')) === hash(whole) ? 0 : 1;
  for (let run = 0; run < count; run++) {
    const some = cut(paths);
    parts += some.length;
    if (!(await joined(some.map((part) => () => way(part, '--jobs', '1')))).equals(whole)) different++;
  }
  console.log(`${name}: ${count} times cut into ${parts} parts in all, and once on two threads: ${different} differ`);
  differ += different;
}
process.exitCode = differ === 0 ? 0 : 1;
