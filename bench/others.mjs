// @ts-check
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/documents.mjs';
import { lay, withFolder } from './copies.mjs';
import { seconds, speed } from './markdown.mjs';
import { node, program } from './process.mjs';

const BIN = join(root, 'bin/speechkit.js');
const RIVAL = join(root, 'bench/rival.mjs');

/** Installed for the measurement alone: they bring 120 packages, which nobody who builds or tests the project should have to fetch. */
const PACKAGES = { zhlint: '0.8.2', 'autocorrect-node': '2.14.0' };

/** It takes some fifty times as long as all else: one file in so many is enough for it. */
const SHARE = 20;

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
  '`grep -rnP` for headings':
    'prints lines that begin like a heading: page numbers too, no levels, nothing inside a line, nothing in what is not UTF-8. It decodes nothing, and what can match at the beginning of a line only lets it leap from one line break to the next',
  [`zhlint ${PACKAGES.zhlint}`]: 'spaces and punctuation, as its default preset has them; no wording, no structure',
  [`autocorrect-node ${PACKAGES['autocorrect-node']}`]: 'spaces, widths and punctuation, `lintFor`; no wording, no structure',
  '`Intl.Segmenter`': 'divides words, line by line; no terms, no structure',
};
const [, , , GREP = '', ZHLINT = '', AUTOCORRECT = '', SEGMENTER = ''] = Object.keys(DOES);

/** What the table of this part has rows for. */
export const OTHERS_ROWS = Object.keys(DOES);

const figure = (/** @type {number} */ number) => number.toLocaleString('en');

/** What `scan` finds of the outline in the files of a folder. @param {string} folder */
function foundIn(folder) {
  const rows = node([BIN, 'scan', '-q', '-f', 'tsv', '--no-cache', folder], { keeps: true }).stdout.trimEnd().split('\n');
  const [head = [], ...documents] = rows.map((row) => row.split('\t'));
  const sum = (/** @type {string} */ column) => documents.reduce((all, cells) => all + Number(cells[head.indexOf(column)]), 0);
  return ` (${figure(sum('headings'))} headings, ${figure(sum('points'))} points)`;
}

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
    const all = join(temporary, 'all');
    const some = join(temporary, 'some');
    const bytes = lay(all, files);
    const someBytes = lay(some, Math.ceil(files / SHARE));
    /** @type {Map<string, { usage: import('./process.mjs').Usage, bytes: number, told: string }>} */
    const measured = new Map();
    const measure = (/** @type {string} */ row, /** @type {import('./process.mjs').Usage | null} */ usage, told = '') => {
      if (usage) measured.set(row, { usage, bytes, told });
    };
    const rival = (/** @type {string} */ name, /** @type {string} */ row, /** @type {string} */ folder, /** @type {number} */ bytes) => {
      const usage = node([RIVAL, name, folder, temporary], { keeps: true });
      const { files, late, failed, found } = JSON.parse(usage.stdout);
      const told = ` (${files} files, ${late} given up after 20 s, ${failed} failed; ${figure(found)} found)`;
      measured.set(row, { usage, bytes, told });
    };
    measure(SCAN, node([BIN, 'scan', '-q', '-f', 'ndjson', '--no-cache', '-j', '1', all]), foundIn(all));
    measure(ALL, node([BIN, 'scan', '-q', '-f', 'ndjson', '--no-cache', all]));
    // It ends with 1 where something is found.
    measure(CHECK, node([BIN, 'check', '-q', '-f', 'json', all], { statuses: [0, 1] }));
    const grep = program(['grep', '-rnP', HEADINGS, all]);
    measure(GREP, grep, ` (${figure(Number(grep?.stdout))} lines)`);
    if (hasPackages) {
      rival('zhlint', ZHLINT, all, bytes);
      rival('autocorrect', AUTOCORRECT, all, bytes);
    }
    rival('segmenter', SEGMENTER, some, someBytes);

    /** Milliseconds for a byte. @param {string} name @param {'cpu' | 'wall'} what */
    const each = (name, what) => {
      const of = measured.get(name);
      return of === undefined ? Number.NaN : of.usage[what] / of.bytes;
    };
    const row = (/** @type {string} */ name) => {
      const of = measured.get(name);
      if (!of) return [name, 'not to be had here', '', '', '', '', ''];
      return [
        name,
        seconds(of.usage.cpu),
        seconds(of.usage.wall),
        speed(of.bytes, of.usage.wall),
        (each(name, 'wall') / each(SCAN, 'wall')).toFixed(2),
        (each(name, 'wall') / each(CHECK, 'wall')).toFixed(2),
        (each(name, 'cpu') / each(SCAN, 'cpu')).toFixed(2),
      ];
    };
    return [
      {
        title: `Whole processes over ${files} files (${(bytes / 1e6).toFixed(1)} MB)`,
        head: ['what', 'CPU', 'time', 'throughput', 'time, times `scan`', 'time, times `check`', 'CPU, times `scan`'],
        rows: OTHERS_ROWS.map(row),
        notes: [
          ...OTHERS_ROWS.map((name) => `- ${name}: ${DOES[name]}${measured.get(name)?.told ?? ''}.`),
          '',
          `Where one had fewer files than the others, what it takes of a megabyte is compared.`,
        ],
      },
    ];
  });
}
