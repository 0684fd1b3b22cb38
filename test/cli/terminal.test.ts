import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/reporters/width.ts';
import { type Result, runMain, speechkit } from './io.ts';

const ESCAPE = '\u001b';
const INPUTS = new URL('../../fixtures/cli/inputs/', import.meta.url).pathname;

const before = process.cwd();
beforeAll(() => process.chdir(INPUTS));
afterAll(() => process.chdir(before));

const isColored = ({ stdout }: Result): boolean => stdout.includes(`${ESCAPE}[`);

describe('colour', () => {
  const outline = ['outline', 'speech.txt'];

  it.each([
    ['a terminal', {}, [], true],
    ['a dumb terminal', { TERM: 'dumb' }, [], false],
    ['NO_COLOR', { NO_COLOR: '1' }, [], false],
    ['an empty NO_COLOR', { NO_COLOR: '' }, [], true],
    ['--color never', {}, ['--color', 'never'], false],
    ['--color always against NO_COLOR', { NO_COLOR: '1' }, ['--color', 'always'], true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
  ])('on a terminal: %s', async (_name, env, args, expected) => {
    expect(isColored(await runMain([...outline, ...args], { stdoutColumns: 80, env }))).toBe(expected);
  });

  it.each([
    ['nothing said', {}, [], false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['FORCE_COLOR against NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], true],
    ['--color always', {}, ['--color', 'always'], true],
    ['--color never against FORCE_COLOR', { FORCE_COLOR: '1' }, ['--color', 'never'], false],
  ])('in a pipe: %s', async (_name, env, args, expected) => {
    const result = await speechkit([...outline, ...args], { env, cwd: INPUTS });
    expect(isColored(result)).toBe(expected);
    expect(result.stderr).toBe('');
  });

  it('is decided for each stream: standard error is no terminal, so what is told there is plain', async () => {
    const result = await runMain([...outline, 'missing.txt'], { stdoutColumns: 80 });
    expect(isColored(result)).toBe(true);
    expect(result.stderr).not.toContain(ESCAPE);
  });

  it.each(['json', 'ndjson', 'csv', 'opml', 'markdown'])('is not a part of %s', async (format) => {
    expect(isColored(await runMain(['outline', '--format', format, '--color', 'always', 'speech.txt'], { stdoutColumns: 80 }))).toBe(false);
  });
});

describe('the tree', () => {
  const widths = [40, 60, 80, 120].flatMap((columns) => ([1, 2] as const).map((ambiguous) => ({ columns, ambiguous })));

  it.each(widths)('keeps to $columns columns when ambiguous characters take $ambiguous', async ({ columns, ambiguous }) => {
    const args = ['outline', '--ambiguous-width', String(ambiguous), 'speech.txt', 'hostile.txt', 'folder'];
    const { stdout } = await runMain(args, { stdoutColumns: columns, env: { NO_COLOR: '1' } });
    const lines = stdout.split('\n').filter((line) => !/^\(|^\d+ characters|^Claims/.test(line));
    expect(lines.map((line) => displayWidth(line, ambiguous)).filter((width) => width > columns)).toEqual([]);
  });

  it('has its numbers in straight columns', async () => {
    const { stdout } = await runMain(['outline', '--ambiguous-width', '2', 'speech.txt'], { stdoutColumns: 80, env: { NO_COLOR: '1' } });
    const rows = stdout.split('\n').filter((line) => !line.includes('✗') && / \d+ +\d+$/.test(line));
    expect(rows.length).toBeGreaterThan(8);
    expect(new Set(rows.map((row) => displayWidth(row, 2))).size).toBe(1);
  });

  it('cuts nothing in a pipe', async () => {
    const { stdout } = await runMain(['outline', 'speech.txt']);
    expect(stdout).not.toContain('…');
    expect(stdout).toContain('文山会海等突出问题');
  });

  it('takes the width of ambiguous characters from the locale', async () => {
    const of = async (env: Record<string, string>, ...args: string[]): Promise<string> =>
      (await runMain(['outline', '--lang', 'en', ...args, 'speech.txt'], { env })).stdout;
    expect(await of({ LC_ALL: 'ja_JP.UTF-8' })).toBe(await of({}, '--ambiguous-width', '2'));
    expect(await of({ LC_ALL: '', LANG: 'de_DE.UTF-8' })).toBe(await of({}, '--ambiguous-width', '1'));
  });
});

describe('what a document or a file name holds', () => {
  const OBEYED = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

  it.each([
    ['outline', 'tree'],
    ['outline', 'markdown'],
    ['clean', 'text'],
  ])('never reaches a terminal or a pipe raw: %s as %s', async (command, format) => {
    const { stdout } = await speechkit([command, '--format', format, 'hostile.txt'], { cwd: INPUTS });
    expect(stdout).toContain('␛');
    expect(stdout.replaceAll('\n', '')).not.toMatch(OBEYED);
  });

  it.each(['json', 'ndjson', 'opml', 'csv'])('never reaches a terminal raw in %s', async (format) => {
    const { stdout } = await runMain(['outline', '--format', format, 'hostile.txt'], { stdoutColumns: 80 });
    expect(stdout.replaceAll('\r\n', '').replaceAll('\n', '')).not.toMatch(OBEYED);
  });

  it('comes back whole from JSON and CSV', async () => {
    const { stdout } = await runMain(['outline', '--format', 'json', 'hostile.txt']);
    const { documents } = JSON.parse(stdout) as { documents: { outline: { title: string }[] }[] };
    const titles = documents[0]?.outline.map(({ title }) => title);
    expect(titles?.[0]).toBe(`提高${ESCAPE}[31m认识${ESCAPE}[0m，统一\u0007思想`);
    expect(titles?.[1]).toBe('落实\u202e责任\u202c，压实\u200b担子');
    expect((await runMain(['outline', '--format', 'csv', 'hostile.txt'])).stdout).toContain(titles?.[0]);
  });

  it('is made visible in messages too', async () => {
    const { stderr } = await runMain(['outline', `no${ESCAPE}[2J\u202efile`]);
    expect(stderr).toBe('speechkit: no␛[2J\\u{202E}file: no such file or folder\n');
  });
});

describe('no path', () => {
  it('and a terminal means help, on standard error, with status 2', async () => {
    const { status, stdout, stderr } = await runMain(['outline'], { stdin: 'terminal' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe((await runMain(['outline', '--help'])).stdout);
  });
});

describe('the language', () => {
  it.each([
    [{ LC_ALL: 'zh_CN.UTF-8' }, [], '没有这个文件或文件夹'],
    [{ LC_ALL: '', LANG: 'zh_TW' }, [], '没有这个文件或文件夹'],
    [{ LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'zh_CN' }, [], 'no such file or folder'],
    [{ LC_ALL: 'zh_CN.UTF-8' }, ['--lang', 'en'], 'no such file or folder'],
    [{ LC_ALL: 'fr_FR.UTF-8' }, [], 'no such file or folder'],
  ])('follows %j and %j', async (env, args, expected) => {
    expect((await runMain(['outline', 'missing.txt', ...args], { env })).stderr).toContain(expected);
  });

  it('changes no record', async () => {
    const [zh, en] = await Promise.all(
      ['zh', 'en'].map((lang) => runMain(['outline', '-f', 'json', 'missing.txt', 'speech.txt', '--lang', lang])),
    );
    expect(zh?.stdout).toBe(en?.stdout);
    expect(zh?.stderr).not.toBe(en?.stderr);
  });
});
