import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolderWith } from '../../source/disk.ts';
import { type Result, speechkit } from '../io.ts';

const SPEECH = readFileSync(new URL('../../../fixtures/cli/inputs/speech.txt', import.meta.url), 'utf8');
const DOCUMENTS = 60;
const documents = Object.fromEntries(
  Array.from({ length: DOCUMENTS }, (_none, index) => [`in/${100 + index}.txt`, `${SPEECH}第${index}次。\n`]),
);

const scan = (...args: string[]): Promise<Result> => speechkit(['scan', '-f', 'ndjson', ...args, 'in'], { cwd: process.cwd() });

/** The files of the entries, in an order that the system does not choose. */
const entriesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => /\/[0-9a-f]{62}$/.test(path.replaceAll('\\', '/')))
    .toSorted();

/** Each file as it is: one that is written anew is another. */
const filesOf = (root: string): string[] => entriesIn(root).map((path) => `${path} ${statSync(path).ino} ${statSync(path).mtimeMs}`);

describe('scans on one cache', { timeout: 120_000 }, () => {
  inFolderWith(documents);

  it('at once print what one prints alone, and leave an entry for each document', async () => {
    const alone = await scan('--no-cache');
    const calls = ['1', '2', '2'].map((jobs) => scan('--cache-dir', 'shared', '-j', jobs));
    for (const result of await Promise.all(calls)) expect(result).toEqual(alone);
    expect(entriesIn('shared')).toHaveLength(DOCUMENTS);
    const before = filesOf('shared');
    expect(await scan('--cache-dir', 'shared')).toEqual(alone);
    expect(filesOf('shared')).toEqual(before);
  });

  it.each(['1', '2'])('print the same where every entry is damaged, say nothing of it, and mend them (%s jobs)', async (jobs) => {
    const alone = await scan('--no-cache');
    const root = `damaged-${jobs}`;
    await scan('--cache-dir', root);
    const entries = entriesIn(root);
    const damages: ((path: string, bytes: Buffer, index: number) => void)[] = [
      (path) => writeFileSync(path, ''),
      (path, bytes) => writeFileSync(path, bytes.subarray(0, bytes.length / 2)),
      (path, bytes) => writeFileSync(path, Buffer.concat([bytes, bytes])),
      (path, bytes, index) => writeFileSync(path, bytes.fill((bytes.at(-index) ?? 0) ^ 1, bytes.length - index, bytes.length - index + 1)),
      (path, _bytes, index) => writeFileSync(path, readFileSync(entries[index - 1] ?? '')),
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
      (path, bytes) => {
        rmSync(path);
        writeFileSync(`${path}-elsewhere`, bytes);
        symlinkSync(`${path}-elsewhere`, path);
      },
    ];
    for (const [index, path] of entries.entries()) damages[index % damages.length]?.(path, readFileSync(path), index);
    expect(await scan('--cache-dir', root, '-j', jobs)).toEqual(alone);
    const mended = filesOf(root);
    expect(mended).toHaveLength(DOCUMENTS);
    expect(await scan('--cache-dir', root, '-j', jobs)).toEqual(alone);
    expect(filesOf(root)).toEqual(mended);
  });

  it('tell documents apart by every byte, and by every setting that changes a record', async () => {
    const root = 'told-apart';
    await scan('--cache-dir', root);
    const path = 'in/100.txt';
    const before = readFileSync(path);
    // Of the same length and, as far as the disk tells, of the same time.
    const { atime, mtime } = statSync(path);
    writeFileSync(path, before.toString().replace('第0次', '第x次'));
    utimesSync(path, atime, mtime);
    for (const settings of [[], ['--lang', 'zh'], ['--rule-severity', 'punctuation=off'], ['--format-in', 'markdown']]) {
      expect(await scan('--cache-dir', root, ...settings)).toEqual(await scan('--no-cache', ...settings));
    }
    expect(entriesIn(root)).toHaveLength(DOCUMENTS * 4 + 1);
    writeFileSync(path, before);
  });
});
