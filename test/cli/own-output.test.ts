import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMain } from './io.ts';

const SPEECH =
  '在全县防汛工作会议上的讲话\n同志们：\n一、认清形势，克服麻痹思想。新增堤防**公里，，进度正常。\n二、落实责任，守住安全底线。\n';

const before = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'speechkit-own-output-'));
  process.chdir(folder);
  for (const name of ['one.txt', 'two.txt']) writeFileSync(name, SPEECH);
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

describe('a file that is read is never written over', () => {
  it.each([
    [['outline', 'one.txt', '-o', 'one.txt']],
    [['clean', 'one.txt', 'two.txt', '-o', './one.txt']],
    [['scan', 'one.txt', '-f', 'ndjson', '-o', 'one.txt']],
    [['report', 'one.txt', '-o', 'one.txt']],
    [['concordance', '责任', 'one.txt', '-o', 'one.txt']],
    [['duplicates', '--against', 'one.txt', 'two.txt', '-o', 'one.txt']],
    [['compare', 'two.txt', 'one.txt', '-o', 'one.txt']],
    [['placeholders', '--form', 'one.txt', 'one.txt']],
  ])('%j', async (args) => {
    const { status, stderr } = await runMain(args);
    expect(stderr).toBe('speechkit: one.txt is an input, which would be overwritten: write to another file\n');
    expect(status).toBe(2);
    expect(readFileSync('one.txt', 'utf8')).toBe(SPEECH);
    expect(readdirSync('.')).toEqual(['one.txt', 'two.txt']);
  });

  it.each([
    ['a symbolic link', symlinkSync],
    ['a hard link', linkSync],
  ])('under the name of %s either', async (_kind, link) => {
    link('one.txt', 'link.txt');
    const { status } = await runMain(['outline', 'one.txt', '-o', 'link.txt']);
    expect(status).toBe(2);
    expect(readFileSync('one.txt', 'utf8')).toBe(SPEECH);
  });

  it('nor is a form that is filled in', async () => {
    expect((await runMain(['placeholders', '--form', 'open.csv', 'one.txt'])).status).toBe(0);
    const form = readFileSync('open.csv', 'utf8');
    const { stderr } = await runMain(['fill', 'one.txt', 'open.csv', '-o', 'open.csv', '--lang', 'zh']);
    expect(stderr).toBe('speechkit: open.csv 是输入，写入会将其覆盖：请换一个文件名\n');
    expect(readFileSync('open.csv', 'utf8')).toBe(form);
  });
});

it('fill and check --fix may name the speech itself, of which they keep every other byte', async () => {
  await runMain(['placeholders', '--form', 'open.csv', 'one.txt']);
  writeFileSync('open.csv', readFileSync('open.csv', 'utf8').replace(/(,\*\*,[^,]*),/u, '$1,12.5'));
  expect((await runMain(['fill', 'one.txt', 'open.csv', '-o', 'one.txt'])).status).toBe(0);
  expect(readFileSync('one.txt', 'utf8')).toBe(SPEECH.replace('**', '12.5'));
  await runMain(['check', '--fix', 'two.txt', '-o', 'two.txt']);
  expect(readFileSync('two.txt', 'utf8')).toBe(SPEECH.replace('，，', '，'));
});

describe('a second run reads the same documents as the first', () => {
  it('where it writes a file into the folder that it reads', async () => {
    const call = ['report', '.', '-f', 'html', '--no-keywords', '--no-duplicates', '-o', 'report.html'];
    await runMain(call);
    const first = readFileSync('report.html', 'utf8');
    const { status, stderr } = await runMain(call);
    expect(stderr).toBe('speechkit: what stands in report.html is not read, as it is written (1 file)\n');
    expect(status).toBe(0);
    expect(readFileSync('report.html', 'utf8')).toBe(first);
    expect((await runMain([...call, '--quiet'])).stderr).toBe('');
  });

  it('where it writes pages into a folder inside of it', async () => {
    mkdirSync('pages');
    const call = ['report', '.', '--no-keywords', '--no-duplicates', '-o', 'pages'];
    await runMain(call);
    const first = readFileSync('pages/index.html', 'utf8');
    const { stderr } = await runMain(call);
    expect(stderr).toContain('what stands in pages is not read, as it is written (3 files)');
    expect(readFileSync('pages/index.html', 'utf8')).toBe(first);
  });

  it('but what is in the folder of the output is read where it is named', async () => {
    mkdirSync('records');
    writeFileSync('records/three.txt', SPEECH);
    const { stderr } = await runMain(['scan', 'records', '-o', 'records/']);
    expect(stderr).toBe('speechkit: records/: 1 document written\n');
  });

  it('and where nothing else is there, it says so', async () => {
    mkdirSync('empty');
    writeFileSync('empty/outline.txt', '');
    const { status, stderr } = await runMain(['outline', 'empty', '-o', 'empty/outline.txt']);
    expect(status).toBe(2);
    expect(stderr).toBe('speechkit: empty/outline.txt is an input, which would be overwritten: write to another file\n');
  });
});
