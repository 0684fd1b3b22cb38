import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolderWith } from '../../source/disk.ts';
import { BIN, command, type Result } from '../io.ts';

const SPEECH = readFileSync(new URL('../../../fixtures/cli/inputs/speech.txt', import.meta.url), 'utf8');
const documents = Object.fromEntries(
  Array.from({ length: 150 }, (_none, index) => [`in/${100 + index}.txt`, SPEECH.repeat(1 + (index % 5))]),
);

const run = (bin: string, ...args: string[]): Promise<Result> =>
  command(process.execPath, [bin, 'scan', '--no-cache', ...args], { cwd: process.cwd() });

describe('a scan whose threads cannot begin, since a part of the program is missing or damaged', { timeout: 120_000 }, () => {
  // One of them so long that it would be done on another thread whatever --jobs says.
  inFolderWith({ ...documents, 'in/long.txt': SPEECH.repeat(Math.ceil((600 * 1024) / Buffer.byteLength(SPEECH))) });

  it.each([
    ['missing', null],
    ['damaged', 'throw new Error("damaged");'],
    ['half', 'const {'],
    ['of something else', 'process.exit(0);'],
  ])('does everything in the one that it has (%s)', async (_name, code) => {
    const expected = await run(BIN, '-f', 'ndjson', '-j', '1', 'in');
    for (const part of ['bin', 'dist', 'package.json']) cpSync(join(dirname(BIN), '..', part), join('program', part), { recursive: true });
    const file = 'program/dist/worker.cjs';
    rmSync(file);
    if (code !== null) writeFileSync(file, code);
    for (const jobs of ['1', '2']) expect(await run('program/bin/speechkit.js', '-f', 'ndjson', '-j', jobs, 'in')).toEqual(expected);
    expect(expected.status).toBe(0);
  });
});

describe.skipIf(process.platform === 'win32')('a scan whose reader goes away', { timeout: 120_000 }, () => {
  inFolderWith(documents);

  it.each(['table', 'json', 'ndjson', 'csv --table findings', 'tsv --table slogans', 'parquet --table outline'])(
    'ends quietly, with its threads (%s)',
    async (format) => {
      for (const jobs of ['1', '2']) {
        const call = `"$0" "$1" scan --no-cache -j ${jobs} -f ${format} in | head -c 1 | wc -c; echo "\${PIPESTATUS[0]}"`;
        const { status, stdout, stderr } = await command('bash', ['--norc', '-c', call, process.execPath, BIN], { cwd: process.cwd() });
        expect({ status, stdout: stdout.trim().split(/\s+/), stderr }).toEqual({ status: 0, stdout: ['1', '0'], stderr: '' });
      }
    },
  );

  it('does no more than it was doing', async () => {
    // Each of them would be told of on standard error.
    const missing = Array.from({ length: 2_000 }, (_none, index) => `z-missing-${index}.txt`);
    writeFileSync('list', missing.join('\n'));
    const call = `"$0" "$1" scan --no-cache -j 2 -f ndjson --files-from list in 2>told | head -n 1 | wc -l; wc -l < told`;
    const { stdout } = await command('bash', ['--norc', '-c', call, process.execPath, BIN], { cwd: process.cwd() });
    const [lines, told] = stdout.trim().split(/\s+/).map(Number);
    expect(lines).toBe(1);
    expect(told).toBeLessThan(missing.length);
  });
});
