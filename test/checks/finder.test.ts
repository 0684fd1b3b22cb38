import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finderOf } from '../../src/checks/phrases/finder.ts';
import { readWords } from '../../src/checks/phrases/words.ts';
import { Beginnings } from '../../src/lexicon/beginnings.ts';

/** Few characters, so that words begin and end alike and stand in the texts. */
const character = fc.constantFrom('从', '严', '治', '党', '军');
const wordOf = (least: number, most: number) => fc.array(character, { minLength: least, maxLength: most }).map((all) => all.join(''));
const words = fc.uniqueArray(wordOf(3, 6), { maxLength: 12 });
const phrases = fc.uniqueArray(wordOf(4, 5), { maxLength: 8 });
/** Longer than what is looked through at a time, too. */
const text = fc
  .tuple(fc.array(character, { maxLength: 40 }), fc.constantFrom(1, 1, 1, 60))
  .map(([all, times]) => `${all.join('').repeat(times)}\n`);

/** What is told of a text, a line each. */
function told(sought: readonly string[], short: readonly string[], read: string): string[] {
  const lines: string[] = [];
  const beginnings = new Beginnings();
  const find = finderOf(
    sought.map((word) => ({ word, uses: [word], anchors: [] })),
    short,
    beginnings,
  );
  const codes = Uint16Array.from([...read, ' ', ' '], (one) => one.charCodeAt(0));
  find(codes, beginnings.pairPlaces(codes, read.length, []), short, {
    word: (start, end, [word]) => lines.push(`${start} ${end} ${word}`),
    anchor: () => expect.unreachable(),
    near: (start, phrase, index) => lines.push(`${start} ${phrase} ${index}`),
  });
  return lines;
}

describe('the finder of words and phrases', () => {
  it('tells of every place where a word stands and of no other, in order, the longest last', () => {
    fc.assert(
      fc.property(words, text, (sought, read) => {
        const standing: string[] = [];
        for (let at = 0; at < read.length; at++) {
          for (let end = at; end <= read.length; end++) {
            if (end - at <= 6 && sought.includes(read.slice(at, end))) standing.push(`${at} ${end} ${read.slice(at, end)}`);
          }
        }
        expect(told(sought, [], read)).toEqual(standing);
      }),
    );
  });

  it('tells once of every place where a short phrase has one other character that is not at its edge', () => {
    fc.assert(
      fc.property(phrases, text, (short, read) => {
        const near: string[] = [];
        for (let at = 0; at < read.length; at++) {
          for (const phrase of short) {
            const others = [...phrase].flatMap((one, index) => (read[at + index] === one ? [] : [index]));
            const [other = 0] = others;
            if (others.length === 1 && other > 0 && other < phrase.length - 1) near.push(`${at} ${phrase} ${other}`);
          }
        }
        expect(told([], short, read).sort()).toEqual(near.sort());
      }),
    );
  });
});

describe('the tables of the rules on phrases', () => {
  it('have no word so short that the finder could not look for it', () => {
    expect(readWords().filter(([word]) => word.length < 3)).toEqual([]);
  });
});
