import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheAt } from '../../../src/corpus/cache/folder.ts';
import { sweepCache } from '../../../src/corpus/cache/sweep.ts';
import { place } from './entries.ts';
import { entryOf } from './written.ts';

const HOURS = 60 * 60 * 1000;
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'speechkit-cache-'));
  symlinkSync(here('../../../node_modules'), join(folder, 'node_modules'), 'junction');
  await build({
    entryPoints: [here('writer.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: join(folder, 'writer.mjs'),
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(
  root: string,
  ...args: string[]
): { readonly kill: () => void; readonly end: Promise<{ signal: string | null; stdout: string }> } {
  const child = spawn(process.execPath, [join(folder, 'writer.mjs'), root, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  return {
    kill: () => child.kill('SIGKILL'),
    end: new Promise((settle) => child.once('close', (_status, signal) => settle({ signal, stdout }))),
  };
}

const namesIn = (root: string): string[] => (existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : []);
const temporaryIn = (root: string): string[] => namesIn(root).filter((name) => name.endsWith('.tmp'));
const entriesIn = (root: string): string[] => namesIn(root).filter((name) => /[0-9a-f]{62}$/.test(name));

/** How many of the entries are there; those that are must be right. */
function wholeIn(root: string, keys: number): number {
  const cache = cacheAt(place(root));
  let count = 0;
  for (let index = 0; index < keys; index++) {
    const found = cache.get(cache.keyOf(Buffer.from(String(index)), []));
    if (found === undefined) continue;
    expect(Buffer.compare(found.record, entryOf(index).record)).toBe(0);
    count++;
  }
  return count;
}

describe('two runs at once', () => {
  it('on the same documents never see half of an entry, and leave all of them', async () => {
    const root = join(folder, 'both');
    const results = await Promise.all([write(root, '40', '5').end, write(root, '40', '5').end]);
    expect(results.map(({ stdout }) => stdout)).toEqual(Array(2).fill('{"wrong":0,"failure":null}'));
    expect(wholeIn(root, 40)).toBe(40);
    expect(temporaryIn(root)).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a run that is killed', () => {
  it('in the middle of writing leaves no entry that is believed; what it leaves is swept', async () => {
    const root = join(folder, 'middle');
    expect((await write(root, '1', '1', 'kill-in-the-middle').end).signal).toBe('SIGKILL');
    expect(temporaryIn(root)).toHaveLength(1);
    expect(wholeIn(root, 1)).toBe(0);
    sweepCache(place(root), Date.now() + 2 * HOURS);
    expect(temporaryIn(root)).toEqual([]);
  });

  it('at any moment leaves nothing but whole entries', async () => {
    const root = join(folder, 'moments');
    for (const files of [1, 40, 90]) {
      const run = write(root, '100', '1000');
      await expect.poll(() => entriesIn(root).length, { timeout: 20_000 }).toBeGreaterThan(files);
      run.kill();
      expect((await run.end).signal).toBe('SIGKILL');
      expect(wholeIn(root, 100)).toBeGreaterThan(files);
      expect(temporaryIn(root).length).toBeLessThanOrEqual(3);
    }
  });
});
