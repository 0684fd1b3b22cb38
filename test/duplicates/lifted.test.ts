import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundIn, han, wordsAt } from './found-in.ts';
import { damaged, Writer } from './writer.ts';

const TITLE = '在全县工作会议上的讲话\n\n同志们：\n';

/** A passage that was lifted: where it stands in both documents, as offsets. */
interface Lift {
  readonly source: readonly [number, number];
  readonly target: readonly [number, number];
}

interface Case {
  readonly texts: Record<'a.txt' | 'b.txt', string>;
  readonly lifts: readonly Lift[];
}

/** Two speeches, of which b has passages of a, each damaged so many times. */
function lifted(seed: number, lengths: readonly number[], damages: (length: number) => number): Case {
  const writer = new Writer(seed);
  const { random } = writer;
  let a = TITLE;
  let b = TITLE;
  const lifts: Lift[] = [];
  for (const length of lengths) {
    // Around the passage no word is the same, by chance either.
    a += `${writer.paragraph(150)}\n下面讲些旧闻轶事给各位解解闷：`;
    b += `${writer.paragraph(150)}\n我再把前头漏掉没说的补上几句，`;
    const text = writer.paragraph(length).slice(0, length);
    const copy = damaged(text, random, damages(length));
    lifts.push({ source: [a.length, a.length + text.length], target: [b.length, b.length + copy.length] });
    a += `${text}；往事到此打住免得耽搁开饭。${writer.sentence()}\n`;
    b += `${copy}，其余细节散会以后另行商议。${writer.sentence()}\n`;
  }
  return { texts: { 'a.txt': a, 'b.txt': b + writer.paragraph(200) }, lifts };
}

/** Marks and figures at the ends are no part of a passage. */
const NEAR = 8;
const isNear = (one: readonly [number, number], other: readonly [number, number]): boolean =>
  Math.abs(one[0] - other[0]) <= NEAR && Math.abs(one[1] - other[1]) <= NEAR;

describe('a passage that was lifted', () => {
  it.each([40, 60, 100, 300, 1000, 2000])(
    'of %i characters is found at its place in both documents, whatever damaged it',
    async (length) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.integer({ min: 0, max: Math.max(1, Math.floor(length / 60)) }), async (seed, damages) => {
          const { texts, lifts } = lifted(seed, [length, length], () => damages);
          const { passages } = await foundIn(texts, { minCharacters: 25 });
          const found = passages.map(({ places }): Lift => {
            const [source, target] = places.map(({ span }): [number, number] => [span.start.offset, span.end.offset]);
            return { source: source as [number, number], target: target as [number, number] };
          });
          for (const lift of lifts) {
            expect(found.some(({ source, target }) => isNear(source, lift.source) && isNear(target, lift.target))).toBe(true);
          }
          // And nothing else.
          expect(found).toHaveLength(lifts.length);
        }),
        { numRuns: 25 },
      );
    },
  );

  it('is told with words that stand at its first place, and counted without what is no Han character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const { texts } = lifted(seed, [80, 400], (length) => Math.floor(length / 80));
        for (const { text, characters, setCharacters, places } of (await foundIn(texts, { minCharacters: 25 })).passages) {
          const [first] = places;
          expect(first && han(wordsAt(texts, first))).toBe(han(text));
          expect(characters).toBe(han(text).length);
          expect(setCharacters).toBeLessThanOrEqual(characters - 25);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is one passage of all documents that have it', async () => {
    const writer = new Writer(7);
    const passage = writer.paragraph(200);
    const texts = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.txt`, `${TITLE}${writer.paragraph(300)}\n${passage}\n${writer.paragraph(300)}`]),
    );
    const { passages, pairs } = await foundIn(texts);
    expect(passages.map(({ places }) => places.map(({ path }) => path))).toEqual([Object.keys(texts)]);
    for (const place of passages[0]?.places ?? []) expect(han(wordsAt(texts, place))).toContain(han(passage));
    expect(pairs).toHaveLength(10);
  });
});

describe('what is no copy', () => {
  it('is nothing that documents written by different hands have in common', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const texts = Object.fromEntries(
          [1, 2, 3].map((each) => [`${each}.txt`, TITLE + new Writer(seed * 3 + each).speech(8).join('\n')]),
        );
        expect(await foundIn(texts, { minCharacters: 30 })).toMatchObject({ clusters: [], pairs: [], passages: [] });
      }),
      { numRuns: 20 },
    );
  });

  it('is what a document repeats in itself', async () => {
    const writer = new Writer(3);
    const refrain = writer.paragraph(150);
    const texts = { 'a.txt': TITLE + [refrain, writer.paragraph(200), refrain].join('\n'), 'b.txt': TITLE + writer.paragraph(400) };
    expect((await foundIn(texts)).passages).toEqual([]);
  });
});

describe('the order of the documents', () => {
  it('changes nothing but the order of the places', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const { texts } = lifted(seed, [60, 200, 600], (length) => Math.floor(length / 100));
        const one = await foundIn({ 'a.txt': texts['a.txt'], 'b.txt': texts['b.txt'] }, { minCharacters: 30 });
        const other = await foundIn({ 'z.txt': texts['a.txt'], 'b.txt': texts['b.txt'] }, { minCharacters: 30 });
        const sorted = (found: typeof one): (readonly [number, number])[] =>
          found.passages
            .flatMap(({ places }) =>
              places.filter(({ path }) => path === 'b.txt').map(({ span }) => [span.start.offset, span.end.offset] as const),
            )
            .sort((x, y) => x[0] - y[0]);
        const [ones, others] = [sorted(one), sorted(other)];
        expect(others).toHaveLength(ones.length);
        for (const [index, place] of ones.entries()) expect(isNear(place, others[index] ?? [0, 0])).toBe(true);
        const [[pair], [turned]] = [one.pairs, other.pairs];
        expect(turned?.paths).toEqual(['b.txt', 'z.txt']);
        for (const side of [0, 1] as const) expect(pair?.containment[side]).toBeCloseTo(turned?.containment[1 - side] ?? 0, 1);
      }),
      { numRuns: 15 },
    );
  });
});
