import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplesUnder, has, run, workshop } from './guide.ts';

const MODE = 'speechkit scan --stdin-format ndjson --allow-failures';
/** It asks to be cited, unless it is told that it will be. */
const PARALLEL = { PARALLEL: '--will-cite' };

let folder = '';
let answers = '';
let records = '';
const file = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(async () => {
  folder = workshop();
  answers = (await run(folder, `${MODE} < requests.ndjson`)).stdout;
  records = (await run(folder, `find reports -name '*.txt' -print0 | xargs -0 speechkit scan --format ndjson --part`)).stdout;
  expect(answers.split('\n').length).toBe(file('requests.ndjson').split('\n').length);
  expect(records.split('\n').length).toBeGreaterThan(20);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!has('parallel'))('docs/at-scale.md: what GNU parallel joins is one run (skipped where it is not installed)', () => {
  const [files = '', lines = ''] = examplesUnder('GNU parallel', 'sh');

  it('of files, as many at a time as a command line holds', { timeout: 120_000 }, async () => {
    expect(await run(folder, files, PARALLEL)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(file('records.ndjson')).toBe(records);
  });

  it('of lines, in blocks', { timeout: 120_000 }, async () => {
    expect(lines).toContain('--block 1M');
    const small = lines.replace('--block 1M', '--block 10k');
    const { status, stderr } = await run(folder, small, PARALLEL);
    // Every block holds a line that fails: its status is how many they are.
    expect({ stderr, status: status !== 0 }).toEqual({ stderr: '', status: true });
    expect(file('answers.ndjson')).toBe(answers);
    const allowed = small.replace('--jobs 1', '--jobs 1 --allow-failures').replace('parallel', 'parallel --joblog log');
    expect(await run(folder, allowed, PARALLEL)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(file('answers.ndjson')).toBe(answers);
    expect(file('log').split('\n').length, 'jobs').toBeGreaterThan(3);
  });
});

describe.skipIf(!has('xargs'))('docs/at-scale.md: what xargs does', () => {
  it('is one run, its records in some order', { timeout: 120_000 }, async () => {
    const [example = ''] = examplesUnder('xargs', 'sh');
    expect(example).toContain('-n 100');
    expect((await run(folder, example.replace('-n 100', '-n 7'))).stderr).toBe('');
    const parts = readdirSync(join(folder, 'records')).map((name) => file(`records/${name}`));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join('').split('\n').sort()).toEqual(records.split('\n').sort());
  });
});

/** Whether split(1) is that of GNU: others divide into lines of equal number only. */
const hasChunks = has('split') && has('cat');

describe.skipIf(!hasChunks)('docs/at-scale.md: what is divided by hand', () => {
  it('is one run when it is joined', { timeout: 120_000 }, async ({ skip }) => {
    const { stdout } = await run(folder, 'split --version');
    skip(!stdout.includes('GNU'), 'split is not that of GNU');
    const [example = ''] = examplesUnder('By hand', 'sh');
    expect(await run(folder, example)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(folder).filter((name) => name.startsWith('answers-part')).length).toBe(4);
    expect(file('answers.ndjson')).toBe(answers);
  });
});
