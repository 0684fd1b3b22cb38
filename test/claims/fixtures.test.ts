import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analysisOf } from './analysis.ts';

const FIXTURES = new URL('../../fixtures/claims/', import.meta.url);
const cases = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('each folder of fixtures/claims says of itself what its expected.json holds', () => {
  it.each(cases.map(({ name }) => name))('%s', (name) => {
    const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, FIXTURES), 'utf8');
    const text = read('input.txt');
    const { claims } = analysisOf(text);
    const said = claims.map(({ kind, text: words, claimed, found, holds }) => ({ kind, text: words, claimed, found, holds }));
    expect(said).toEqual(JSON.parse(read('expected.json')));
    for (const { evidence, found, kind } of claims) if (kind !== 'length') expect(evidence.length).toBe(found);
    for (const { span } of claims) expect(text.slice(span.start.offset, span.end.offset).length).toBeGreaterThan(0);
  });
});
