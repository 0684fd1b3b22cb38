// @ts-check
/**
 * Writes src/checks/tables/pinyin.tsv: every syllable, without tone, with the characters that are read so. The readings are those of
 * pinyin-pro (MIT); the characters are those of GB/T 2312, which hold all that set phrases are written with. Run it after an update
 * of that package; the table is committed.
 */
import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

const decoder = new TextDecoder('gb18030', { fatal: true });
/** @type {Map<string, string[]>} */
const syllables = new Map();
// Rows 16 to 87 of GB/T 2312 are its characters; five cells of row 55 are empty.
for (let row = 0xb0; row <= 0xf7; row++) {
  for (let cell = 0xa1; cell <= 0xfe; cell++) {
    const character = decoder.decode(Uint8Array.of(row, cell));
    if (!/^\p{Script=Han}$/u.test(character)) continue;
    const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
    for (const reading of new Set(readings)) {
      if (!/^[a-zv]+$/.test(reading)) continue;
      const others = syllables.get(reading);
      if (others) others.push(character);
      else syllables.set(reading, [character]);
    }
  }
}
const rows = [...syllables].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, characters]) => `${syllable}\t${characters.join('')}`);
writeFileSync(new URL('../src/checks/tables/pinyin.tsv', import.meta.url), `syllable\tcharacters\n${rows.join('\n')}\n`);
console.log(`${rows.length} syllables`);
