import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.ts';
import type { ScanIndex } from '../../src/reporters/contract.ts';
import { TABLE_NAMES } from '../../src/reporters/scan/table-names.ts';
import { runMain, speechkit } from './io.ts';
import { validatorOf } from './schema.ts';

const INPUTS = new URL('../../fixtures/cli/inputs/', import.meta.url).pathname;
const ALL = ['speech.txt', 'hostile.txt', 'damaged.txt', 'open.txt', 'check.txt', 'terms', 'folder', 'missing.txt'];

let folder = '';
const before = process.cwd();
beforeAll(() => {
  process.chdir(INPUTS);
  folder = mkdtempSync(join(tmpdir(), 'speechkit-scan-'));
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

const scan = (...args: string[]) => runMain(['scan', ...args]);
const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(path.length + 1))
    .toSorted();

describe('a flat table', () => {
  it.each([
    ['outline', ['outline']],
    ['placeholders', ['placeholders']],
    ['findings', ['check']],
    ['slogans', ['slogans', '--occurrences', '--sort', 'first']],
  ])('of %s is the CSV of the command', async (table, command) => {
    const { stdout } = await runMain([...command, '--format', 'csv', ...ALL]);
    expect((await scan('--format', 'csv', '--table', table, ...ALL)).stdout).toBe(stdout);
    expect(stdout.split('\r\n').length).toBeGreaterThan(3);
  });

  it('is one row a document unless another is asked for, and what failed is told on standard error, with status 2', async () => {
    const { status, stdout, stderr } = await scan('--format', 'csv', ...ALL);
    expect(status).toBe(2);
    expect(stdout).toBe((await scan('--format', 'csv', '--table', 'documents', ...ALL)).stdout);
    expect(stdout.split('\r\n')).toHaveLength(12);
    expect(stderr).toBe(
      'speechkit: folder/c-not-text.txt: is not text: it holds a NUL byte at offset 0\nspeechkit: missing.txt: no such file or folder\n',
    );
  });

  it.each(TABLE_NAMES)('has in Parquet what it has in CSV: %s', async (table) => {
    const path = join(folder, `${table}.parquet`);
    expect((await scan('--format', 'parquet', '--table', table, '-o', path, ...ALL)).status).toBe(2);
    const bytes = readFileSync(path);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    // With tabs and without quotation marks a cell can be compared, but for those that were defused or quoted.
    const [head = '', ...lines] = (await scan('--format', 'tsv', '--table', table, ...ALL)).stdout.replace(/\n$/, '').split('\n');
    const simple = lines.filter((line) => !/["']/.test(line));
    const written = rows.map((row) =>
      Object.values(row)
        .map((value) => String(value ?? ''))
        .join('\t'),
    );
    expect(Object.keys(rows[0] ?? {})).toEqual(head.split('\t'));
    expect(rows).toHaveLength(lines.length);
    expect(simple.filter((line) => !written.includes(line))).toEqual([]);
    expect(simple.length).toBeGreaterThan(lines.length / 2);
  });

  it('is the same from any number of threads, and so is the report', async () => {
    for (const format of ['csv', 'parquet', 'table']) {
      const outputs: string[] = [];
      for (const jobs of ['1', '3']) {
        const path = join(folder, `${format}-${jobs}`);
        await speechkit(['scan', '--jobs', jobs, '--format', format, '-o', path, ...ALL], { cwd: INPUTS });
        outputs.push(readFileSync(path, 'base64'));
      }
      expect(outputs[0]).toBe(outputs[1]);
    }
  });

  it('is written into a pipe, Parquet too', async () => {
    const { stdout } = await speechkit(['scan', '--format', 'parquet', 'speech.txt'], { cwd: INPUTS });
    expect(stdout.startsWith('PAR1') && stdout.endsWith('PAR1')).toBe(true);
  });

  it.each([
    [['--table', 'claims'], '--table needs --format csv, tsv or parquet'],
    [['--bom', '--format', 'parquet'], '--bom needs --format csv or tsv'],
    [['--format', 'ndjson', '-o', `${tmpdir()}/`], `${tmpdir()}/ is a folder, which takes json, csv, tsv or parquet; ndjson is one file`],
  ])('is refused where %j makes no sense', async (args, message) => {
    expect(await scan(...args, 'speech.txt')).toEqual({ status: 2, stdout: '', stderr: `speechkit: ${message}\n` });
  });
});

describe('a folder', () => {
  it('takes the record of each document in a file of its own, and an index', async () => {
    const path = join(folder, 'records');
    const { status, stdout, stderr } = await scan('--output', `${path}/`, ...ALL);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n').at(-2)).toBe(`speechkit: ${path}/: 10 documents written`);

    const report = JSON.parse((await scan('--format', 'json', ...ALL)).stdout) as Report;
    const index = JSON.parse(readFileSync(join(path, 'index.json'), 'utf8')) as ScanIndex;
    const validate = validatorOf('ScanIndex');
    expect(validate(index) ? [] : validate.errors).toEqual([]);
    expect(index.errors).toEqual(report.errors);
    expect(index.summary).toEqual(report.summary);
    expect(index.documents.map((one) => one.path)).toEqual(report.documents.map((one) => one.path));
    expect(filesIn(path)).toEqual(['index.json', ...index.documents.map(({ file }) => file)].toSorted());
    for (const [number, { file }] of index.documents.entries()) {
      expect(JSON.parse(readFileSync(join(path, file), 'utf8'))).toEqual(report.documents[number]);
    }
    expect(index.documents[0]).toMatchObject({
      path: 'check.txt',
      file: 'check.txt.json',
      title: '在全县重点项目推进会上的讲话',
      placeholders: 2,
    });
  });

  it('has each record as JSON for the whole run prints it, less the indent', async () => {
    const path = join(folder, 'indented');
    await scan('-q', '-o', `${path}/`, 'speech.txt');
    const { stdout } = await scan('--format', 'json', 'speech.txt');
    const indented = readFileSync(join(path, 'speech.txt.json'), 'utf8').trimEnd().replaceAll('\n', '\n    ');
    expect(stdout).toContain(`\n    ${indented}\n  ],`);
  });

  it('may be there already: what else is in it stays, what is of the same name is replaced', async () => {
    const path = join(folder, 'there');
    mkdirSync(path);
    writeFileSync(join(path, 'notes.txt'), 'mine');
    writeFileSync(join(path, 'speech.txt.json'), 'old');
    expect(await scan('--quiet', '-o', path, 'speech.txt')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(filesIn(path)).toEqual(['index.json', 'notes.txt', 'speech.txt.json']);
    expect(readFileSync(join(path, 'notes.txt'), 'utf8')).toBe('mine');
    expect(JSON.parse(readFileSync(join(path, 'speech.txt.json'), 'utf8')).path).toBe('speech.txt');
  });

  it('gets nothing outside of itself', async () => {
    const inner = join(folder, 'deep/er');
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(folder, 'deep/outside.txt'), '一、提高认识\n');
    writeFileSync(join(folder, 'elsewhere.txt'), '一、提高认识\n');
    process.chdir(inner);
    try {
      await scan('-q', '-o', 'out/', '../outside.txt', join(folder, 'elsewhere.txt'));
    } finally {
      process.chdir(INPUTS);
    }
    expect(filesIn(join(folder, 'deep')).filter((name) => name.endsWith('.json'))).toEqual(
      ['er/out/index.json', 'er/out/outside.txt.json', `er/out${folder}/elsewhere.txt.json`].toSorted(),
    );
  });

  it('takes every table with csv, tsv or parquet, or the one that is named', async () => {
    const path = join(folder, 'tables');
    await scan('-q', '--format', 'csv', '-o', `${path}/`, ...ALL);
    expect(filesIn(path)).toEqual(TABLE_NAMES.map((table) => `${table}.csv`).toSorted());
    for (const table of TABLE_NAMES) {
      const { stdout } = await scan('--format', 'csv', '--table', table, ...ALL);
      expect(readFileSync(join(path, `${table}.csv`), 'utf8')).toBe(stdout);
    }
    await scan('-q', '--format', 'parquet', '--table', 'outline', '-o', path, ...ALL);
    expect(filesIn(path)).toContain('outline.parquet');
    expect(existsSync(join(path, 'claims.parquet'))).toBe(false);
  });

  it('stays as it was where nothing could be done with tables, and tells what failed in an index of records', async () => {
    const path = join(folder, 'nothing');
    expect((await scan('-q', '--format', 'csv', '-o', `${path}/`, 'missing.txt')).status).toBe(2);
    expect(filesIn(path)).toEqual([]);
    expect((await scan('-q', '-o', `${path}/`, 'missing.txt')).status).toBe(2);
    expect(filesIn(path)).toEqual(['index.json']);
    const index = JSON.parse(readFileSync(join(path, 'index.json'), 'utf8')) as ScanIndex;
    expect(index.errors).toEqual([{ path: 'missing.txt', code: 'not-found', message: 'no such file or folder' }]);
  });

  it('that cannot be made or written ends the run, and says so', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'a file');
    expect(await scan('-o', `${file}/`, 'speech.txt')).toEqual({
      status: 2,
      stdout: '',
      stderr: `speechkit: cannot write ${file}/: a file of that name is there already\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe('a file');
    const blocked = join(folder, 'blocked');
    mkdirSync(join(blocked, 'speech.txt.json'), { recursive: true });
    const { status, stderr } = await scan('-o', blocked, 'open.txt', 'speech.txt');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `speechkit: cannot write ${join(blocked, 'speech.txt.json')}: it is a folder\n`,
    });
    expect(filesIn(blocked)).toEqual(['open.txt.json']);
    mkdirSync(join(folder, 'half/findings.csv'), { recursive: true });
    expect((await scan('-f', 'csv', '-o', join(folder, 'half'), 'speech.txt')).stderr).toContain('findings.csv: it is a folder');
    expect(filesIn(join(folder, 'half'))).toEqual([]);
  });

  it('may be a link to one', async () => {
    const path = join(folder, 'linked');
    mkdirSync(path);
    symlinkSync(path, join(folder, 'link'));
    await scan('-q', '-o', join(folder, 'link'), 'speech.txt');
    expect(filesIn(path)).toEqual(['index.json', 'speech.txt.json']);
  });
});
