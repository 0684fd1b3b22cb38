import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { type Expression, expressionsOf } from './expressions.ts';
import { sourceFiles } from './project.ts';

/** Part of the check is a search at random: the same code gets the same verdict. */
const SEED = 20_261_121;
/** That search counts the characters that are read. Limits in time would give another verdict on a machine that has much other work. */
const BY_COUNT = { timeout: null, attackTimeout: null, incubationTimeout: null, seedingTimeout: null };

const readings = await Promise.all(sourceFiles().map(expressionsOf));

/** The same expression is looked at once, whatever the number of its places. `d` changes what is reported, not how it is searched. */
const distinct = new Map<string, Expression>();
for (const expression of readings.flatMap((reading) => reading.expressions)) {
  const flags = expression.flags.replace('d', '');
  distinct.set(`/${expression.source}/${flags}`, { ...expression, flags });
}

describe('regular expressions', () => {
  it('can all be read off the code', () => {
    expect(readings.flatMap((reading) => reading.problems)).toEqual([]);
  });

  it(`take linear time on any text (${distinct.size} of them)`, { timeout: 600_000 }, () => {
    const slow: string[] = [];
    for (const [written, { source, flags, where }] of distinct) {
      const verdict = checkSync(source, flags, { randomSeed: SEED, ...BY_COUNT });
      if (verdict.status === 'safe') continue;
      const why =
        verdict.status === 'vulnerable' ? `${verdict.complexity.summary}, for example on ${verdict.attack.pattern}` : verdict.error.kind;
      slow.push(`${where} ${written}: ${why}`);
    }
    expect(slow).toEqual([]);
  });
});
