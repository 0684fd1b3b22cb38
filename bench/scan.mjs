// @ts-check
import { join } from 'node:path';
import { root } from '../scripts/documents.mjs';
import { FEW, lay, withFolder } from './copies.mjs';
import { atLeast, atMost, seconds, speed } from './markdown.mjs';
import { node } from './process.mjs';
import { Turns } from './turns.mjs';

const BIN = join(root, 'bin/speechkit.js');
const STAGES = join(root, 'bench/stages.mjs');
const READ = join(root, 'bench/read.mjs');

/**
 * Turns that each has, over a part of the files. One: a run over all of them pays once for compiling what is hot, some two seconds of
 * CPU, which a fifth of them would pay as well.
 */
const PARTS = 1;
/** Dividing words takes many times as long as all else: it gets one file in so many. */
const WORDS = 10;

/** The floor, which all is measured against: Node.js alone, so that it does not move with the project. */
const FLOOR = 'read and decode, as Node.js does';
const OWN = 'read and decode';
const ONE = '`scan -f ndjson --no-cache -j 1`';
const TWO = '`scan -f ndjson --no-cache -j 2`';
const COLD = '`scan -f ndjson -j 1`, nothing in the cache';
const WARM = '`scan -f ndjson -j 1`, all in the cache';

/** What is wanted of each ratio: not more, or not less. */
const WANTED = { floor: 8, jobs: 1.7, cache: 10, peak: 1.3, memory: 250 };

/** What is taken of a folder. @typedef {(place: { folder: string, cache: string }) => string[]} Arguments */

/** @param {...string} options @returns {Arguments} */
const scan =
  (...options) =>
  ({ folder }) => [BIN, 'scan', '-q', ...options, folder];
/** @type {Arguments} */
const cached = ({ folder, cache }) => [BIN, 'scan', '-q', '-f', 'ndjson', '-j', '1', '--cache-dir', cache, folder];
/** @param {string} stage @returns {Arguments} */
const stage =
  (stage) =>
  ({ folder }) => [STAGES, stage, folder];

/**
 * In the order in which they are run: the warm cache after the cold one.
 * @type {Readonly<Record<string, Arguments>>}
 */
const MEASURED = {
  [FLOOR]: ({ folder }) => [READ, folder],
  [OWN]: stage('decode'),
  'and restore, outline, claims': stage('structure'),
  'and slogans': stage('slogans'),
  'and placeholders': stage('placeholders'),
  'and checks: the whole record': stage('record'),
  [ONE]: scan('-f', 'ndjson', '--no-cache', '-j', '1'),
  '`scan -f table --no-cache -j 1`': scan('-f', 'table', '--no-cache', '-j', '1'),
  [TWO]: scan('-f', 'ndjson', '--no-cache', '-j', '2'),
  [COLD]: cached,
  [WARM]: cached,
};

/** @type {Readonly<Record<string, Arguments>>} */
const ENGINES = Object.fromEntries(
  ['nodejieba', 'node-rs'].map((engine) => [
    `\`words --engine ${engine}\``,
    ({ folder }) => [BIN, 'words', '-q', '-f', 'json', '--engine', engine, folder],
  ]),
);

/** What of the table is measured, and what is wanted. */
const RATIOS = {
  floor: `CPU of ${ONE}, times the floor (at most ${WANTED.floor})`,
  jobs: `time of one job, times that of two (at least ${WANTED.jobs})`,
  coldTime: `time of an empty cache, times that of a full one (at least ${WANTED.cache})`,
  coldCpu: `CPU of an empty cache, times that of a full one (at least ${WANTED.cache})`,
  peakOne: `peak of all files, times that of ${FEW}, one job (at most ${WANTED.peak})`,
  peakTwo: `peak of all files, times that of ${FEW}, two jobs (at most ${WANTED.peak})`,
  memory: `peak of all files with two jobs, MB (at most ${WANTED.memory})`,
};

/** What the tables of this part have rows for. */
export const SCAN_ROWS = [...Object.keys(MEASURED), ...Object.keys(ENGINES), ...Object.values(RATIOS)];

/**
 * The peaks of whole runs, over few files and over all, in MiB.
 * @param {string} few @param {string} all @param {string} temporary
 */
function peaksOf(few, all, temporary) {
  /** @type {Map<string, { few: number, all: number }>} */
  const peaks = new Map();
  for (const [name, argumentsOf] of Object.entries(MEASURED)) {
    if (!name.startsWith('`')) continue;
    const peak = (/** @type {string} */ folder) =>
      node(argumentsOf({ folder, cache: join(temporary, `cache of ${folder === few ? FEW : 'all'}`) })).peak ?? 0;
    peaks.set(name, { few: peak(few), all: peak(all) });
  }
  return peaks;
}

/**
 * The whole command and its stages over many files, as processes.
 * @param {{ files: number }} options
 * @returns {Promise<import('./markdown.mjs').Table[]>}
 */
export async function scanTables({ files }) {
  return withFolder((temporary) => {
    const [all, few, some] = ['all', 'few', 'some'].map((name) => join(temporary, name));
    const each = Math.ceil(files / PARTS);
    const parts = Array.from({ length: PARTS }, (_, index) => join(all ?? '', String(index)));
    const bytes = parts.reduce((sum, part, index) => sum + lay(part, each, index * each), 0);
    lay(few ?? '', Math.min(FEW, files));
    const someBytes = lay(some ?? '', Math.ceil(files / WORDS));

    const turns = new Turns();
    for (const [index, folder] of parts.entries()) {
      const place = { folder, cache: join(temporary, `cache ${index}`) };
      // What is read first is read from the disk.
      node([READ, folder]);
      for (const [name, argumentsOf] of Object.entries(MEASURED)) turns.add(name, node(argumentsOf(place)));
    }
    for (const [name, argumentsOf] of Object.entries({ [`${FLOOR} for words`]: MEASURED[FLOOR], ...ENGINES })) {
      if (argumentsOf) turns.add(name, node(argumentsOf({ folder: some ?? '', cache: '' })));
    }
    const peaks = peaksOf(few ?? '', all ?? '', temporary);

    const row = (/** @type {string} */ name, /** @type {number} */ size, /** @type {string} */ ground) => {
      const peak = peaks.get(name);
      return [
        name,
        seconds(turns.sum(name, 'cpu')),
        seconds(turns.sum(name, 'wall')),
        speed(size, turns.sum(name, 'wall')),
        turns.ratio(name, ground, 'cpu').toFixed(2),
        ...(peak ? [`${peak.few.toFixed(0)} MiB`, `${peak.all.toFixed(0)} MiB`] : ['', '']),
      ];
    };
    const peakRatio = (/** @type {string} */ name) => (peaks.get(name)?.all ?? 0) / (peaks.get(name)?.few ?? 0);
    const megabytes = ((peaks.get(TWO)?.all ?? 0) * 1024 * 1024) / 1e6;
    return [
      {
        title: `Whole processes over ${each * PARTS} files (${(bytes / 1e6).toFixed(0)} MB)${PARTS > 1 ? `, in ${PARTS} turns` : ''}`,
        head: ['what', 'CPU', 'time', 'throughput', 'CPU, times the floor', `peak, ${FEW} files`, 'peak, all files'],
        rows: [
          ...Object.keys(MEASURED).map((name) => row(name, bytes, FLOOR)),
          ...Object.keys(ENGINES).map((name) => row(name, someBytes, `${FLOOR} for words`)),
        ],
        notes: [`Words are divided in one file of ${WORDS} only.`],
      },
      {
        title: 'What is wanted of them',
        head: ['what', 'ratio'],
        rows: [
          [RATIOS.floor, atMost(turns.ratio(ONE, FLOOR, 'cpu'), WANTED.floor)],
          [RATIOS.jobs, atLeast(turns.ratio(ONE, TWO, 'wall'), WANTED.jobs)],
          [RATIOS.coldTime, atLeast(turns.ratio(COLD, WARM, 'wall'), WANTED.cache)],
          [RATIOS.coldCpu, atLeast(turns.ratio(COLD, WARM, 'cpu'), WANTED.cache)],
          [RATIOS.peakOne, atMost(peakRatio(ONE), WANTED.peak)],
          [RATIOS.peakTwo, atMost(peakRatio(TWO), WANTED.peak)],
          [RATIOS.memory, atMost(megabytes, WANTED.memory)],
        ],
      },
    ];
  });
}
