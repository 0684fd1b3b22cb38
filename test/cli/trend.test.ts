import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SlogansReport, TrendReport } from '../../src/reporters/contract.ts';
import { displayWidth } from '../../src/reporters/width.ts';
import { trend } from '../../src/scan/trend.ts';
import { runMain, speechkit } from './io.ts';
import { validatorOf } from './schema.ts';

const INPUTS = fileURLToPath(new URL('../../fixtures/cli/inputs/', import.meta.url));
const DATED = ['dated', 'terms', 'speech.txt', 'missing.txt', 'hostile.txt'];

let folder = '';
const before = process.cwd();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'speechkit-trend-'));
  process.chdir(INPUTS);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

const json = async (...args: string[]): Promise<TrendReport> =>
  JSON.parse((await runMain(['trend', '-f', 'json', ...args])).stdout) as TrendReport;

describe('trend', () => {
  it('gives the same on any number of threads, from the cache and without it', async () => {
    const run = (...args: string[]) => speechkit(['trend', '-f', 'json', ...args, ...DATED], { cwd: INPUTS });
    const plain = await run('--no-cache', '--jobs', '1');
    expect(plain.status).toBe(2);
    const cache = ['--cache-dir', join(folder, 'cache')];
    for (const args of [['--no-cache', '--jobs', '3'], cache, [...cache, '--jobs', '2']]) expect(await run(...args)).toEqual(plain);
    // What scan has kept serves trend.
    const scanned = ['--cache-dir', join(folder, 'scanned')];
    await speechkit(['scan', ...scanned, ...DATED], { cwd: INPUTS });
    const kept = await speechkit(['cache', '-f', 'json', ...scanned]);
    expect(await run(...scanned)).toEqual(plain);
    expect((await speechkit(['cache', '-f', 'json', ...scanned])).stdout).toBe(kept.stdout);
  });

  it('counts what slogans counts, in every period together', async () => {
    const { trend: counted, errors, summary } = await json(...DATED);
    const { stdout } = await runMain(['slogans', '-f', 'json', ...DATED.filter((path) => path !== 'missing.txt')]);
    const counts = new Map<string, number>();
    let documents = 0;
    for (const { path, slogans } of (JSON.parse(stdout) as SlogansReport).documents) {
      if (counted.undated.includes(path)) continue;
      documents++;
      for (const { term, canonical = term, count } of slogans) counts.set(canonical, (counts.get(canonical) ?? 0) + count);
    }
    expect(Object.fromEntries(counted.terms.map(({ term, count }) => [term, count]))).toEqual(Object.fromEntries(counts));
    for (const term of counted.terms) expect(term.counts.reduce((sum, count) => sum + count, 0)).toBe(term.count);
    expect(summary).toMatchObject({ errors: 1, dated: documents, undated: counted.undated.length, terms: counts.size });
    expect(errors).toMatchObject([{ path: 'missing.txt', code: 'not-found' }]);
  });

  it('prints what its schema says', async () => {
    const [report, output] = [validatorOf('TrendReport'), validatorOf('Output')];
    for (const args of [[], ['--by', 'month'], ['--limit', '0'], ['--from', '2099']]) {
      const printed = await json(...args, ...DATED);
      expect(report(printed), JSON.stringify(report.errors)).toBe(true);
      expect(output(printed), JSON.stringify(output.errors)).toBe(true);
    }
    const { stdout } = await runMain(['trend', '-f', 'ndjson', ...DATED]);
    const types = stdout
      .trimEnd()
      .split('\n')
      .map((line) => {
        const record = JSON.parse(line) as { type: string };
        expect(output(record), `${line}: ${JSON.stringify(output.errors)}`).toBe(true);
        return record.type;
      });
    expect([...new Set(types)]).toEqual(['error', 'period', 'term', 'undated', 'summary']);
  });

  const sizes = [40, 60, 80, 120].flatMap((columns) => ([1, 2] as const).map((ambiguous) => ({ columns, ambiguous })));

  it.each(sizes)('keeps to $columns columns when ambiguous characters take $ambiguous', async ({ columns, ambiguous }) => {
    for (const args of [
      ['--term', '高质量发展'],
      ['--by', 'month'],
      ['--table', 'periods'],
      ['--table', 'counts', '--by', 'month'],
    ]) {
      for (const lang of ['en', 'zh']) {
        const call = ['trend', '-q', '--lang', lang, '--ambiguous-width', String(ambiguous), ...args, 'dated'];
        const { stdout } = await runMain(call, { stdoutColumns: columns, env: { NO_COLOR: '1' } });
        const lines = stdout.split('\n').filter((line) => !/^2018/.test(line) || / {3}/.test(line));
        expect(lines.filter((line) => displayWidth(line, ambiguous) > columns)).toEqual([]);
        expect(lines.length).toBeGreaterThan(4);
      }
    }
  });

  it('draws sparklines that stand below each other', async () => {
    for (const ambiguous of [1, 2] as const) {
      const { stdout } = await runMain(['trend', '-q', '--by', 'month', '--ambiguous-width', String(ambiguous), 'dated']);
      const starts = stdout.split('\n').flatMap((line) => {
        const at = line.search(/[▁-█]/u);
        return at < 0 ? [] : [displayWidth(line.slice(0, at), ambiguous)];
      });
      expect(starts.length).toBe(5);
      expect(new Set(starts).size).toBe(1);
    }
  });

  it('finds terms of the user, with a field of their own', async () => {
    const table = join(folder, 'terms.csv');
    writeFileSync(table, 'term,category\n三级干部会议,会议\n');
    const { trend: counted } = await json('--lexicon', table, '--category', '会议', 'dated');
    expect(counted.terms).toMatchObject([{ term: '三级干部会议', category: '会议', count: 1, first: { date: '2020-02-11' } }]);
  });

  it('counts a term by any of its names', async () => {
    const names = async (name: string): Promise<string[]> => (await json('--term', name, 'dated')).trend.terms.map(({ term }) => term);
    expect(await names('“高质量发展”')).toEqual(['高质量发展']);
    expect(await names('高質量發展')).toEqual(['高质量发展']);
    // A part of a name is a term of its own.
    expect(await names('质量发')).toEqual([]);
    expect(await names('聚精会神')).toEqual(['聚精会神']);
  });

  it('does not let a document or a name reach the terminal raw', async () => {
    const path = join(folder, '\u001b[31m2020.txt');
    writeFileSync(path, '在会上的讲话\n\n同志们：\n要抓好“五\u202e联五帮”行动，“三农\u001b[2J”工作。\n');
    for (const args of [
      ['--table', 'counts'],
      ['--table', 'terms'],
    ]) {
      const { stdout, stderr } = await runMain(['trend', ...args, path], { stdoutColumns: 100, env: { NO_COLOR: '1' } });
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    }
  });

  it('of standard input needs a date in the text', async () => {
    const { stdout, status } = await runMain(['trend', '-f', 'csv', '--table', 'periods'], {
      stdin: '讲话\n（2021年3月5日）\n\n同志们：\n开会。\n',
    });
    expect([status, stdout]).toEqual([0, 'period,documents,characters\r\n2021,1,17\r\n']);
  });

  it('keeps an older file where every input failed', async () => {
    const file = join(folder, 'trend.txt');
    writeFileSync(file, 'older');
    expect((await runMain(['trend', '-o', file, 'missing.txt'])).status).toBe(2);
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(file, 'utf8')).toBe('older');
  });
});

describe('trend of the library', () => {
  it.each([1, 2])('is what the program prints, on %i threads', async (jobs) => {
    const { tool: _tool, schemaVersion: _version, ...printed } = await json('--sort', 'first', ...DATED);
    expect(JSON.parse(JSON.stringify(await trend(DATED, { jobs, sort: 'first' })))).toEqual(printed);
  });

  it('ends where the signal says so', async () => {
    await expect(trend('dated', { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });
});
