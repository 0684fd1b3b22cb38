import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inTraditional } from '../slogans/script.ts';
import { countsOf } from './analysis.ts';

const FIXTURES = new URL('../../fixtures/claims/', import.meta.url);
const names = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('a text in traditional characters', () => {
  it.each(names)('claims what the simplified one does, in its own words: %s', (name) => {
    const text = readFileSync(new URL(`${name}/input.txt`, FIXTURES), 'utf8');
    const traditional = inTraditional(text);
    const counts = countsOf(text);
    expect(countsOf(traditional).map(({ text: words, claimed, found }) => [words, claimed, found])).toEqual(
      counts.map(({ text: words, claimed, found }) => [inTraditional(words), claimed, found]),
    );
  });
});
