import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { SourceError } from '../../src/source/failure.ts';
import { readInput } from '../../src/source/open.ts';

const FIXTURES = new URL('../../fixtures/source/', import.meta.url);
const cases = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('each folder of fixtures/source reads as its expected.json and expected.txt say', () => {
  it.each(cases.map(({ name }) => name))('%s', async (name) => {
    const folder = new URL(`${name}/`, FIXTURES);
    const expected: unknown = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
    const reading = readInput(fileURLToPath(new URL('input.txt', folder)));
    const textFile = new URL('expected.txt', folder);
    if (!existsSync(textFile)) {
      const error: SourceError = await reading.then(
        () => expect.unreachable('was read'),
        (reason) => reason,
      );
      expect({ code: error.code, details: error.details }).toMatchObject(expected as object);
      return;
    }
    const { encoding, format, replacedCharacters, text } = await reading;
    expect({ encoding, format, replacedCharacters }).toEqual(expected);
    expect(text).toBe(readFileSync(textFile, 'utf8'));
  });
});
