import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { lexicon } from '../../src/lexicon/lexicon.ts';
import { FixtureCase } from '../restore/cases.ts';
import { inTraditional } from './script.ts';

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
