import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { MOST_HERE, threadsFor, WORTH_A_THREAD } from '../../src/corpus/threads.ts';
import { BIN, command } from '../cli/io.ts';
import { inFolderWith } from '../source/disk.ts';

const CORES = availableParallelism();

describe('how many threads a run gets', () => {
  it.each([
    ['one where there is little to do, however many the inputs are', null, 10_000, 2 * WORTH_A_THREAD - 1, 1],
    ['one a core where there is enough to do', null, 10_000, CORES * WORTH_A_THREAD, CORES],
    ['no more than cores, however much there is to do', null, 10_000, 1000 * CORES * WORTH_A_THREAD, CORES],
    ['no more than inputs', null, 1, 1000 * WORTH_A_THREAD, 1],
    ['as many as the user asks for, cores or not', CORES + 5, 10_000, 1, CORES + 5],
    ['no more than inputs, whatever the user asks for', 8, 3, 1000 * WORTH_A_THREAD, 3],
    ['one where there is nothing to do', 8, 0, 0, 1],
  ])('is %s', (_name, asked, inputs, bytes, threads) => {
    expect(threadsFor(asked, inputs, bytes)).toBe(threads);
  });
});

describe('a scan', { timeout: 60_000 }, () => {
  const speech = readFileSync(new URL('../../fixtures/cli/inputs/speech.txt', import.meta.url), 'utf8');
  const of = (bytes: number): string => speech.repeat(Math.ceil(bytes / Buffer.byteLength(speech)));
  const many = (folder: string, size: number, count: number): [string, string][] =>
    Array.from({ length: count }, (_none, index) => [`${folder}/${index}.txt`, of(size)]);
  inFolderWith(Object.fromEntries([...many('little', 2_000, 40), ...many('much', 100_000, 12), ['long/one.txt', of(MOST_HERE + 1)]]));

  /** How many threads the built program starts for a call. */
  async function started(...args: string[]): Promise<number> {
    const spy = `const threads = require('node:worker_threads'); let count = 0;
      threads.Worker = class extends threads.Worker { constructor(...all) { super(...all); count++; } };
      process.on('exit', () => console.error(count));
      process.argv = ['node', 'speechkit', 'scan', '-f', 'csv', '--no-cache', ...${JSON.stringify(args)}]; require(${JSON.stringify(BIN)});`;
    const { status, stderr } = await command(process.execPath, ['-e', spy], { cwd: process.cwd() });
    expect(status).toBe(0);
    return Number(stderr);
  }

  it.each([
    ['none where there is little to do', ['little'], 0],
    ['none where it is told to do with one', ['-j', '1', 'much'], 0],
    ['one beside its own where there is enough to do for two, and there are two cores', ['much'], CORES === 1 ? 0 : 1],
    ['two beside its own where it is told to do with three', ['-j', '3', 'little'], 2],
    ['one beside its own for a text that may take long, though it is told to do with one', ['-j', '1', 'little', 'long'], 1],
  ])('starts %s', async (_name, args, count) => {
    expect(await started(...args)).toBe(count);
  });
});
