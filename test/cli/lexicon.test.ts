import { describe, expect, it } from 'vitest';
import type { LexiconReport } from '../../src/reporters/lexicon/contract.ts';
import type { SlogansReport } from '../../src/reporters/slogans/contract.ts';
import { inFolderWith } from '../source/disk.ts';
import { encode } from '../source/encode.ts';
import { runMain } from './io.ts';

const SPEECH = '在全县干部大会上的讲话\n\n同志们：\n\n要把“双联双促”抓下去，增强“四个意识”，做到五做五加强。\n';

/** What the run says each slogan of the speech stands for. */
async function expansions(...args: string[]): Promise<Record<string, string[] | undefined>> {
  const { status, stdout, stderr } = await runMain(['slogans', '--format', 'json', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { documents } = JSON.parse(stdout) as SlogansReport;
  return Object.fromEntries((documents[0]?.slogans ?? []).map(({ term, expansion }) => [term, expansion]));
}

const BUILT_IN = { 双联双促: undefined, 四个意识: ['政治意识', '大局意识', '核心意识', '看齐意识'] };

describe('--lexicon', () => {
  inFolderWith({
    'speech.txt': SPEECH,
    'own.csv': '提法,含义\n双联双促,联村、联户\n五做五加强,\n',
    'excel.csv': encode('提法,含义\r\n双联双促,联村、联户\r\n五做五加强,\r\n', 'gb18030'),
    'excel.txt': Buffer.from('\uFEFF提法\t含义\r\n双联双促\t联村、联户\r\n五做五加强\t\r\n', 'utf16le'),
    'other.tsv': 'term\texpansion\n雙聯雙促\t联企|联社\n四个意识\t甲|乙|丙|丁\n',
    'phrase.csv': 'term,introduced\n县域共富先行示范带,2020\n百村振兴联动工程,2020\n',
    'slip.txt': '在全县干部大会上的讲话\n（2012年3月6日）\n\n同志们：\n\n要建好县域共富先形示范带，推进百村振兴联动工程。\n',
    'odd.csv': 'term,expansion\n双联双促,联村、联户、联社\n',
    'wrong.csv': `term,kind\n${'三张清单,number\n'.repeat(30)}`,
    'book.xlsx': Buffer.from('PK\u0003\u0004 xl/workbook.xml'),
    'settings/one.json': '{ "lexicon": "terms.csv" }',
    'settings/list.json': '{ "lexicon": ["terms.csv", "../other.tsv"] }',
    'settings/command.json': '{ "lexicon": { "format": "ndjson", "lexicon": "terms.csv" } }',
    'settings/number.json': '{ "lexicon": 3 }',
    'settings/terms.csv': 'term,expansion\n双联双促,联心、联情\n',
  });

  it('adds terms to those that are known', async () => {
    expect(await expansions('speech.txt')).toEqual(BUILT_IN);
    expect(await expansions('--lexicon', 'own.csv', 'speech.txt')).toEqual({
      ...BUILT_IN,
      双联双促: ['联村', '联户'],
      五做五加强: undefined,
    });
  });

  it.each(['excel.csv', 'excel.txt'])('reads %s, as spreadsheets write it', async (path) => {
    expect(await expansions('--lexicon', path, 'speech.txt')).toHaveProperty('双联双促', ['联村', '联户']);
  });

  it('may be given again: what comes later overrules what is there, the built-in lexicon too', async () => {
    const expected = { 双联双促: ['联企', '联社'], 四个意识: ['甲', '乙', '丙', '丁'], 五做五加强: undefined };
    expect(await expansions('--lexicon', 'own.csv', '--lexicon', 'other.tsv', 'speech.txt')).toEqual(expected);
  });

  it('holds for every command that reads slogans', async () => {
    const { stdout } = await runMain(['scan', '--format', 'json', '--lexicon', 'own.csv', 'speech.txt']);
    expect(stdout).toContain('"expansion": ["联村", "联户"]');
    const concordance = (id: string) => runMain(['concordance', '--lexicon', 'own.csv', id, 'speech.txt']);
    expect((await concordance('user-2')).stdout).toContain('【五做五加强】');
    expect(await concordance('user-3')).toMatchObject({ status: 2, stdout: '' });
  });

  it('holds for the rules that know terms', async () => {
    const check = (...args: string[]) => runMain(['check', '--format', 'compact', '--rule', 'phrase', ...args, 'slip.txt']);
    expect((await check()).stdout).toBe('');
    const { stdout } = await check('--lexicon', 'phrase.csv');
    expect(stdout).toContain('phrase/misprint');
    expect(stdout).toContain('县域共富先行示范带');
    expect(stdout).toContain('is known from 2020 on, the text is dated 2012');
  });

  it('may stand in the configuration, where its paths start at the folder of that file', async () => {
    expect(await expansions('--config', 'settings/one.json', 'speech.txt')).toHaveProperty('双联双促', ['联心', '联情']);
    expect(await expansions('--config', 'settings/list.json', 'speech.txt')).toHaveProperty('双联双促', ['联企', '联社']);
    expect(await expansions('--config', 'settings/one.json', '--lexicon', 'own.csv', 'speech.txt')).toHaveProperty('双联双促', [
      '联村',
      '联户',
    ]);
  });

  it('is not confused there with the command of that name', async () => {
    expect(await expansions('--config', 'settings/command.json', 'speech.txt')).toEqual(BUILT_IN);
    const { stdout } = await runMain(['lexicon', '--config', 'settings/command.json', '双联双促']);
    expect(stdout).toContain('{"type":"entry","id":"user-1","term":"双联双促","kind":"numeral","variants":[],"expansion":["联心","联情"]');
    const { status, stderr } = await runMain(['slogans', '--config', 'settings/number.json', 'speech.txt']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'speechkit: settings/number.json: lexicon cannot be 3: it is a text\n' });
  });

  it('tells what is odd about a table, unless the run is quiet', async () => {
    const warning = 'speechkit: odd.csv:2:expansion: 3 items, which is not what the number in 双联双促 says\n';
    const { status, stdout, stderr } = await runMain(['slogans', '--lexicon', 'odd.csv', 'speech.txt']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: warning });
    expect(stdout).toContain('联村、联户、联社');
    expect((await runMain(['slogans', '--quiet', '--lexicon', 'odd.csv', 'speech.txt'])).stderr).toBe('');
  });

  it('tells twenty mistakes and how many more there are, before any document is read', async () => {
    const { status, stdout, stderr } = await runMain(['slogans', '--lexicon', 'wrong.csv', 'no-such-file.txt']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe('speechkit: wrong.csv:2:kind: cannot be "number" (did you mean "numeral"?)');
    expect(lines[20]).toBe('speechkit: and 39 more');
  });

  it.each([
    ['book.xlsx', 'book.xlsx: xlsx is not read: save the table as CSV or TSV and give that'],
    ['none.csv', 'none.csv: no such file or folder'],
    ['settings', 'settings: is a folder'],
    ['-', '--lexicon cannot be -: standard input is for documents'],
  ])('refuses %s', async (path, message) => {
    const { status, stdout, stderr } = await runMain(['slogans', '--lexicon', path, 'speech.txt']);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `speechkit: ${message}\n` });
  });
});

describe('lexicon', () => {
  inFolderWith({ 'speech.txt': SPEECH });

  it('lists all of a kind and a field', async () => {
    const { stdout } = await runMain(['lexicon', '--format', 'json', '--kind', 'formulation', '--category', '党建']);
    const { entries, summary } = JSON.parse(stdout) as LexiconReport;
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries.map(({ kind, category }) => `${kind} ${category}`))).toEqual(new Set(['formulation 党建']));
    expect(summary).toEqual({ entries: entries.length, terms: new Set(entries.map(({ term }) => term)).size, errors: 0 });
  });

  it('names the fields that there are, where another is asked for', async () => {
    const { status, stderr } = await runMain(['lexicon', '--category', '党件']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^speechkit: --category cannot be 党件: it is one of .*党建/);
  });

  it('knows each entry by its id', async () => {
    const { entries } = JSON.parse((await runMain(['lexicon', '--format', 'json'])).stdout) as LexiconReport;
    const last = entries.at(-1);
    const { stdout } = await runMain(['lexicon', '--format', 'json', last?.id ?? '']);
    expect((JSON.parse(stdout) as LexiconReport).entries).toEqual([last]);
  });

  it.each(['tsv', 'csv'])('prints %s that --lexicon reads, with which nothing changes', async (format) => {
    const path = `exported.${format}`;
    expect(await runMain(['lexicon', '--format', format, '--output', path])).toMatchObject({ status: 0, stderr: '' });
    expect(await expansions('--lexicon', path, 'speech.txt')).toEqual(BUILT_IN);
    const all = (...args: string[]) => runMain(['lexicon', '--format', 'ndjson', ...args]);
    expect(await all('--lexicon', path)).toEqual(await all());
  });

  it('leaves an older file where nothing was found', async () => {
    await runMain(['lexicon', '四个意识', '--output', 'found.txt']);
    const { status } = await runMain(['lexicon', '没有的提法', '--output', 'found.txt']);
    expect(status).toBe(2);
    const { readFileSync } = await import('node:fs');
    expect(readFileSync('found.txt', 'utf8')).toContain('看齐意识');
  });

  it('shows nothing of a table raw that a terminal would obey', async () => {
    const { writeFileSync } = await import('node:fs');
    writeFileSync('hostile.csv', 'term,expansion,source\n双联双促,联\u001b[31m村|=1+1,\u202e=HYPERLINK("x")\n');
    const inTerminal = await runMain(['lexicon', '--lexicon', 'hostile.csv', '双联双促'], { stdoutColumns: 80, env: { NO_COLOR: '1' } });
    expect(inTerminal.stdout).toContain('联␛[31m村');
    expect(inTerminal.stdout).toContain('\\u{202E}=HYPERLINK');
    const csv = await runMain(['lexicon', '--lexicon', 'hostile.csv', '-f', 'csv', '双联双促']);
    expect(csv.stdout).toContain(',联\u001b[31m村|=1+1,');
  });
});
