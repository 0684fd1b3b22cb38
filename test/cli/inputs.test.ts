import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inFolderWith } from '../source/disk.ts';
import { encode } from '../source/encode.ts';
import { BIN, command, type Result, speechkit } from './io.ts';
import { ended, startAsOrdinaryUser } from './reliability/ordinary.ts';

const SPEECH = '一、开头\n第一段话。\n二、结尾\n第二段话。\n';
const isPosix = process.platform !== 'win32';
/** Whether names of files are bytes, of any kind. */
const areBytes = process.platform === 'linux';

/** Runs the command in the working folder and reads its JSON: the paths, and the failures as `path code`. */
async function paths(...args: readonly string[]): Promise<{ documents: string[]; errors: string[]; status: number | null }> {
  const { status, stdout } = await speechkit(['outline', '--format', 'json', ...args], { cwd: process.cwd() });
  const report = JSON.parse(stdout) as { documents: { path: string }[]; errors: { path: string; code: string }[] };
  return { documents: report.documents.map(({ path }) => path), errors: report.errors.map(({ path, code }) => `${path} ${code}`), status };
}

const run = (args: readonly string[], input: string | Uint8Array = ''): Promise<Result> => speechkit(args, { cwd: process.cwd(), input });

describe('an operand', () => {
  inFolderWith({ 'in/a.txt': SPEECH });

  it('may be a glob that is longer than any name', async () => {
    const glob = `in/{${Array.from({ length: 200 }, (_, index) => `n${index}`).join()},a}.txt`;
    expect(await paths(glob)).toEqual({ documents: ['in/a.txt'], errors: [], status: 0 });
  });

  it('that is longer than any name and no glob fails like any other that is not there', async () => {
    const { errors, status } = await paths('n'.repeat(5000), 'in');
    expect({ errors: errors.length, status }).toEqual({ errors: 1, status: 2 });
  });
});

describe('--files-from', () => {
  inFolderWith({
    'a.txt': SPEECH,
    'in/b.txt': SPEECH,
    'in/*.txt': SPEECH,
    'crlf.list': 'a.txt\r\n\r\nin\r\n',
    'missing.list': 'none.txt\na.txt\n',
    'empty.list': '',
  });

  it('reads what a list names, files and folders, beside the paths of the call', async () => {
    expect(await paths('--files-from', 'crlf.list')).toEqual({ documents: ['a.txt', 'in/*.txt', 'in/b.txt'], errors: [], status: 0 });
    expect((await paths('--files-from', 'crlf.list', 'a.txt', 'in/b.txt')).documents).toEqual(['a.txt', 'in/*.txt', 'in/b.txt']);
  });

  it('reads the list from standard input, with NUL between its paths too', async () => {
    const { stdout } = await run(['outline', '-f', 'csv', '--files-from', '-'], 'in/*.txt\0a.txt\0');
    expect(new Set(stdout.split('\r\n').map((line) => line.split(',')[0]))).toEqual(new Set(['path', 'a.txt', 'in/*.txt', '']));
  });

  it('goes on where one of them is missing', async () => {
    expect(await paths('--files-from', 'missing.list')).toEqual({ documents: ['a.txt'], errors: ['none.txt not-found'], status: 2 });
  });

  it('has nothing to do where the list is empty, which is no failure', async () => {
    expect(await paths('--files-from', 'empty.list')).toEqual({ documents: [], errors: [], status: 0 });
    expect(await run(['outline', '--files-from', 'empty.list'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('is refused where it cannot be read, or standard input would be two things', async () => {
    expect(await run(['outline', '--files-from', 'none.list'])).toMatchObject({
      status: 2,
      stderr: 'speechkit: none.list: no such file or folder\n',
    });
    const { status, stderr } = await run(['outline', '--files-from', '-', '-'], 'a.txt\n');
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('cannot be a document too') });
  });

  it('is many inputs for --fix --output', async () => {
    const { status, stderr } = await run(['check', '--fix', '-o', 'out.txt', '--files-from', 'crlf.list']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('one input') });
  });
});

describe('the options of a search', () => {
  inFolderWith({
    'docs/a.txt': SPEECH,
    'docs/b.md': SPEECH,
    'docs/c.log': SPEECH,
    'docs/.old/d.txt': SPEECH,
    'docs/.speechkitignore': 'b.*\n',
    'speechkit.config.json': '{ "outline": { "exclude": ["a.txt"], "maxSize": "1K", "hidden": true } }',
    'other.json': '{ "maxSize": 10, "ignore": false }',
    'wrong.json': '{ "maxSize": "ten" }',
  });

  it('are taken from the call and from the configuration', async () => {
    expect((await paths('docs')).documents).toEqual(['docs/.old/d.txt']);
    expect((await paths('docs', '--exclude', 'd.txt', '--no-ignore')).documents).toEqual(['docs/a.txt', 'docs/b.md']);
    expect((await paths('docs', '--include', '*.log', '--include', 'a.*', '--exclude', 'none')).documents).toEqual([
      'docs/a.txt',
      'docs/c.log',
    ]);
    expect((await paths('docs', '--config', 'other.json')).errors).toEqual(['docs/a.txt too-large', 'docs/b.md too-large']);
  });

  it('are told where they are wrong', async () => {
    expect((await run(['outline', '--max-size', '0', 'docs'])).stderr).toContain('--max-size cannot be 0');
    expect((await run(['outline', '--lang', 'zh', '--config', 'wrong.json', 'docs'])).stderr).toContain('wrong.json: maxSize 不能是 ten');
  });

  it('say in either language what is too large, and what to do', async () => {
    truncateSync('docs/a.txt', 200 * 1024 * 1024);
    const call = ['outline', 'docs/a.txt', '--max-size', '64M'];
    expect((await run(call)).stderr).toBe(
      'speechkit: docs/a.txt: is too large: 200 MiB, where the limit is 64 MiB; --max-size sets the limit\n',
    );
    expect((await run([...call, '--lang', 'zh'])).stderr).toBe(
      'speechkit: docs/a.txt: 过大：200 MiB，上限为 64 MiB（可用 --max-size 调整）\n',
    );
    const { stderr } = await run(['outline', '--max-size', '10', '--lang', 'zh'], SPEECH);
    expect(stderr).toBe('speechkit: -: 过大：上限为 10 B（可用 --max-size 调整）\n');
  });
});

describe.skipIf(!areBytes)('names of files that are hostile', () => {
  const broken = Buffer.concat([Buffer.from('坏'), Buffer.from([0xff, 0x1b]), Buffer.from('[31m.txt')]);
  const named = ['line\nfeed.txt', 'escape\u001b[2J.txt', 'bidi\u202etxt.txt', '-o', '=cmd|x.txt'];
  inFolderWith(Object.fromEntries(named.map((name) => [`in/${name}`, SPEECH])));

  it('come out as JSON in UTF-8, each to be told from the others', async () => {
    writeFileSync(Buffer.concat([Buffer.from('in/'), broken]), SPEECH);
    const { documents, errors } = await paths('in');
    expect({ documents, errors }).toEqual({
      documents: [...named, '坏\\xFF\u001b[31m.txt'].map((name) => `in/${name}`).sort(),
      errors: [],
    });
    const { stdout } = await command(
      'bash',
      ['--norc', '-c', `"$0" "$1" outline -f ndjson in | iconv -f utf-8 -t utf-8`, process.execPath, BIN],
      {
        cwd: process.cwd(),
      },
    );
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toHaveLength(documents.length + 1);
  });

  it('move no cursor and run in no spreadsheet', async () => {
    const { stdout } = await run(['outline', 'in']);
    expect(stdout).toContain('坏\\xFF␛[31m.txt');
    expect(stdout).not.toMatch(/[\u001b\u202e]/u);
    const csv = await run(['outline', '-f', 'csv', '.'], '');
    expect(csv.stdout).not.toMatch(/^[=+@-]/mu);
  });

  it('are read where a shell hands them over', async () => {
    const call = `"$0" "$1" outline -f ndjson in/坏*.txt`;
    const { stdout, stderr } = await command('bash', ['--norc', '-c', call, process.execPath, BIN], { cwd: process.cwd() });
    expect({ path: (JSON.parse(stdout.split('\n')[0] ?? '') as { path: string }).path, stderr }).toEqual({
      path: 'in/坏\\xFF\u001b[31m.txt',
      stderr: '',
    });
  });

  it('are not written to by another name', async () => {
    mkdirSync('fix');
    const name = Buffer.concat([Buffer.from('fix/'), encode('讲话', 'gb18030'), Buffer.from('.txt')]);
    writeFileSync(name, '一、开头\n今年以来，工作有力推进，，成效明显。\n');
    const { status, stderr } = await run(['check', '--fix', '--in-place', 'fix']);
    expect(status).toBe(2);
    expect(stderr).toContain('its name is not UTF-8');
    expect(readdirSync('fix')).toHaveLength(1);
  });
});

describe.skipIf(!isPosix)('a folder', () => {
  inFolderWith({ 'in/a.txt': SPEECH, 'in/closed/b.txt': SPEECH, 'in/locked.txt': SPEECH });

  it('that links to itself ends, and a pipe in it is not waited for', async () => {
    symlinkSync('.', 'in/self');
    symlinkSync('..', 'in/parent');
    execFileSync('mkfifo', ['in/pipe.txt']);
    expect(await paths('in', '--follow')).toEqual({ documents: ['in/a.txt', 'in/closed/b.txt', 'in/locked.txt'], errors: [], status: 0 });
  });

  it('that may not be opened is a failure beside what else it lies with', async () => {
    chmodSync('in/closed', 0);
    chmodSync('in/locked.txt', 0);
    const { stdout, status } = await ended(startAsOrdinaryUser(['outline', '-f', 'json', 'in']));
    const { documents, errors } = JSON.parse(stdout) as { documents: { path: string }[]; errors: unknown };
    expect(documents.map(({ path }) => path)).toEqual(['in/a.txt']);
    expect(errors).toEqual([
      { path: 'in/closed', code: 'not-readable', message: 'permission denied' },
      { path: 'in/locked.txt', code: 'not-readable', message: 'permission denied' },
    ]);
    expect(status).toBe(2);
    chmodSync('in/closed', 0o755);
  });
});

describe.skipIf(!isPosix)('files that change after they were found', () => {
  // The record of the first is longer than a pipe holds, so that the run waits with the others until somebody reads.
  const long = '新增企业**家，来到XX市。\n'.repeat(9_000);
  inFolderWith({ 'in/a.txt': long, 'in/b.txt': SPEECH, 'in/c.txt': SPEECH, 'in/d.txt': SPEECH, 'in/e.txt': SPEECH, 'in/f.txt': SPEECH });

  it('are failures that say what has become of them, and the others are done', async () => {
    const child = spawn(process.execPath, [BIN, 'placeholders', '-f', 'ndjson', 'in', '--max-size', '10M'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await new Promise((begun) => child.stdout.once('readable', begun));
    rmSync('in/b.txt');
    rmSync('in/c.txt');
    execFileSync('mkfifo', ['in/c.txt']);
    rmSync('in/d.txt');
    mkdirSync('in/d.txt');
    truncateSync('in/e.txt', 11 * 1024 * 1024);
    const { stdout, status } = await ended(child);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; path?: string; message?: string });
    expect(records.map(({ type, path, message }) => [type, path, message])).toEqual([
      ['document', 'in/a.txt', undefined],
      ['error', 'in/b.txt', 'has vanished since it was found'],
      ['error', 'in/c.txt', 'is a pipe; standard input is read with -'],
      ['error', 'in/d.txt', 'is a folder'],
      ['error', 'in/e.txt', 'is too large: 11 MiB, where the limit is 10 MiB'],
      ['document', 'in/f.txt', undefined],
      ['summary', undefined, undefined],
    ]);
    expect(status).toBe(2);
  });
});

describe('many files', () => {
  it('are each read once, in order, in memory that hardly grows (a sample of npm run many-files)', { timeout: 240_000 }, async () => {
    const script = fileURLToPath(new URL('../../scripts/many-files.mjs', import.meta.url));
    const { status, stdout, stderr } = await command(process.execPath, [script, '--count', '2500']);
    expect({ status, stderr, problems: stdout.split('\n').filter((line) => line.startsWith('wrong')) }).toEqual({
      status: 0,
      stderr: '',
      problems: [],
    });
    expect(stdout).toContain('2500 files');
  });
});
