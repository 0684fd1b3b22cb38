import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Beginnings } from '../../src/lexicon/beginnings.ts';
import { Matcher } from '../../src/lexicon/matcher.ts';
import { PackedWords } from '../../src/lexicon/packed.ts';

/** Few characters, so that words begin and end alike and stand in the texts. */
const character = fc.constantFrom('四', '个', '意', '识', '自', '信', 'A');
const word = fc.array(character, { minLength: 2, maxLength: 5 }).map((all) => all.join(''));
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 12 });
const text = fc.array(character, { maxLength: 40 }).map((all) => all.join(''));

const codesOf = (of: string): Uint16Array => Uint16Array.from([...`${of}\n\n`], (one) => one.charCodeAt(0));

describe('a matcher', () => {
  it('finds the words that begin at a place, the longest last', () => {
    fc.assert(
      fc.property(words, text, (known, read) => {
        const matcher = new Matcher<string>();
        for (const one of known) matcher.add(one, one);
        for (let at = 0; at <= read.length; at++) {
          const standing = known.filter((one) => read.startsWith(one, at)).sort((a, b) => a.length - b.length);
          expect(matcher.at(read, at).map(({ value }) => value)).toEqual(standing);
        }
      }),
    );
  });

  it('keeps the first value of a word', () => {
    const matcher = new Matcher<number>();
    matcher.add('四个意识', 1);
    matcher.add('四个意识', 2);
    expect(matcher.at('四个意识', 0)).toEqual([{ end: 4, value: 1 }]);
  });
});

const noMarks = (): number => 0;

describe('the words of a matcher that are packed', () => {
  it('are found at a place from the longest to the shortest, and as wholes', () => {
    fc.assert(
      fc.property(words, text, (known, read) => {
        const matcher = new Matcher<string>();
        for (const one of known) matcher.add(one, one);
        const packed = new PackedWords(matcher.groups(), ({ length }) => length);
        const codes = codesOf(read);
        for (let at = 0; at < read.length; at++) {
          const found: string[] = [];
          for (let word = packed.longest(codes, at); word >= 0; word = packed.shorter(word, codes, at)) {
            found.push(packed.valueOf(word));
            expect(packed.lengthOf(word)).toBe(packed.valueOf(word).length);
            expect(packed.wordOf(word)).toBe(packed.valueOf(word));
            expect(packed.marksOf(word)).toBe(packed.lengthOf(word));
          }
          expect(found).toEqual(known.filter((one) => read.startsWith(one, at)).sort((a, b) => b.length - a.length));
          for (let end = at; end <= read.length; end++) {
            const whole = read.slice(at, end);
            const word = packed.whole(codes, at, end);
            expect(word < 0 ? undefined : packed.valueOf(word)).toBe(known.includes(whole) ? whole : undefined);
          }
        }
      }),
    );
  });

  it('keep the first value of a word, and are none where there are none', () => {
    const matcher = new Matcher<number>();
    expect(new PackedWords(matcher.groups(), noMarks).longest(codesOf('四个意识'), 0)).toBe(-1);
    matcher.add('四个意识', 1);
    matcher.add('四个', 3);
    matcher.add('四个意识', 2);
    const packed = new PackedWords(matcher.groups(), noMarks);
    expect(packed.valueOf(packed.longest(codesOf('四个意识'), 0))).toBe(1);
    expect(packed.valueOf(packed.whole(codesOf('四个意识'), 0, 4))).toBe(1);
  });
});

describe('the places of beginnings', () => {
  const placesIn = (beginnings: Beginnings, read: string, others: readonly string[]): number[] => {
    const codes = codesOf(read);
    return [...beginnings.wordPlaces(beginnings.pairPlaces(codes, read.length, others), codes, others)];
  };

  it('are in order and in the text, and none where a word begins is left out, be it of this text alone', () => {
    fc.assert(
      fc.property(words, words, text, (known, others, read) => {
        const beginnings = new Beginnings();
        for (const one of known) beginnings.add(one);
        const places = placesIn(beginnings, read, others);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (let at = 0; at < read.length; at++)
          if ([...known, ...others].some((one) => read.startsWith(one, at))) expect(places).toContain(at);
        expect(places.every((at) => at < read.length)).toBe(true);
      }),
    );
  });

  it('are as many in a text that is longer than what is looked at at a time', () => {
    const beginnings = new Beginnings();
    beginnings.add('四个意识');
    const before = '信'.repeat(4095);
    for (const read of [before, `${before}信`, `${before}信信`])
      expect(placesIn(beginnings, `${read}四个意识${read}四个意识`, [])).toEqual([read.length, read.length * 2 + 4]);
  });

  it('are forgotten of a word of one text alone', () => {
    const beginnings = new Beginnings();
    beginnings.add('四个意识');
    expect(placesIn(beginnings, '四个意识自信', ['自信'])).toEqual([0, 4]);
    expect(placesIn(beginnings, '四个意识自信', [])).toEqual([0]);
  });

  it('are those of pairs too that something else begins with, unless it is asked for words', () => {
    const beginnings = new Beginnings();
    beginnings.add('四个意识');
    const { count } = beginnings;
    beginnings.addPair('自'.charCodeAt(0), '信'.charCodeAt(0));
    expect(beginnings.count).toBeGreaterThan(count);
    expect([...beginnings.pairPlaces(codesOf('四个意识自信'), 6, [])]).toEqual([0, 4]);
    expect(placesIn(beginnings, '四个意识自信', [])).toEqual([0]);
  });
});
