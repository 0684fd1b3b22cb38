import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pooled } from '../../src/corpus/pool/pool.ts';
import { Rooms } from '../../src/corpus/pool/rooms.ts';
import { ThreadEnded } from '../../src/corpus/pool/thread.ts';
import { WorkerThread } from '../../src/corpus/pool/worker-thread.ts';
import type { Result, Task } from '../../src/corpus/work.ts';

let folder = '';
let file: URL;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'speechkit-worker-'));
  const outfile = join(folder, 'worker.cjs');
  const entry = fileURLToPath(new URL('./faulty-worker.ts', import.meta.url));
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  file = pathToFileURL(outfile);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tasks = (...paths: string[]): Task[] => paths.map((path) => ({ path }));
const start = (setup: unknown = null): WorkerThread =>
  new WorkerThread(file, setup, null, { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 6 });
const told = (result: Result): string => ('part' in result ? new TextDecoder().decode(result.part) : result.failure.message);

describe('a worker thread', () => {
  it('does one batch after the other', async () => {
    const thread = start();
    const results = [...(await thread.run(tasks('a', 'b'))), ...(await thread.run(tasks('c')))];
    expect(results.map(told)).toEqual(['part of a', 'part of b', 'part of c']);
    await thread.end();
  });

  it('hands over its parts in buffers that go back to it once they were taken', async () => {
    const rooms = new Rooms();
    const thread = new WorkerThread(file, null, rooms);
    const partsOf = (results: readonly Result[]): Uint8Array[] => results.flatMap((result) => ('part' in result ? [result.part] : []));
    const first = partsOf(await thread.run(tasks('a', 'b')));
    const second = partsOf(await thread.run(tasks('c')));
    expect(new Set([...first, ...second].map(({ buffer }) => buffer)).size).toBe(2);
    for (const part of first) rooms.taken(part);
    const third = await thread.run(tasks('d', 'e'));
    expect([...second, ...partsOf(third)].map((part) => new TextDecoder().decode(part))).toEqual(['part of c', 'part of d', 'part of e']);
    // The first buffer was sent to the thread, so it is empty here: what came back is the same bytes as another buffer.
    expect(first.map(({ length }) => length)).toEqual([0, 0]);
    await thread.end();
  });

  it.each([
    ['ends itself', 'exit', 'ended'],
    ['throws what nobody catches', 'throw', 'Error: of nobody'],
    ['needs more memory than it may have', 'memory', 'needs more than 24 MiB of memory'],
  ])('tells which task it had in hand when it %s', async (_name, path, message) => {
    const thread = start();
    const error: unknown = await thread.run(tasks('a', 'b', path, 'c')).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ThreadEnded);
    expect(error).toMatchObject({ at: 2, message });
    await expect(thread.run(tasks('a'))).rejects.toMatchObject({ at: null, message });
  });

  it('had no task in hand where it could not be set up', async () => {
    await expect(start('no analyst').run(tasks('a'))).rejects.toMatchObject({ at: null, message: 'Error: cannot be set up' });
  });

  it('is ended whatever it does', async () => {
    const thread = start();
    const run = thread.run(tasks('a', 'loop'));
    const [ended] = await Promise.all([run.catch((reason: unknown) => reason), thread.end()]);
    expect(ended).toBeInstanceOf(ThreadEnded);
  });

  it('is replaced in a pool: what ends it is lost, everything else is done, in order', async () => {
    const paths = ['a', 'exit', 'b', 'memory', 'c', 'throw', 'd', 'e', 'f', 'g'];
    const results: string[] = [];
    const pool = pooled<Task, Result>(tasks(...paths), {
      threads: 2,
      start: () => start(),
      sizeOf: () => 10,
      weightOf: () => 10,
      here: async ({ path }) => ({ failure: { path, code: 'internal', message: 'here' } }),
      mostHere: -1,
      lost: ({ path }, { message }) => ({ failure: { path, code: 'internal', message } }),
      window: { items: 100, bytes: 10_000 },
    });
    for await (const result of pool) results.push(told(result));
    const lost: Record<string, string> = { exit: 'ended', memory: 'needs more than 24 MiB of memory', throw: 'Error: of nobody' };
    expect(results).toEqual(paths.map((path) => lost[path] ?? `part of ${path}`));
  });
});
