import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../scripts/random.mjs';
import { ENCODINGS, roundTrip } from '../../scripts/round-trip.mjs';
import { main } from '../../src/main.ts';
import { encode } from '../../src/source/encode.ts';

/** `node scripts/round-trips.mjs` does ten thousand. */
const COUNT = 60;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'speechkit-fill-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a speech whose facts were masked comes back byte for byte when its form is filled in', () => {
  it.each(ENCODINGS)('%s', { timeout: 60_000 }, async (encoding) => {
    const problems: string[] = [];
    for (let index = 0; index < COUNT; index++) {
      const problem = await roundTrip({ main, encode }, new Random(index + 1), encoding, folder);
      if (problem !== null) problems.push(`#${index}: ${problem}`);
    }
    expect(problems).toEqual([]);
  });
});
