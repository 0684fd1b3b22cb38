import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inFolderWith } from '../../source/disk.ts';
import { BIN, command, type Result, speechkit } from '../io.ts';

const SPEECH = readFileSync(new URL('../../../fixtures/cli/inputs/speech.txt', import.meta.url), 'utf8');
const OLD = 'what was there before\n';
const documents = Object.fromEntries(
  Array.from({ length: 60 }, (_none, index) => [`in/${100 + index}.txt`, `${SPEECH.repeat(4)}第${index}次。\n`]),
);

describe('a full disk (skipped where no small one can be mounted)', { timeout: 120_000 }, () => {
  inFolderWith(documents);
  let isMounted = false;
  beforeAll(() => {
    mkdirSync('full');
    isMounted = process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m,mode=777', 'tmpfs', 'full']).status === 0;
  });
  afterEach(() => {
    for (const name of isMounted ? readdirSync('full') : []) rmSync(join('full', name), { recursive: true });
  });
  afterAll(() => {
    if (isMounted) spawnSync('umount', ['full']);
  });

  /** Leaves so much room, in bytes. */
  function fill(left = 0): void {
    const { bavail, bsize } = statfsSync('full');
    writeFileSync('full/filler', new Uint8Array(bavail * bsize - left));
  }
  const scan = (...args: string[]): Promise<Result> => speechkit(['scan', '--no-cache', ...args, 'in'], { cwd: process.cwd() });
  const files = (): string[] =>
    readdirSync('full', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted();

  it.for([
    ['json', 'en', '1'],
    ['json', 'zh', '2'],
    ['ndjson', 'en', '2'],
    ['csv', 'zh', '1'],
    ['tsv', 'en', '2'],
    ['parquet', 'zh', '2'],
    ['table', 'en', '1'],
  ])(
    '%s: the file stays as it was, and it is said in the language of the user (%s, %s jobs)',
    async ([format = '', lang = '', jobs = ''], { skip }) => {
      if (!isMounted) return skip();
      writeFileSync('full/out', OLD);
      fill();
      const table = ['csv', 'tsv', 'parquet'].includes(format) ? ['--table', 'findings'] : [];
      const result = await scan('-f', format, '--lang', lang, '-j', jobs, ...table, '-o', 'full/out');
      expect(result).toEqual({
        status: 2,
        stdout: '',
        stderr: lang === 'en' ? 'speechkit: cannot write full/out: no space is left\n' : 'speechkit: 无法写入 full/out：空间不足\n',
      });
      expect(readFileSync('full/out', 'utf8')).toBe(OLD);
      expect(files()).toEqual(['full/filler', 'full/out']);
    },
  );

  it('in the middle of a folder of records leaves whole files only, and no index that names what is missing', async ({ skip }) => {
    if (!isMounted) return skip();
    const { status, stderr } = await scan('-j', '2', '-o', 'full/records/');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^speechkit: cannot write full\/records\/in\/\d+\.txt\.json: no space is left\n$/),
    });
    expect(files().length).toBeGreaterThan(3);
    expect(files().filter((name) => !name.endsWith('.txt.json'))).toEqual([]);
    for (const name of files()) expect(JSON.parse(readFileSync(name, 'utf8'))).toHaveProperty('path');
  });

  it.for(['csv', 'parquet'])('in the middle of a folder of tables leaves none of them (%s)', async (format, { skip }) => {
    if (!isMounted) return skip();
    mkdirSync('full/tables');
    writeFileSync(`full/tables/outline.${format}`, OLD);
    fill();
    const { status, stderr } = await scan('-f', format, '--lang', 'zh', '-o', 'full/tables/');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^speechkit: 无法写入 full\/tables\/\w+\.\w+：空间不足\n$/),
    });
    expect(files()).toEqual(['full/filler', `full/tables/outline.${format}`]);
    expect(readFileSync(`full/tables/outline.${format}`, 'utf8')).toBe(OLD);
  });

  it.for(['1', '2'])('under the cache is no reason to stop: the results are the same (%s jobs)', async (jobs, { skip }) => {
    if (!isMounted) return skip();
    const plain = await scan('-f', 'ndjson');
    const args = ['scan', '-f', 'ndjson', '-j', jobs, '--cache-dir', 'full/cache', 'in'];
    for (const left of [1024 * 1024 - 64 * 1024, 4 * 1024]) {
      fill(left);
      for (let run = 0; run < 2; run++) {
        expect(await speechkit(args, { cwd: process.cwd() })).toEqual(plain);
        expect(files().filter((name) => name.endsWith('.tmp'))).toEqual([]);
      }
      rmSync('full/filler');
    }
  });
});

describe.skipIf(!existsSync('/dev/full'))('a standard output that is full', () => {
  inFolderWith(documents);

  it.each(['table', 'json', 'ndjson', 'csv', 'tsv', 'parquet'])('ends %s with status 2, and it is said', async (format) => {
    for (const [lang, jobs, said] of [
      ['en', '2', 'speechkit: cannot write standard output: no space is left\n'],
      ['zh', '1', 'speechkit: 无法写入 标准输出：空间不足\n'],
    ]) {
      const call = `"$0" "$1" scan --no-cache -f ${format} --lang ${lang} -j ${jobs} in > /dev/full`;
      const result = await command('bash', ['--norc', '-c', call, process.execPath, BIN], { cwd: process.cwd() });
      expect(result).toEqual({ status: 2, stdout: '', stderr: said });
    }
  });

  it('is said of a device that is named too', async () => {
    const { status, stderr } = await speechkit(['scan', '--no-cache', '-f', 'csv', '-o', '/dev/full', 'in'], { cwd: process.cwd() });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'speechkit: cannot write /dev/full: no space is left\n' });
  });
});
