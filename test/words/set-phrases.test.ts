import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/source/open.ts';
import type { Engine } from '../../src/words/engine.ts';
import { FixtureCase } from '../restore/cases.ts';
import { divide, engines } from './engines.ts';

/** jieba alone divides all but 巡察 and 一岗双责. */
const TERMS = ['四个意识', '两个维护', '全面从严治党', '主体责任', '巡察', '习近平新时代中国特色社会主义思想', '一岗双责'];

const SPEECHES = new URL('../../../shared/speeches/', import.meta.url);
const names = existsSync(SPEECHES) ? readdirSync(SPEECHES).filter((name) => /^(conduct|inspection|party).*\.txt$/.test(name)) : [];

type Source = Parameters<typeof divide>[0];

/** How often each term stands in the restored text, and how often it is a token. */
function countsOf(source: Source, engine: Engine): Record<string, [inText: number, asToken: number]> {
  const { restored, paragraphs } = divide(source, engine);
  const tokens = paragraphs.flat();
  return Object.fromEntries(
    TERMS.map((term) => [term, [restored.text.split(term).length - 1, tokens.filter((token) => token === term).length]]),
  );
}

describe.each(engines)('by $name the set phrases of the genre are one token at all their places', (engine) => {
  it('of a fixture', async () => {
    const counts = countsOf(await FixtureCase.of('words', 'set-phrases').read(), engine);
    for (const [term, [inText, asToken]] of Object.entries(counts)) {
      expect(inText, term).toBeGreaterThan(0);
      expect(asToken, term).toBe(inText);
    }
  });

  it.skipIf(names.length === 0)('of the speeches in ../shared (skipped where they are absent)', async () => {
    const all = new Map(TERMS.map((term) => [term, 0]));
    for (const name of names) {
      const source = await readInput(fileURLToPath(new URL(name, SPEECHES)));
      for (const [term, [inText, asToken]] of Object.entries(countsOf(source, engine))) {
        expect(asToken, `${term} in ${name}`).toBe(inText);
        all.set(term, (all.get(term) ?? 0) + asToken);
      }
    }
    expect([...all].filter(([, count]) => count === 0)).toEqual([]);
  });
});
