// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { corpus } from '../scripts/documents.mjs';
import { Random } from '../scripts/random.mjs';

const LONGEST_LIFTED = 2_000;
const SHORTEST_LIFTED = 80;
/** Words that are put in, and one change to so many characters. */
const WORDS = ['进一步', '切实', '大力', '全市', '我县', '**', 'XX'];
const CHARACTERS_A_CHANGE = 150;

/**
 * Many documents made of the corpus: each is one of it with every so manieth character changed, a part of its paragraphs left out, and
 * passages put in that stand in others. The same for the same seed.
 * @param {string} folder @param {number} files @param {number} [seed]
 * @returns {number} their size in bytes
 */
export function layLifted(folder, files, seed = 1) {
  const random = new Random(seed);
  const texts = corpus()
    .map(({ path }) => ({ name: basename(path), text: readFileSync(path, 'utf8') }))
    .filter(({ text }) => !text.includes('\uFFFD') && text.length > LONGEST_LIFTED * 2);
  mkdirSync(folder, { recursive: true });
  let size = 0;
  for (let index = 0; index < files; index++) {
    const { name, text } = random.pick(texts);
    let copy = changed(text, random);
    for (let lifted = random.below(4); lifted > 0; lifted--) {
      const other = random.pick(texts).text;
      const length = SHORTEST_LIFTED + random.below(LONGEST_LIFTED - SHORTEST_LIFTED);
      const from = random.below(other.length - length);
      const at = random.below(copy.length);
      copy = copy.slice(0, at) + other.slice(from, from + length) + copy.slice(at);
    }
    writeFileSync(join(folder, `${String(index).padStart(6, '0')}-${name}`), copy);
    size += Buffer.byteLength(copy);
  }
  return size;
}

/** The text with small changes everywhere, and some paragraphs less. @param {string} text @param {Random} random */
function changed(text, random) {
  const lines = text.split('\n').filter(() => random.below(10) > 0);
  const whole = lines.length > 1 ? lines.join('\n') : text;
  let result = '';
  let from = 0;
  while (from < whole.length) {
    const to = from + 1 + random.below(2 * CHARACTERS_A_CHANGE);
    result += whole.slice(from, to);
    if (random.below(2) === 0) result += random.pick(WORDS);
    from = to + random.below(3);
  }
  return result;
}
