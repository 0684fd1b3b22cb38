import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_SORTED } from '../../src/concordance/sorted.ts';
import type { ConcordanceReport } from '../../src/reporters/contract.ts';
import { displayWidth } from '../../src/reporters/width.ts';
import { BIN, command, runMain, speechkit } from './io.ts';

const INPUTS = new URL('../../fixtures/cli/inputs/', import.meta.url).pathname;

const before = process.cwd();
let folder = '';
beforeAll(() => {
  process.chdir(INPUTS);
  folder = mkdtempSync(join(tmpdir(), 'speechkit-concordance-'));
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

describe('the lines of a concordance', () => {
  const widths = [40, 60, 80, 120].flatMap((columns) => ([1, 2] as const).map((ambiguous) => ({ columns, ambiguous })));

  it.each(widths)(
    'keep to $columns columns and stand straight when ambiguous characters take $ambiguous',
    async ({ columns, ambiguous }) => {
      for (const sort of ['position', 'right']) {
        const args = ['concordance', '--sort', sort, '--ambiguous-width', String(ambiguous), '落实', 'terms', 'hostile.txt', 'speech.txt'];
        const { stdout } = await runMain(args, { stdoutColumns: columns, env: { NO_COLOR: '1' } });
        const lines = stdout.split('\n').filter((line) => line.includes('【'));
        expect(lines.length).toBeGreaterThan(8);
        expect(lines.map((line) => displayWidth(line, ambiguous)).filter((width) => width > columns)).toEqual([]);
        expect(new Set(lines.map((line) => displayWidth(line.slice(0, line.indexOf('【')), ambiguous))).size).toBe(1);
      }
    },
  );

  it('fill the terminal on either side of the word, as far as the paragraph reaches', async () => {
    const { stdout } = await runMain(['concordance', '落实的劲头', 'terms/review.txt'], { stdoutColumns: 200, env: { NO_COLOR: '1' } });
    expect(stdout).toMatch(/^ +8 {2}…\S{44,}【落实的劲头】更足了。\n/);
  });

  it('mark the word by colour alone where there is colour', async () => {
    const { stdout } = await runMain(['concordance', '落实', 'terms'], { stdoutColumns: 80 });
    expect(stdout).toContain('\u001b[33m落实\u001b[39m');
    expect(stdout).not.toContain('【');
  });
});

describe('concordance', () => {
  it('is called kwic too', async () => {
    expect(await speechkit(['kwic', '落实', 'terms'], { cwd: INPUTS })).toEqual(
      await speechkit(['concordance', '落实', 'terms'], { cwd: INPUTS }),
    );
  });

  it('reads standard input where no path is given', async () => {
    const { status, stdout } = await speechkit(['concordance', '落实', '--width', '2'], { input: '把任务落实到人。' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '     1  任务【落实】到人\n1 occurrence\n' });
  });

  it('gives spans that are what stands in the file', async () => {
    const { stdout } = await speechkit(['concordance', '-f', 'json', '四个意识', 'terms/kickoff.txt'], { cwd: INPUTS });
    const { documents } = JSON.parse(stdout) as ConcordanceReport;
    const file = (await import('node:fs')).readFileSync('terms/kickoff.txt', 'utf8');
    const texts = documents[0]?.hits?.map(({ span }) => file.slice(span.start.offset, span.end.offset));
    expect(texts).toEqual(['四个意识', '四个意识', '四个\n- 1 -\n意识', '四个意识']);
  });

  it.each([
    ['concordance', '', 'terms'],
    ['concordance', '-E', '', 'terms'],
    ['concordance', '-E', '-F', '落实', 'terms'],
    ['concordance'],
  ])('refuses a call that says nothing: %s %s %s', async (...args) => {
    const { status, stdout, stderr } = await runMain(args.filter((word) => word !== undefined));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^speechkit: /);
  });

  it('says how many hits are not shown, sorted or not', async () => {
    for (const sort of ['position', 'left']) {
      const { stdout } = await runMain(['concordance', '--max-count', '2', '--sort', sort, '落实', 'terms/review.txt']);
      expect(stdout.match(/【落实】/g)).toHaveLength(2);
      expect(stdout).toContain('(3 more)\n5 occurrences\n');
    }
  });

  it('ends quietly when nobody reads on', async () => {
    const { stdout, stderr } = await command('bash', ['--norc', '-c', `"${process.execPath}" "${BIN}" kwic 落实 terms | head -n 1`], {
      cwd: INPUTS,
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'terms/kickoff.txt\n', stderr: '' });
  });

  it.each([
    ['落实', false],
    ['n0266', true],
  ])('loads the lexicon for an id only: %s', async (pattern, expected) => {
    const spy = `const { Module } = require('node:module'); const load = Module._load;
      Module._load = (...args) => { if (/re2js/.test(args[0])) console.error('LOADED'); return load(...args); };
      const fs = require('node:fs'); const read = fs.readFileSync;
      fs.readFileSync = (...args) => { if (/lexicon[.]tsv$/.test(args[0])) console.error('LOADED'); return read(...args); };
      process.argv = ['node', 'speechkit', 'kwic', '${pattern}', 'terms']; require(${JSON.stringify(BIN)});`;
    const { stderr } = await command(process.execPath, ['-e', spy], { cwd: INPUTS });
    expect(stderr.includes('LOADED')).toBe(expected);
  });

  it('says how many hits it leaves out where there are too many to sort', { timeout: 60_000 }, async () => {
    const path = join(folder, 'many.txt');
    // Paragraphs that are alike would be taken for furniture of pages.
    const names = Array.from({ length: 101 }, (_, index) => String.fromCharCode(0x5200 + index * 7));
    writeFileSync(path, names.map((name) => `${name}抓落实，`.repeat(1000)).join('。\n'));
    const { status, stdout, stderr } = await runMain(['concordance', '--quiet', '--sort', 'right', '-f', 'csv', '-w', '2', '落实', path]);
    expect(status).toBe(0);
    expect(stdout.split('\r\n').length).toBe(1 + MOST_SORTED + 1);
    expect(stderr).toBe(
      `speechkit: only the first ${MOST_SORTED} hits in this order are shown, 1000 more are not; a narrower pattern has fewer\n`,
    );
  });
});
