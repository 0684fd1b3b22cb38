import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runMain } from '../cli/io.ts';

const INPUTS = fileURLToPath(new URL('../../fixtures/cli/inputs/', import.meta.url));
const before = process.cwd();
beforeAll(() => process.chdir(INPUTS));
afterAll(() => process.chdir(before));

const paths = [...readdirSync(INPUTS).filter((name) => name.endsWith('.txt')), 'missing.txt'].sort();
const RUNS = { numRuns: 25 };

/** What a list is cut into: its parts, in order; some may be empty. */
function parts<Item>(list: readonly Item[], cuts: readonly number[]): Item[][] {
  const at = [0, ...cuts.map((cut) => cut % (list.length + 1)).sort((a, b) => a - b), list.length];
  return at.slice(1).map((end, index) => list.slice(at[index], end));
}

const cuts = fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 });

describe('parts of a collection, joined in their order, are one run', { timeout: 120_000 }, () => {
  it('of paths', async () => {
    const printed = async (some: readonly string[]): Promise<string> =>
      some.length === 0 ? '' : (await runMain(['scan', '--format', 'ndjson', '--jobs', '1', '--part', ...some])).stdout;
    const whole = await printed(paths);
    const { stdout } = await runMain(['scan', '--format', 'ndjson', '--jobs', '1', ...paths]);
    expect(whole, 'a run that is no part, without its totals').toBe(stdout.replace(/.*\n$/, ''));
    await fc.assert(
      fc.asyncProperty(cuts, async (where) => {
        const joined: string[] = [];
        for (const some of parts(paths, where)) joined.push(await printed(some));
        expect(joined.join('')).toBe(whole);
      }),
      RUNS,
    );
  });

  it('of lines, good and bad, in any order', async () => {
    const lines = paths.flatMap((path, index) => [
      JSON.stringify({ path }),
      JSON.stringify({ id: index, text: path === 'missing.txt' ? '' : readFileSync(path, 'utf8') }),
      ['', '{"id":1}', '{"text":"一"', '[]', '"\\ud800"'][index % 5] ?? '',
    ]);
    const answered = async (some: readonly string[]): Promise<string> =>
      (await runMain(['scan', '--stdin-format', 'ndjson', '--jobs', '1'], { stdin: some.map((line) => `${line}\n`).join('') })).stdout;
    const answers = new Map<string, string>();
    for (const line of lines) answers.set(line, await answered([line]));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(lines), cuts, async (some, where) => {
        const joined: string[] = [];
        for (const part of parts(some, where)) joined.push(await answered(part));
        expect(joined.join('')).toBe(await answered(some));
        expect(joined.join('')).toBe(some.map((line) => answers.get(line)).join(''));
      }),
      RUNS,
    );
  });
});
