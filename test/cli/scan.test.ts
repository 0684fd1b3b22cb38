import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIN, command, runMain, speechkit } from './io.ts';

const INPUTS = fileURLToPath(new URL('../../fixtures/cli/inputs/', import.meta.url));
const isPosix = process.platform !== 'win32';
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

let folder = '';
let many = '';
const before = process.cwd();
beforeAll(() => {
  process.chdir(INPUTS);
  folder = mkdtempSync(join(tmpdir(), 'speechkit-scan-'));
  // Enough that threads take many batches each, and that no pipe holds what comes out.
  many = join(folder, 'many');
  mkdirSync(many);
  const speech = readFileSync('speech.txt', 'utf8');
  for (let i = 0; i < 300; i++) writeFileSync(join(many, `${String(i).padStart(3, '0')}.txt`), speech.repeat(1 + (i % 7)));
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

describe('scan on several threads', () => {
  const names = ['speech.txt', 'hostile.txt', 'damaged.txt', 'open.txt', 'check.txt', 'terms', 'folder', 'missing.txt', 'senses.txt', '-'];

  it('prints the same on both streams as on one, with the same status, for any number of them', { timeout: 120_000 }, async () => {
    const call = fc.record({
      paths: fc.shuffledSubarray(names, { minLength: 2 }),
      format: fc.constantFrom('json', 'ndjson'),
      more: fc.constantFrom([], ['--lang', 'zh', '--quiet'], ['--lexicon', 'terms.csv'], ['--rule-severity', 'punctuation=off']),
    });
    await fc.assert(
      fc.asyncProperty(call, async ({ paths, format, more }) => {
        const run = (jobs: number) =>
          runMain(['scan', '--jobs', String(jobs), '--format', format, ...more, ...paths], { stdin: '一、开头\n第一段。\n' });
        const one = await run(1);
        for (const jobs of [2, 3, 8]) expect(await run(jobs)).toEqual(one);
      }),
      // Each starts thirteen threads.
      { numRuns: 5 },
    );
  });

  it('keeps the order of the inputs where each has work for many batches', async () => {
    const [one, three] = await Promise.all(['1', '3'].map((jobs) => speechkit(['scan', '-f', 'ndjson', '-j', jobs, many])));
    expect(three).toEqual(one);
    const paths = one?.stdout
      .split('\n')
      .slice(0, -2)
      .map((line) => JSON.parse(line).path);
    expect(paths).toEqual(readdirSync(many).map((name) => `${many}/${name}`));
  });

  it('knows the terms of the user', async () => {
    const args = ['scan', '--jobs', '2', '--lexicon', 'terms.csv', 'senses.txt', 'speech.txt'];
    const { documents } = JSON.parse((await runMain(args)).stdout);
    const own = documents[0].slogans.find(({ term }: { term: string }) => term === '双联双促');
    expect(own).toMatchObject({ category: '党建', expansion: ['联村促发展', '联企促转型'] });
  });

  it.skipIf(!isPosix)('ends when nobody reads any more', async () => {
    const line = `${quoted(process.execPath)} ${quoted(BIN)} scan -f ndjson -j 2 ${quoted(many)} | head -c 10; echo " \${PIPESTATUS[0]}"`;
    const { status, stdout, stderr } = await command('bash', ['--norc', '-c', line]);
    expect({ status, stderr, end: stdout.slice(10) }).toEqual({ status: 0, stderr: '', end: ' 0\n' });
  });

  it.skipIf(!isPosix)('ends where the output cannot be written', async () => {
    const path = join(folder, 'no/such/folder.json');
    const { status, stderr } = await speechkit(['scan', '-j', '2', many, '-o', path]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: `speechkit: cannot write ${path}: there is no such folder\n` });
  });

  it.skipIf(!isPosix).each(['SIGINT', 'SIGTERM'] as const)('is ended by %s, and leaves no half-written file', async (signal) => {
    const place = join(folder, signal);
    mkdirSync(place);
    const child = spawn(process.execPath, [BIN, 'scan', '-j', '2', many, many, '-o', join(place, 'out.json')], { stdio: 'ignore' });
    const ended = new Promise((settle) => child.once('close', (_status, by) => settle(by)));
    // The file is there from the beginning to the end of the run.
    await expect.poll(() => readdirSync(place), { timeout: 10_000, interval: 5 }).toHaveLength(1);
    child.kill(signal);
    expect(await ended).toBe(signal);
    expect(readdirSync(place)).toEqual([]);
  });
});
