import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, type Piece } from '../../src/duplicates/follow.ts';
import { codeOf, FORMULAIC, isSame, letterOf } from '../../src/duplicates/letters.ts';
import { SHINGLE, shinglesOf } from '../../src/duplicates/shingles.ts';
import { distinct, Sketch, sketchMemory } from '../../src/duplicates/sketch.ts';

const letters = (text: string): Uint16Array => Uint16Array.from([...text].map((character) => letterOf(character.charCodeAt(0))));
const HAN = fc.integer({ min: 0x4e00, max: 0x4e40 }).map((code) => String.fromCharCode(code));
const text = (minLength: number, maxLength = minLength + 60): fc.Arbitrary<string> =>
  fc.array(HAN, { minLength, maxLength }).map((characters) => characters.join(''));

/** So many letters in common have a shingle in common. */
const ENOUGH = 18;

describe('letters', () => {
  it('are Han characters alone, traditional ones read as simplified', () => {
    expect([...'汉漢ａA1，。*〇𠮷 '].map((character) => letterOf(character.charCodeAt(0)) >= 0)).toEqual([
      true,
      true,
      ...Array(9).fill(false),
    ]);
    expect(letterOf('漢'.charCodeAt(0))).toBe(letterOf('汉'.charCodeAt(0)));
    expect(String.fromCharCode(codeOf(letterOf('国'.charCodeAt(0)) | FORMULAIC))).toBe('国');
  });
});

describe('shingles', () => {
  it(`are the same of any two texts that share ${ENOUGH} letters`, () => {
    fc.assert(
      fc.property(text(0), text(0), text(0), text(0), text(ENOUGH), (a, b, c, d, shared) => {
        const [one, other] = [shinglesOf(letters(a + shared + b)), shinglesOf(letters(c + shared + d))];
        const known = new Set(one.hashes);
        expect([...other.hashes].some((hash) => known.has(hash))).toBe(true);
      }),
    );
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(text(0, 80), (whole) => {
        const { places, hashes } = shinglesOf(letters(whole));
        for (const [index, place] of places.entries()) {
          const alone = shinglesOf(letters(whole.slice(place, place + SHINGLE)));
          expect([...alone.hashes]).toEqual([hashes[index]]);
        }
      }),
    );
  });

  it('are none of what is a set phrase as a whole', () => {
    const phrase = letters('为全面建设社会主义现代化国家而团结奋斗').map((letter) => letter | FORMULAIC);
    expect(shinglesOf(phrase).places).toHaveLength(0);
  });
});

describe('the sketch', () => {
  it('does not take what one document says twice for what two have', () => {
    const document = shinglesOf(letters('春风又绿江南岸明月何时照我还'.repeat(2)));
    const sketch = new Sketch(sketchMemory(0));
    sketch.note(distinct(document));
    expect([...document.hashes].some((hash) => sketch.isShared(hash))).toBe(false);
  });

  it('knows what two documents have, in whichever order they come', () => {
    fc.assert(
      fc.property(fc.array(text(SHINGLE, 40), { minLength: 1, maxLength: 5 }), (texts) => {
        const documents = texts.map((each) => shinglesOf(letters(each + each)));
        const sketchOf = (all: typeof documents): Sketch => {
          const sketch = new Sketch(sketchMemory(0));
          for (const each of all) sketch.note(distinct(each));
          return sketch;
        };
        const [sketch, turned] = [sketchOf(documents), sketchOf(documents.toReversed())];
        for (const { hashes } of documents) {
          for (const hash of hashes) {
            const count = documents.filter((each) => each.hashes.includes(hash)).length;
            if (count > 1) expect(sketch.isShared(hash)).toBe(true);
            expect(turned.isShared(hash)).toBe(sketch.isShared(hash));
          }
        }
      }),
    );
  });

  it('takes 128 MiB at most', () => {
    expect(sketchMemory(1e15).byteLength).toBe(128 * 1024 * 1024);
    expect(sketchMemory(0).byteLength).toBeLessThan(64 * 1024);
  });
});

describe('two texts that are followed', () => {
  it('are alike in every piece, whose order is that of the texts, in either direction', () => {
    fc.assert(
      fc.property(text(8, 40), text(0, 12), text(0, 12), text(8, 40), (head, one, other, tail) => {
        const [a, b] = [letters(head + one + tail), letters(head + other + tail)];
        for (const step of [1, -1] as const) {
          const pieces: Piece[] = [];
          const [aFrom, bFrom] = step === 1 ? [0, 0] : [a.length - 1, b.length - 1];
          follow(a, aFrom, step === 1 ? a.length : -1, b, bFrom, step === 1 ? b.length : -1, step, (piece) => pieces.push(piece));
          if (step === -1) pieces.reverse();
          // All of both ends is found, across what differs between them.
          expect(pieces[0]).toMatchObject({ a: 0, b: 0 });
          const last = pieces.at(-1) as Piece;
          expect([last.a + last.length, last.b + last.length]).toEqual([a.length, b.length]);
          for (const piece of pieces) for (let i = 0; i < piece.length; i++) expect(isSame(a[piece.a + i], b[piece.b + i])).toBe(true);
          for (const [index, piece] of pieces.slice(1).entries()) {
            const before = pieces[index] as Piece;
            expect(piece.a).toBeGreaterThanOrEqual(before.a + before.length);
            expect(piece.b).toBeGreaterThanOrEqual(before.b + before.length);
          }
        }
      }),
    );
  });
});
