// @ts-check
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/documents.mjs';
import { lay, withFolder } from './copies.mjs';
import { seconds, speed } from './markdown.mjs';
import { node, program } from './process.mjs';
import { Turns } from './turns.mjs';

const BIN = join(root, 'bin/speechkit.js');
const RIVAL = join(root, 'bench/rival.mjs');

/** Installed for the measurement alone: they bring 120 packages, which nobody who builds or tests the project should have to fetch. */
const PACKAGES = { zhlint: '0.8.2', 'autocorrect-node': '2.14.0' };

/** zhlint takes many times as long as all else: one file in so many is measured. */
const SHARE = 5;
/** Few turns, so that a process has enough to do: the others take less time to start. */
const PARTS = 3;

/** Lines that begin like a heading, as somebody would look for them without this program. */
const HEADINGS = '^[\\s　]*(?:[#*]+ *)?(?:第?[一二三四五六七八九十百]+[、，,章节是]|[（(][一二三四五六七八九十]+[）)]|\\d+[.．、])';

const SCAN = '`speechkit scan --no-cache -j 1`';
const ALL = '`speechkit scan --no-cache`';
const CHECK = '`speechkit check`';

/**
 * What each of them does, and does not.
 * @type {Readonly<Record<string, string>>}
 */
const DOES = {
  [SCAN]: 'restores the text; outline, slogans, placeholders, claims, findings, as NDJSON',
  [ALL]: 'the same, on a thread a core',
  [CHECK]: 'restores the text; the findings of all rules, as JSON',
  '`grep -cP` for headings':
    'counts lines that begin like a heading: page numbers too, no levels, nothing inside a line, nothing in what is not UTF-8',
  [`zhlint ${PACKAGES.zhlint}`]: 'spaces and punctuation, as its default preset has them; no wording, no structure',
  [`autocorrect-node ${PACKAGES['autocorrect-node']}`]: 'spaces, widths and punctuation, `lintFor`; no wording, no structure',
  '`Intl.Segmenter`': 'divides words, line by line; no terms, no structure',
};
const [, , , GREP = '', ZHLINT = '', AUTOCORRECT = '', SEGMENTER = ''] = Object.keys(DOES);

/** What the table of this part has rows for. */
export const OTHERS_ROWS = Object.keys(DOES);

/** @param {string} folder @returns {boolean} whether there are the packages now */
function install(folder) {
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const packages = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/**
 * The command beside what a user would take otherwise, as whole processes over the same files.
 * @param {{ files: number }} options
 * @returns {Promise<import('./markdown.mjs').Table[]>}
 */
export async function othersTables({ files }) {
  return withFolder((temporary) => {
    const hasPackages = install(temporary);
    const each = Math.ceil(files / SHARE / PARTS);
    const turns = new Turns();
    /** @type {Map<string, { files: number, late: number, failed: number, found: number }>} */
    const told = new Map();
    const rival = (/** @type {string} */ name, /** @type {string} */ row, /** @type {string} */ folder) => {
      const usage = node([RIVAL, name, folder, temporary], { keeps: true });
      turns.add(row, usage);
      const sums = told.get(row) ?? { files: 0, late: 0, failed: 0, found: 0 };
      for (const [key, value] of Object.entries(JSON.parse(usage.stdout))) sums[/** @type {keyof typeof sums} */ (key)] += value;
      told.set(row, sums);
    };
    let bytes = 0;
    for (let index = 0; index < PARTS; index++) {
      const folder = join(temporary, `files ${index}`);
      bytes += lay(folder, each, index * each);
      turns.add(SCAN, node([BIN, 'scan', '-q', '-f', 'ndjson', '--no-cache', '-j', '1', folder]));
      turns.add(ALL, node([BIN, 'scan', '-q', '-f', 'ndjson', '--no-cache', folder]));
      // It ends with 1 where something is found.
      turns.add(CHECK, node([BIN, 'check', '-q', '-f', 'json', folder], { statuses: [0, 1] }));
      const grep = program(['grep', '-rcP', HEADINGS, folder]);
      if (grep) turns.add(GREP, grep);
      if (hasPackages) {
        rival('zhlint', ZHLINT, folder);
        rival('autocorrect', AUTOCORRECT, folder);
      }
      rival('segmenter', SEGMENTER, folder);
    }
    const notes = OTHERS_ROWS.map((name) => {
      const sums = told.get(name);
      const counts = sums
        ? ` (${sums.files} files, ${sums.late} given up after 20 s, ${sums.failed} failed; ${sums.found.toLocaleString('en')} found)`
        : '';
      return `- ${name}: ${DOES[name]}${counts}.`;
    });
    const row = (/** @type {string} */ name) => {
      if (!turns.isWhole(name, SCAN)) return [name, 'not to be had here', '', '', '', '', ''];
      return [
        name,
        seconds(turns.sum(name, 'cpu')),
        seconds(turns.sum(name, 'wall')),
        speed(bytes, turns.sum(name, 'wall')),
        turns.ratio(name, SCAN, 'wall').toFixed(2),
        turns.ratio(name, CHECK, 'wall').toFixed(2),
        turns.ratio(name, SCAN, 'cpu').toFixed(2),
      ];
    };
    return [
      {
        title: `Whole processes over ${each * PARTS} files (${(bytes / 1e6).toFixed(1)} MB), in ${PARTS} turns`,
        head: ['', 'CPU', 'time', 'throughput', 'time, times `scan`', 'time, times `check`', 'CPU, times `scan`'],
        rows: OTHERS_ROWS.map(row),
        notes,
      },
    ];
  });
}
