import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FolderReport, SpeechReport } from '../../src/reporters/contract.ts';
import { elementsOf, textOf } from '../reporters/page/dom.ts';
import { BIN, runMain, speechkit } from './io.ts';
import { validatorOf } from './schema.ts';

const INPUTS = new URL('../../fixtures/cli/inputs/', import.meta.url).pathname;
/** Eight documents, one of them twice, and two that cannot be read. */
const ALL = ['speech.txt', 'hostile.txt', 'damaged.txt', 'open.txt', 'terms', 'folder', 'missing.txt'];

let folder = '';
const before = process.cwd();
beforeAll(() => {
  process.chdir(INPUTS);
  folder = mkdtempSync(join(tmpdir(), 'speechkit-report-'));
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

const report = (...args: string[]) => runMain(['report', '--no-keywords', ...args]);
const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(path.length + 1))
    .toSorted();

/** Every file that the page at `path` leads to. */
function targetsOf(path: string): string[] {
  const links = elementsOf(parse(readFileSync(path, 'utf8'))).filter(({ tagName }) => tagName === 'a');
  return links
    .map(({ attrs }) => attrs.find(({ name }) => name === 'href')?.value ?? '')
    .filter((href) => !href.startsWith('#'))
    .map((href) => join(dirname(path), decodeURIComponent(href)));
}

const headingOf = (markup: string): string => textOf(elementsOf(parse(markup)).find(({ tagName }) => tagName === 'h1'));

describe('what report is of', () => {
  it.each([
    [['speech.txt'], '在全区“马上就办”作风提升年活动部署会上的讲话'],
    [['terms'], 'Report on 3 documents'],
    [['speech.txt', 'open.txt'], 'Report on 2 documents'],
    [['left-out'], 'Report on 1 document'],
  ])('%j: a speech, or all documents together', async (paths, heading) => {
    const { status, stdout } = await report(...paths);
    expect(status).toBe(0);
    expect(headingOf(stdout)).toBe(heading);
  });

  it('may come from standard input', async () => {
    const { stdout } = await speechkit(['report'], { input: readFileSync(join(INPUTS, 'speech.txt')), cwd: INPUTS });
    expect(headingOf(stdout)).toBe('在全区“马上就办”作风提升年活动部署会上的讲话');
  });
});

describe('a report in JSON', () => {
  it('is as the schema says, of one speech with its text and of a folder with what is said of all', async () => {
    for (const [definition, paths] of Object.entries({ SpeechReport: ['open.txt'], FolderReport: ALL })) {
      const validate = validatorOf(definition);
      const { stdout } = await runMain(['report', '--format', 'json', ...paths]);
      expect(validate(JSON.parse(stdout)) ? [] : validate.errors).toEqual([]);
    }
    const { documents } = JSON.parse((await report('--format', 'json', 'open.txt')).stdout) as SpeechReport;
    expect(documents[0]?.blocks.length).toBeGreaterThan(2);
    const {
      documents: rows,
      errors,
      slogans,
      keywords,
    } = JSON.parse((await runMain(['report', '--format', 'json', ...ALL])).stdout) as FolderReport;
    expect(rows.map(({ path }) => path)).toEqual(rows.map(({ path }) => path).toSorted());
    expect(errors.map(({ path }) => path)).toEqual(['folder/c-not-text.txt', 'missing.txt']);
    expect(slogans[0]?.term).toBe('四个意识');
    expect(keywords?.words.length).toBeGreaterThan(10);
  });

  it('tells the date of a document by its name where it prints none', async () => {
    const path = join(folder, 'dated');
    mkdirSync(path);
    writeFileSync(join(path, '2019-03-05.txt'), '一、提高认识\n二、狠抓落实\n');
    writeFileSync(join(path, 'undated.txt'), '一、提高认识\n');
    const { documents } = JSON.parse((await report('--format', 'json', path)).stdout) as FolderReport;
    expect(documents.map(({ dated }) => dated)).toEqual([{ date: '2019-03-05', origin: 'file-name' }, undefined]);
  });
});

describe('a folder of pages', () => {
  it('has a page for each document, and one of all that leads to them and back, whatever failed among them', async () => {
    const path = join(folder, 'pages');
    const { status, stdout, stderr } = await report('-o', `${path}/`, ...ALL);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')).toContain('speechkit: missing.txt: no such file or folder');
    expect(stderr.split('\n').at(-2)).toBe(`speechkit: ${path}/: 9 documents written`);
    const index = join(path, 'index.html');
    const pages = new Set(targetsOf(index));
    expect([...pages].map((page) => page.slice(path.length + 1)).toSorted()).toEqual(filesIn(path).filter((name) => name !== 'index.html'));
    expect(pages.size).toBe(9);
    for (const page of pages) expect(targetsOf(page)).toContain(index);
    expect(readFileSync(index, 'utf8')).toContain('is not text: it holds a NUL byte');
  });

  it('has the page that is printed of the document alone, but for the link back', async () => {
    const path = join(folder, 'same');
    await report('-q', '-o', `${path}/`, 'terms/review.txt');
    const alone = (await report('terms/review.txt')).stdout;
    const links = /<nav class="masthead-links">.*?<\/nav>/;
    const page = readFileSync(join(path, 'terms/review.txt.html'), 'utf8');
    expect(page.replace(links, '')).toBe(alone.replace(links, ''));
    expect(links.exec(page)?.[0]).toContain('href="../index.html"');
  });

  it('leads to documents of any name', async () => {
    const names = [
      'a b#1?.txt',
      '50%.txt',
      'javascript:alert(1)',
      '"><img src=x onerror=alert(1)>.txt',
      'index',
      '\u202egnp.txt',
      '讲话.txt',
    ];
    const path = join(folder, 'names');
    mkdirSync(path);
    for (const name of names) writeFileSync(join(path, name), '一、提高认识\n二、狠抓落实\n');
    const out = join(folder, 'named');
    expect((await report('-q', '-o', `${out}/`, path)).status).toBe(0);
    const pages = [...new Set(targetsOf(join(out, 'index.html')))];
    expect(pages).toHaveLength(names.length);
    expect(pages.filter((page) => !existsSync(page))).toEqual([]);
  });

  it('is the same from any number of threads', async () => {
    const texts = ['1', '3'].map((jobs) => {
      const path = join(folder, `jobs-${jobs}`);
      execFileSync(process.execPath, [BIN, 'report', '-q', '--jobs', jobs, '-o', `${path}/`, 'terms', 'speech.txt'], { cwd: INPUTS });
      return filesIn(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]);
    });
    expect(texts[0]).toEqual(texts[1]);
  });

  it('keeps its index and what else is in it where a page cannot be written, and leaves nothing half-written', async () => {
    const path = join(folder, 'blocked');
    mkdirSync(join(path, 'speech.txt.html'), { recursive: true });
    writeFileSync(join(path, 'index.html'), 'old');
    writeFileSync(join(path, 'notes.txt'), 'mine');
    const { status, stderr } = await report('-o', path, 'open.txt', 'speech.txt');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `speechkit: cannot write ${join(path, 'speech.txt.html')}: it is a folder\n`,
    });
    expect(filesIn(path)).toEqual(['index.html', 'notes.txt', 'open.txt.html']);
    expect(readFileSync(join(path, 'index.html'), 'utf8')).toBe('old');
  });
});

describe('a page in a file', () => {
  it('is left as it was where the one speech cannot be read', async () => {
    const path = join(folder, 'kept.html');
    writeFileSync(path, 'old');
    expect((await report('-o', path, 'missing.txt')).status).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect((await report('-o', path, 'missing.txt', 'folder')).status).toBe(2);
    expect(headingOf(readFileSync(path, 'utf8'))).toBe('Report on 2 documents');
  });

  it('may go into a pipe that nobody reads to its end', () => {
    const line = `"${process.execPath}" "${BIN}" report --no-keywords speech.txt open.txt | head -c 100; echo "\${PIPESTATUS[0]}"`;
    const output = execFileSync('bash', ['-c', line], {
      cwd: INPUTS,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
    });
    expect(output).toMatch(/^<!DOCTYPE html>[\s\S]*\n?0\n$/);
  });

  it('has keywords unless nobody wants them', async () => {
    const headings = async (...args: string[]): Promise<string[]> =>
      elementsOf(parse((await runMain(['report', ...args, 'terms'])).stdout))
        .filter(({ tagName }) => tagName === 'h2')
        .map(textOf);
    expect(await headings()).toContain('Keywords');
    expect(await headings('--no-keywords')).not.toContain('Keywords');
  });
});
