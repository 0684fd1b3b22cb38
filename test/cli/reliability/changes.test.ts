import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inFolderWith } from '../../source/disk.ts';
import { ended, startAsOrdinaryUser } from './ordinary.ts';

const SPEECH = '一、开头\n第一段话。\n二、结尾\n第二段话。\n';
/** More than threads may have in hand beyond the input that is waited for: what stands behind it is not begun before. */
const HOLDS_UP = 9 * 1024 * 1024;

describe.skipIf(process.platform === 'win32').each(['1', '2'])('files that change after scan has found them (%s jobs)', (jobs) => {
  inFolderWith(Object.fromEntries(['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => [`in/${name}.txt`, SPEECH])));

  it('are failures that say what has become of them, in order, and the others are done', { timeout: 60_000 }, async () => {
    writeFileSync('in/a.txt', '');
    truncateSync('in/a.txt', HOLDS_UP);
    mkdirSync('out');
    chmodSync('out', 0o777);
    const args = ['scan', '--no-cache', '-f', 'ndjson', '-j', jobs, '--max-size', '10M', '-o', 'out/records', '-', 'in'];
    const child = startAsOrdinaryUser(args);
    // When the inputs are found the output is opened; then everything waits for the first of them, standard input.
    await expect.poll(() => readdirSync('out'), { timeout: 30_000, interval: 20 }).toHaveLength(1);
    rmSync('in/b.txt');
    rmSync('in/c.txt');
    execFileSync('mkfifo', ['in/c.txt']);
    rmSync('in/d.txt');
    mkdirSync('in/d.txt');
    truncateSync('in/e.txt', 11 * 1024 * 1024);
    chmodSync('in/f.txt', 0);
    writeFileSync('in/g.txt', `${SPEECH}三、新的\n`);
    child.stdin?.end(SPEECH);

    const { status, stdout, stderr } = await ended(child);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const records = readFileSync('out/records', 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; path?: string; message?: string; outline?: unknown[] });
    expect(records.map(({ type, path, message, outline }) => [type, path, message ?? outline?.length])).toEqual([
      ['document', '-', 2],
      ['error', 'in/a.txt', 'is not text: it holds a NUL byte at offset 0'],
      ['error', 'in/b.txt', 'has vanished since it was found'],
      ['error', 'in/c.txt', 'is a pipe; standard input is read with -'],
      ['error', 'in/d.txt', 'is a folder'],
      ['error', 'in/e.txt', 'is too large: 11 MiB, where the limit is 10 MiB'],
      ['error', 'in/f.txt', 'permission denied'],
      ['document', 'in/g.txt', 3],
      ['document', 'in/h.txt', 2],
      ['summary', undefined, undefined],
    ]);
    expect(stderr.split('\n').filter((line) => line.startsWith('speechkit: in/'))).toHaveLength(6);
  });
});
