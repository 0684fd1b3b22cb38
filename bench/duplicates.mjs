// @ts-check
/**
 * Times `duplicates` over documents that a seed makes of the corpus, and over inputs that are as bad as they can be. CPU and peak are of
 * the whole process; wall says little on a machine that does something else as well.
 *
 *   npm run duplicates -- --files 10000 --jobs 2
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/documents.mjs';
import { Random } from '../scripts/random.mjs';
import { withFolder } from './copies.mjs';
import { layLifted } from './lifted.mjs';
import { node } from './process.mjs';

const BIN = join(root, 'bin/speechkit.js');
const FEW = 100;
const LINE = '全县上下要进一步统一思想、提高认识，以更大的决心和更实的举措把各项工作抓紧抓好抓出成效。\n';
const PARAGRAPH = '各单位要逐级签订责任书，逐项排查风险点，逐条落实整改措施，对重大隐患挂牌督办、限期销号，绝不姑息迁就。';

const { values } = parseArgs({
  options: { files: { type: 'string', default: '10000' }, jobs: { type: 'string', default: '2' }, seed: { type: 'string', default: '1' } },
});
const files = Number(values.files);
const seed = Number(values.seed);

/** Words of no sense, so that nothing is shared but what is put in. @param {Random} random @param {number} length */
function babble(random, length) {
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + random.below(0x1000))).join('');
}

/** What is laid, by its name. @type {Record<string, (folder: string) => void>} */
const INPUTS = {
  [`${FEW} documents with passages of each other`]: (folder) => void layLifted(folder, FEW, seed),
  [`${files} documents with passages of each other`]: (folder) => void layLifted(folder, files, seed),
  [`${files} documents with one text`](folder) {
    const text = Array.from({ length: 40 }, (_, index) => `${babble(new Random(index), 60)}。`).join('\n');
    for (let index = 0; index < files; index++) writeFileSync(join(folder, `${index}.txt`), text);
  },
  '2000 documents with one paragraph in common'(folder) {
    for (let index = 0; index < 2000; index++) {
      const random = new Random(index);
      const own = Array.from({ length: 10 }, () => `${babble(random, 100)}。\n`);
      writeFileSync(join(folder, `${index}.txt`), [...own.slice(5), PARAGRAPH, ...own.slice(0, 5)].join('\n'));
    }
  },
  'one line over and over, 20 MB, twice'(folder) {
    const times = Math.ceil((20 * 1024 * 1024) / Buffer.byteLength(LINE));
    writeFileSync(join(folder, 'one.txt'), LINE.repeat(times));
    writeFileSync(join(folder, 'two.txt'), LINE.repeat(times - 3));
  },
};

withFolder((folder) => {
  for (const [index, [name, lay]] of Object.entries(INPUTS).entries()) {
    const place = join(folder, String(index));
    mkdirSync(place);
    lay(place);
    const { cpu, wall, peak } = node([BIN, 'duplicates', '-q', '-f', 'ndjson', '-j', values.jobs, '--limit', '1000', place]);
    console.log(`${name}: ${seconds(cpu)} CPU, ${seconds(wall)} wall, ${Math.round(peak ?? 0)} MiB at most`);
  }
});

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
