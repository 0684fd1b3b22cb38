import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SlogansReport } from '../../src/reporters/contract.ts';
import { displayWidth } from '../../src/reporters/width.ts';
import { runMain, speechkit } from './io.ts';

const INPUTS = new URL('../../fixtures/cli/inputs/', import.meta.url).pathname;
const ALL = ['slogans.txt', 'terms', 'speech.txt'];

const before = process.cwd();
beforeAll(() => process.chdir(INPUTS));
afterAll(() => process.chdir(before));

const VIEWS = [[], ['--per-file'], ['--by-section', '--depth', '3'], ['--occurrences'], ['--documents']];

/** Rows of CSV whose cells hold no commas of their own, the first of them the names of the columns. */
async function csv(...args: string[]): Promise<Record<string, string>[]> {
  const { stdout } = await speechkit(['slogans', '-f', 'csv', ...args], { cwd: INPUTS });
  const [head = '', ...rows] = stdout.trimEnd().split('\r\n');
  const names = head.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((value, index) => [names[index], value])));
}

async function report(...args: string[]): Promise<SlogansReport> {
  return JSON.parse((await runMain(['slogans', '-f', 'json', ...args])).stdout) as SlogansReport;
}

describe('the tables of slogans', () => {
  const cases = VIEWS.slice(0, 4).flatMap((view) =>
    [60, 80, 120].flatMap((columns) => ([1, 2] as const).map((ambiguous) => ({ view, columns, ambiguous }))),
  );

  it.each(cases)('keep to $columns columns when ambiguous characters take $ambiguous: $view', async ({ view, columns, ambiguous }) => {
    const args = ['slogans', ...view, '--ambiguous-width', String(ambiguous), ...ALL];
    const { stdout } = await runMain(args, { stdoutColumns: columns, env: { NO_COLOR: '1' } });
    const lines = stdout.split('\n');
    expect(lines.length).toBeGreaterThan(12);
    expect(lines.filter((line) => displayWidth(line, ambiguous) > columns && !/^\d+ terms, /.test(line))).toEqual([]);
  });

  it.each([1, 2] as const)('have straight columns when ambiguous characters take %i', async (ambiguous) => {
    const args = ['slogans', '--kind', 'numeral', '--ambiguous-width', String(ambiguous), 'slogans.txt'];
    const { stdout } = await runMain(args, { stdoutColumns: 120, env: { NO_COLOR: '1' } });
    const ends = stdout.split('\n').flatMap((line) => {
      const numbers = /^.* {2,}\d+ {2,}\d+\.\d\d {2,}\d+(?= {2}|$)/.exec(line)?.[0];
      return numbers === undefined ? [] : [displayWidth(numbers, ambiguous)];
    });
    expect(ends.length).toBe(7);
    expect(new Set(ends).size).toBe(1);
  });

  it('name the numbers that nobody explains, and no formulation', async () => {
    const { stdout } = await runMain(['slogans', 'slogans.txt']);
    const marked = stdout.split('\n').filter((line) => line.includes('(not explained)'));
    expect(marked.map((line) => line.split(' ')[0])).toEqual(['一轴两带三片区', '双联双促']);
    const rows = (await runMain(['slogans', '--undefined', 'slogans.txt'])).stdout.split('\n').slice(1, -2);
    expect(rows.map((line) => line.split(' ')[0])).toEqual(['一轴两带三片区', '双联双促']);
  });

  it('of several inputs are one, of one input or with --per-file one a document', async () => {
    const { stdout } = await runMain(['slogans', ...ALL]);
    expect(stdout.match(/^term /gm)).toHaveLength(1);
    const apart = (await runMain(['slogans', '--per-file', ...ALL])).stdout;
    expect(apart.match(/^term /gm)?.length).toBeGreaterThan(2);
    expect((await runMain(['slogans', 'slogans.txt'])).stdout).toBe((await runMain(['slogans', '--per-file', 'slogans.txt'])).stdout);
  });
});

describe('the CSV of slogans', () => {
  it.each(VIEWS)('has the same columns for one input and for several: %s %s', async (...view) => {
    const heads = await Promise.all(
      [['slogans.txt'], ALL].map(async (inputs) => {
        const { stdout } = await runMain(['slogans', '-f', 'csv', ...view, ...inputs]);
        return stdout.split('\r\n')[0];
      }),
    );
    expect(heads[0]).toBe(heads[1]);
  });

  it('adds up to the same, whatever a row is', async () => {
    const sum = (rows: Record<string, string>[]): number => rows.reduce((total, { count }) => total + Number(count), 0);
    const [terms, files, sections, occurrences, documents] = await Promise.all(VIEWS.map((view) => csv(...view, ...ALL)));
    const { summary } = await report(...ALL);
    expect(occurrences?.length).toBe(summary.occurrences);
    for (const rows of [terms, files, sections, documents]) expect(sum(rows ?? [])).toBe(summary.occurrences);
    expect(terms?.length).toBe(summary.terms);
    expect(files?.length).toBe(summary.slogans);
    expect(documents?.length).toBe(summary.documents);
    for (const { term, documents: number } of terms ?? []) expect(files?.filter((row) => row['term'] === term).length).toBe(Number(number));
  });

  it('counts over all documents before it leaves out what is rare', async () => {
    const rows = await csv('--min-count', '2', 'terms');
    expect(rows.map(({ term, documents, count }) => [term, documents, count])).toContainEqual(['两个维护', '2', '2']);
    expect((await csv('--per-file', '--min-count', '2', 'terms')).map(({ term }) => term)).toEqual(['四个意识', '3+1', '三张清单']);
  });
});

describe('slogans by section', () => {
  it('are those of the document, each occurrence in the section that holds its place', async () => {
    const { documents } = await report('--by-section', '--depth', '2', ...ALL);
    for (const { slogans, sections = [] } of documents) {
      for (const { term, occurrences } of slogans) {
        const counted = sections.flatMap((section) => section.slogans.filter((one) => one.term === term).map((one) => ({ section, one })));
        expect(counted.reduce((sum, { one }) => sum + one.count, 0)).toBe(occurrences.length);
        for (const { section, one } of counted) {
          const { start, end } = section.span;
          const inside = occurrences.filter(({ span }) => span.start.offset >= start.offset && span.end.offset <= end.offset);
          expect(inside.length).toBe(one.count);
          expect(inside.map(({ span }) => span.start)).toContainEqual(one.first);
          expect(inside.filter(({ quoted }) => quoted).length).toBe(one.quoted);
        }
      }
    }
  });

  it('come beside the same slogans as without', async () => {
    const plain = await report(...ALL);
    const divided = await report('--by-section', ...ALL);
    expect(divided.documents.map(({ sections: _sections, ...rest }) => rest)).toEqual(plain.documents);
    expect(divided.summary).toEqual(plain.summary);
  });
});

describe('the summary of slogans', () => {
  it('names at most ten terms, those of most documents first', async () => {
    const { mostUsed } = (await report(...ALL)).summary;
    expect(mostUsed.length).toBe(10);
    const order = mostUsed.toSorted((a, b) => b.documents - a.documents || b.count - a.count);
    expect(mostUsed).toEqual(order);
  });
});
