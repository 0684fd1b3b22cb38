// @ts-check
/**
 * Lays many small files, runs the built command over them, and says whether each was read once, in order, and in how much memory.
 *
 *   npm run many-files -- --count 100000
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const BIN = fileURLToPath(new URL('../bin/speechkit.js', import.meta.url));
const IN_A_FOLDER = 1_000;
const FEW = 100;
/** What more files than a few may cost in memory, in KiB: room to work in, and for each its path. */
const ROOM = 64 * 1024;
const PER_FILE = 1.5;

const { values } = parseArgs({ options: { count: { type: 'string', default: '100000' } } });
const count = Number(values.count);
const folder = mkdtempSync(join(tmpdir(), 'speechkit-many-'));
try {
  const few = await run(lay('few', Math.min(FEW, count)));
  const many = await run(lay('many', count));
  const limit = few.peak + ROOM + count * PER_FILE;
  console.log(`${many.documents} files in ${many.seconds.toFixed(1)} s, ${Math.round(many.documents / many.seconds)} a second`);
  console.log(`${mebibytes(many.peak)} at most, ${mebibytes(few.peak)} for ${few.documents}, where ${mebibytes(limit)} are allowed`);
  const problems = [
    ...many.problems,
    ...(many.documents === count ? [] : [`${count} files were laid, ${many.documents} read`]),
    ...(many.peak <= limit ? [] : ['too much memory']),
  ];
  for (const problem of problems) console.log(`wrong: ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {number} kibibytes */
function mebibytes(kibibytes) {
  return `${Math.round(kibibytes / 1024)} MiB`;
}

/** Lays files, no two of one text, a thousand a folder. @param {string} name @param {number} number */
function lay(name, number) {
  const root = join(folder, name);
  for (let index = 0; index < number; index++) {
    const inner = join(root, `第${Math.floor(index / IN_A_FOLDER)}批`);
    if (index % IN_A_FOLDER === 0) mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, `讲话${index}.txt`), `一、第${index}项\n抓好落实。\n`);
  }
  return root;
}

/** Runs the command over a folder and checks each line as it comes. @param {string} root */
async function run(root) {
  const start = performance.now();
  const wrapper = `process.once('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));
    process.argv = ['node', 'speechkit', 'outline', '-f', 'ndjson', ${JSON.stringify(root)}]; require(${JSON.stringify(BIN)});`;
  const child = spawn(process.execPath, ['-e', wrapper], { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] });
  const output = /** @type {import('node:stream').Readable} */ (child.stdio[1]);
  const peak = text(/** @type {import('node:stream').Readable} */ (child.stdio[3]));
  let documents = 0;
  let before = '';
  /** @type {string[]} */
  const problems = [];
  for await (const line of createInterface({ input: output })) {
    const record = JSON.parse(line);
    if (record.type === 'summary') continue;
    if (record.type !== 'document') problems.push(line);
    else if (record.path <= before) problems.push(`${record.path} after ${before}`);
    before = record.path ?? before;
    documents++;
  }
  return { documents, problems, peak: Number(await peak), seconds: (performance.now() - start) / 1000 };
}

/** @param {import('node:stream').Readable} stream */
async function text(stream) {
  let all = '';
  for await (const chunk of stream) all += chunk;
  return all;
}
