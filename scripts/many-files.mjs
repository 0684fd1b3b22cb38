// @ts-check
/**
 * Lays many small files, runs the built commands over them, and says whether each was read once, in order, and in how much memory:
 * outline, scan with two threads without a cache, with an empty one and with a full one, and the table of scan.
 *
 *   npm run many-files -- --count 100000
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const BIN = fileURLToPath(new URL('../bin/speechkit.js', import.meta.url));
const IN_A_FOLDER = 1_000;
const FEW = 100;
/** What more files than a few may cost in memory, in KiB: room for three threads to work in (some 70 MiB on Node.js 24), and for each its path. */
const ROOM = 112 * 1024;
const PER_FILE = 2.25;
const PER_ROW = 1.5;

const { values } = parseArgs({ options: { count: { type: 'string', default: '100000' } } });
const count = Number(values.count);
const folder = mkdtempSync(join(tmpdir(), 'speechkit-many-'));
const CACHE = ['--cache-dir', join(folder, 'cache')];
const NO_CACHE = ['--no-cache'];
const SCAN = ['scan', '-j', '2', '-f', 'ndjson'];
/** What is run, and what each file may cost in memory, in KiB. @type {{ name: string, args: string[], cache: string[], perFile: number }[]} */
const RUNS = [
  { name: 'outline', args: ['outline', '-f', 'ndjson'], cache: [], perFile: PER_FILE },
  { name: 'scan', args: SCAN, cache: NO_CACHE, perFile: PER_FILE },
  { name: 'scan, cold cache', args: SCAN, cache: CACHE, perFile: PER_FILE },
  { name: 'scan, warm cache', args: SCAN, cache: CACHE, perFile: PER_FILE },
  // Its rows are sorted, so it keeps them.
  { name: 'scan, table', args: ['scan', '-j', '2'], cache: CACHE, perFile: PER_FILE + PER_ROW },
];
try {
  const fewFiles = lay('few', Math.min(FEW, count));
  const manyFiles = lay('many', count);
  const results = [];
  for (const { name, args, cache, perFile } of RUNS) {
    const few = await run(fewFiles, cache.length > 0 ? [...args, ...NO_CACHE] : args);
    const many = await run(manyFiles, [...args, ...cache]);
    const limit = few.peak + ROOM + count * perFile;
    console.log(`${name}: ${many.documents} files in ${many.seconds.toFixed(1)} s, ${Math.round(many.documents / many.seconds)} a second`);
    console.log(`  ${mebibytes(many.peak)} at most, ${mebibytes(few.peak)} for ${few.documents}, where ${mebibytes(limit)} are allowed`);
    const problems = [
      ...many.problems,
      ...(many.documents === count ? [] : [`${count} files were laid, ${many.documents} read`]),
      ...(many.peak <= limit ? [] : ['too much memory']),
    ];
    for (const problem of problems) console.log(`wrong: ${name}: ${problem}`);
    results.push({ name, problems, digest: many.digest });
  }
  const scans = results.filter(({ name }) => name.startsWith('scan') && !name.endsWith('table'));
  const differs = new Set(scans.map(({ digest }) => digest)).size > 1;
  if (differs) console.log('wrong: the cache changes what is printed');
  process.exitCode = differs || results.some(({ problems }) => problems.length > 0) ? 1 : 0;
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

/** Runs a command over a folder and checks each line as it comes. @param {string} root @param {string[]} args */
async function run(root, args) {
  const start = performance.now();
  const wrapper = `process.once('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));
    process.argv = ['node', 'speechkit', ...${JSON.stringify(args)}, ${JSON.stringify(root)}]; require(${JSON.stringify(BIN)});`;
  const child = spawn(process.execPath, ['-e', wrapper], { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] });
  const output = /** @type {import('node:stream').Readable} */ (child.stdio[1]);
  const peak = text(/** @type {import('node:stream').Readable} */ (child.stdio[3]));
  const read = args.includes('ndjson') ? await records(output) : await rows(output);
  return { ...read, peak: Number(await peak), seconds: (performance.now() - start) / 1000 };
}

/** Of NDJSON. @param {import('node:stream').Readable} output */
async function records(output) {
  let documents = 0;
  let before = '';
  /** @type {string[]} */
  const problems = [];
  const hash = createHash('sha256');
  for await (const line of createInterface({ input: output })) {
    hash.update(line);
    const record = JSON.parse(line);
    if (record.type === 'summary') continue;
    if (record.type !== 'document') problems.push(line);
    else if (record.path <= before) problems.push(`${record.path} after ${before}`);
    before = record.path ?? before;
    documents++;
  }
  return { documents, problems, digest: hash.digest('hex') };
}

/** Of the table, which says how many documents there are. @param {import('node:stream').Readable} output */
async function rows(output) {
  const table = await text(output);
  const documents = Number(/([\d,]+) documents/.exec(table)?.[1]?.replaceAll(',', '') ?? 0);
  return { documents, problems: /** @type {string[]} */ ([]), digest: '' };
}

/** @param {import('node:stream').Readable} stream */
async function text(stream) {
  let all = '';
  for await (const chunk of stream) all += chunk;
  return all;
}
