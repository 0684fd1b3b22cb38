import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHORT, Vocabulary } from '../../src/words/vocabulary.ts';

const word = fc.oneof(
  fc.array(fc.integer({ min: 0x4e00, max: 0x4e20 }), { minLength: 1, maxLength: 6 }).map((codes) => String.fromCharCode(...codes)),
  fc.string({ unit: fc.constantFrom('a', 'é', '的', '党', '𠮷', '\uffff', '\ud800'), minLength: 1, maxLength: 6 }),
);

describe('a vocabulary', () => {
  it('numbers words as a map would, however many they are', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 400 }), (words) => {
        const vocabulary = new Vocabulary();
        const ids = new Map<string, number>();
        for (const one of words) {
          if (!ids.has(one)) ids.set(one, ids.size);
          expect(vocabulary.idOf(one)).toBe(ids.get(one));
        }
        expect(vocabulary.size).toBe(ids.size);
        for (const [one, id] of ids) expect(vocabulary.word(id)).toBe(one);
      }),
    );
  });

  it('reads a word in a list of code units as it does the string', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 50 }), (words) => {
        const text = words.join('');
        const codes = Uint16Array.from({ length: text.length + SHORT }, (_, index) => text.charCodeAt(index) || 0);
        const vocabulary = new Vocabulary();
        const ids = words.map((one) => vocabulary.idOf(one));
        let at = 0;
        words.forEach((one, index) => {
          expect(vocabulary.idAt(codes, at, one)).toBe(ids[index]);
          at += one.length;
        });
      }),
    );
  });

  it('keeps the words apart when it grows', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 60_000 }, (_, index) =>
      String.fromCharCode(0x4e00 + (index % 250), 0x4e00 + Math.floor(index / 250)),
    );
    words.forEach((one, index) => {
      expect(vocabulary.idOf(one)).toBe(index);
    });
    expect(words.every((one, index) => vocabulary.idOf(one) === index)).toBe(true);
  });

  it('does not slow down for words that were chosen to collide', () => {
    const words = colliding();
    expect(words.length).toBeGreaterThan(30_000);
    const vocabulary = new Vocabulary();
    const begin = performance.now();
    for (let round = 0; round < 8; round++) expect(words.findIndex((one, index) => vocabulary.idOf(one) !== index)).toBe(-1);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});

/** Words of two characters that all want the first row of the table, of whatever size up to 2¹⁷. */
function colliding(): string[] {
  const spread = 0x9e3779b1;
  let inverse = spread;
  for (let step = 0; step < 5; step++) inverse = Math.imul(inverse, 2 - Math.imul(spread, inverse));
  const words: string[] = [];
  for (let upper = 0; upper < 1 << 17; upper++) {
    // The upper 17 bits of the hash are put over the lower ones and must leave nothing.
    if (upper >> 15 !== (upper & 3)) continue;
    const head = Math.imul((upper << 15) | (upper & 0x7fff), inverse);
    const word = String.fromCharCode(head >>> 16, head & 0xffff);
    if (!word.includes('\0')) words.push(word);
  }
  return words;
}
