import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotation/annotate.ts';
import { reportPage, speechPage } from '../../src/report/pages.ts';
import { report } from '../../src/report/report.ts';
import type { FolderReport } from '../../src/reporters/contract.ts';
import { readInput } from '../../src/source/open.ts';
import { runMain } from '../cli/io.ts';

const INPUTS = fileURLToPath(new URL('../../fixtures/cli/inputs/', import.meta.url));
const PATHS = ['terms', 'speech.txt', 'missing.txt'].map((name) => INPUTS + name);

describe('report', () => {
  it.each([1, 2])('on %i threads is what the command prints', async (jobs) => {
    const { stdout } = await runMain(['report', '--no-keywords', '--format', 'json', ...PATHS]);
    const whole = JSON.parse(JSON.stringify(await report(PATHS, { jobs, duplicates: true }))) as FolderReport;
    expect(whole).toEqual(JSON.parse(stdout));
  });

  it('has keywords where they are wanted', async () => {
    const { keywords } = await report(PATHS, { keywords: true });
    expect(keywords?.words.map(({ word }) => word)).toContain('四个意识');
    expect((await report(PATHS)).keywords).toBeUndefined();
  });

  it('throws the reason of its signal', async () => {
    const reason = new Error('enough');
    await expect(report(PATHS, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('a page', () => {
  it('is what the command writes', async () => {
    const page = await reportPage(await report(PATHS, { duplicates: true }), { lang: 'zh', top: 3 });
    const { stdout } = await runMain(['report', '--no-keywords', '--top', '3', '--lang', 'zh', ...PATHS]);
    // What failed is told in English: the record knows no other words.
    expect(page.replace('no such file or folder', '没有这个文件或文件夹')).toBe(stdout);
    const path = `${INPUTS}speech.txt`;
    expect(await speechPage(annotate(await readInput(path)))).toBe((await runMain(['report', path])).stdout);
  });

  it('comes from the library as it is built', () => {
    const library = pathToFileURL(fileURLToPath(new URL('../../dist/index.js', import.meta.url))).href;
    const code = `import { report, reportPage } from '${library}';
const page = await reportPage(await report(${JSON.stringify(PATHS)}), { lang: 'zh' });
process.stdout.write(page);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^<!DOCTYPE html>[\s\S]*<svg[\s\S]*<\/html>\n$/);
  });
});
