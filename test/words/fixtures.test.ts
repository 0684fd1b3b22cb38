import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FixtureCase } from '../restore/cases.ts';
import { divide, nodejieba, nodeRs, whyNot } from './engines.ts';

const cases = FixtureCase.names('words');
const DIFFERENCES = new URL('../../fixtures/words/differences.tsv', import.meta.url);

describe('each folder of fixtures/words is divided as its expected.txt says', () => {
  it.each(cases)('%s, by @node-rs/jieba', async (name) => {
    const fixture = FixtureCase.of('words', name);
    fixture.expectLines(divide(await fixture.read(), nodeRs).paragraphs.map((tokens) => tokens.join('/')));
  });

  it.skipIf(whyNot !== null)(
    `by nodejieba too, but for what differences.tsv lists (skipped where it does not run: ${whyNot})`,
    async () => {
      if (nodejieba instanceof Error) throw nodejieba;
      const rows = ['case\tnodejieba\t@node-rs/jieba'];
      for (const name of cases) {
        const source = await FixtureCase.of('words', name).read();
        const [one, other] = [divide(source, nodejieba).paragraphs, divide(source, nodeRs).paragraphs];
        one.forEach((tokens, index) => {
          for (const pair of differences(tokens, other[index] ?? []))
            rows.push(`${name}\t${pair.map((part) => part.join('/')).join('\t')}`);
        });
      }
      const list = `${rows.join('\n')}\n`;
      if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(DIFFERENCES, list);
      else expect(list).toBe(readFileSync(DIFFERENCES, 'utf8'));
      // All of one kind: two characters of the dictionary that stand apart more often than together, which only nodejieba joins by HMM.
      expect(rows.slice(1).filter((row) => !/^[\w-]+\t(.)(.)\t\1\/\2$/u.test(row))).toEqual([]);
    },
  );
});

/** The stretches that two divisions of one text divide otherwise. */
function differences(one: readonly string[], other: readonly string[]): [string[], string[]][] {
  const found: [string[], string[]][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) {
      i++;
      j++;
      continue;
    }
    const pair: [string[], string[]] = [[], []];
    const length = (index: 0 | 1): number => pair[index].join('').length;
    do {
      if (length(0) <= length(1)) pair[0].push(one[i++] ?? '');
      else pair[1].push(other[j++] ?? '');
    } while (length(0) !== length(1));
    found.push(pair);
  }
  return found;
}
