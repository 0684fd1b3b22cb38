// @ts-check
/**
 * Compares pairs of texts that are meant to be slow, at half and at full size: `node bench/comparing.mjs [BYTES [NAME]]`, a row a pair on stdout.
 * Twice the text should take twice the time, whatever the two have in common.
 */
import { library } from '../scripts/library.mjs';
import { Random } from '../scripts/random.mjs';

const { compare, decode, readSubject } = await library();
const [size = String(1024 * 1024), wanted = ''] = process.argv.slice(2);
const bytes = Number(size);

const random = new Random(1);

/** Text of so many characters out of the first so many Han characters. @param {number} length @param {number} alphabet */
function prose(length, alphabet) {
  let text = '';
  while (text.length < length) {
    const clause = Array.from({ length: 6 + random.below(12) }, () => String.fromCharCode(0x4e00 + random.below(alphabet)));
    text += clause.join('') + '，。；'[random.below(3)];
  }
  return text.slice(0, length);
}

/** @param {string} text @param {number} each */
const paragraphs = (text, each) => text.match(new RegExp(`.{1,${each}}`, 'gsu'))?.join('\n') ?? '';

/** @param {string} text */
function shuffled(text) {
  const characters = [...text];
  for (let i = characters.length - 1; i > 0; i--) {
    const other = random.below(i + 1);
    [characters[i], characters[other]] = [/** @type {string} */ (characters[other]), /** @type {string} */ (characters[i])];
  }
  return characters.join('');
}

/** Two texts of so many characters each. @type {Record<string, (length: number) => [string, string]>} */
const PAIRS = {
  'nothing in common': (length) => [paragraphs(prose(length, 20_000), 200), paragraphs(prose(length, 20_000), 200)],
  'one paragraph, nothing in common': (length) => [prose(length, 20_000), prose(length, 20_000)],
  'one paragraph of few characters': (length) => [prose(length, 300), prose(length, 300)],
  'one paragraph, its characters shuffled': (length) => {
    const text = prose(length, 300);
    return [text, shuffled(text)];
  },
  'one paragraph, every ninth character changed': (length) => {
    const text = prose(length, 300);
    return [text, text.replace(/(.{8})./gsu, '$1变')];
  },
  'paragraphs, the characters of each shuffled': (length) => {
    const text = paragraphs(prose(length, 300), 200);
    return [text, text.split('\n').map(shuffled).join('\n')];
  },
  'paragraphs in another order': (length) => {
    const lines = paragraphs(prose(length, 300), 60).split('\n');
    return [lines.join('\n'), lines.toReversed().join('\n')];
  },
  'one paragraph cut into many': (length) => {
    const text = prose(length, 3_000);
    return [text, paragraphs(text, 20)];
  },
  'headings of one name': (length) => ['一、好\n'.repeat(length / 4), `${'一、好\n'.repeat(length / 5)}${'二、坏\n'.repeat(100)}`],
  'headings in another order': (length) => {
    const lines = Array.from(
      { length: length / 40 },
      (_, index) => `（${'一二三四五六七八九十'[index % 10]}）${prose(8, 300)}\n${prose(25, 300)}`,
    );
    return [lines.join('\n'), lines.toReversed().join('\n')];
  },
  'one character over and over': (length) => ['的'.repeat(length), '了的'.repeat(length / 2)],
  'one set phrase over and over': (length) => ['全面从严治党，'.repeat(length / 7), '全面从严治党。四个意识'.repeat(length / 11)],
  'blanks filled': (length) => ['**个，'.repeat(length / 4), '12个，'.repeat(length / 4)],
};

/** @param {string} text */
const read = (text) => readSubject({ path: 'bench', format: 'text', ...decode(Buffer.from(text)) });

/** What the comparison alone takes of the processor, in milliseconds: other work on the machine counts less. @param {[string, string]} pair */
function time([one, other]) {
  const [before, after] = [read(one), read(other)];
  const begin = process.cpuUsage();
  compare(before, after);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

console.log('| pair | half | full | ratio |\n| --- | ---: | ---: | ---: |');
for (const [name, make] of Object.entries(PAIRS).filter(([name]) => name.includes(wanted))) {
  // Three bytes a character.
  const length = Math.floor(bytes / 3);
  const [half, full] = [length / 2, length].map((size) => {
    const pair = make(Math.floor(size));
    return Math.min(time(pair), time(pair));
  });
  console.log(`| ${name} | ${half?.toFixed(0)} ms | ${full?.toFixed(0)} ms | ${(Number(full) / Number(half)).toFixed(1)} |`);
}
