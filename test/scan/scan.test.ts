import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Progress } from '../../src/corpus/run.ts';
import { builtInLexicon } from '../../src/lexicon/terms.ts';
import { type ScanOptions, type ScanRecord, scan } from '../../src/scan/scan.ts';
import { readTerms } from '../../src/slogans/own-terms/entries.ts';
import { readInput } from '../../src/source/open.ts';

const INPUTS = fileURLToPath(new URL('../../fixtures/cli/inputs/', import.meta.url));
const PATHS = ['terms', 'missing.txt', 'speech.txt', 'open.txt'].map((name) => INPUTS + name);

async function all(paths: string | readonly string[], options?: ScanOptions): Promise<ScanRecord[]> {
  const records: ScanRecord[] = [];
  for await (const record of scan(paths, options)) records.push(record);
  return records;
}

describe.each([1, 2])('scan on %i threads', (jobs) => {
  it('gives the record of each document, and why one could not be analysed, in the order of the paths', async () => {
    const records = await all(PATHS, { jobs });
    const paths = records.map(({ path }) => path);
    expect(paths).toEqual(paths.toSorted());
    for (const record of records) {
      if (record.type === 'error') expect(record).toMatchObject({ path: `${INPUTS}missing.txt`, code: 'not-found' });
      else expect(record).toEqual({ type: 'document', ...JSON.parse(JSON.stringify(analyze(await readInput(record.path)))) });
    }
    expect(records.map(({ type }) => type)).toContain('error');
  });

  it('analyses as the options say', async () => {
    const { entries } = await readTerms('term,expansion\n双联双促,联村促发展、联企促转型\n');
    const lexicon = builtInLexicon().with(entries);
    const options = { lexicon, lang: 'zh', rules: { punctuation: 'off' }, accept: ['四个意识'] } as const;
    const path = `${INPUTS}senses.txt`;
    const [record] = await all([path, `${INPUTS}check.txt`], { ...options, jobs });
    const other = analyze(await readInput(`${INPUTS}check.txt`), options);
    expect(record).toEqual({ type: 'document', ...JSON.parse(JSON.stringify(other)) });
  });

  it('tells how far it has come', async () => {
    const told: Progress[] = [];
    const records = await all(PATHS, { jobs, onProgress: (progress) => told.push(progress) });
    expect(told.map(({ done }) => done)).toEqual(records.map((_, index) => index + 1));
    const { totalBytes } = told[0] as Progress;
    expect(told.at(-1)).toEqual({ done: records.length, total: records.length, bytes: totalBytes, totalBytes, failed: 1 });
  });

  it('throws the reason of its signal', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const read = async (): Promise<void> => {
      for await (const _record of scan(PATHS, { jobs, signal: controller.signal })) controller.abort(reason);
    };
    await expect(read()).rejects.toBe(reason);
    await expect(all(PATHS, { jobs, signal: controller.signal })).rejects.toBe(reason);
  });

  it('reads standard input where it is given', async () => {
    async function* stdin() {
      yield '一、开头\n第一段。\n';
    }
    expect(await all(['-', `${INPUTS}speech.txt`], { jobs, stdin: stdin() })).toMatchObject([
      { type: 'document', path: '-', outline: [{ title: '开头' }] },
      { type: 'document' },
    ]);
  });
});

it('scan refuses a number of threads that there cannot be', async () => {
  await expect(all(PATHS, { jobs: 0 })).rejects.toThrow(RangeError);
  await expect(all(PATHS, { jobs: 1.5 })).rejects.toThrow(RangeError);
});

describe('a process that scans', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'speechkit-library-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['leaves the loop', 'for await (const record of scan(paths, options)) { console.log(record.type); break; }'],
    ['takes one record and no more', 'console.log((await scan(paths, options).next()).value.type);'],
    ['throws', 'try { for await (const record of scan(paths, options)) { console.log(record.type); throw 0; } } catch {}'],
    [
      'aborts',
      `const controller = new AbortController();
       try { for await (const record of scan(paths, { ...options, signal: controller.signal })) { console.log(record.type); controller.abort(); } } catch {}`,
    ],
  ])('ends by itself when it %s', (_name, code) => {
    const library = pathToFileURL(fileURLToPath(new URL('../../dist/index.js', import.meta.url))).href;
    const file = join(folder, 'run.mjs');
    const head = `import { scan } from ${JSON.stringify(library)};\nconst paths = ${JSON.stringify([INPUTS])};\nconst options = { jobs: 2 };\n`;
    writeFileSync(file, head + code);
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8', timeout: 25_000 });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'document\n', stderr: '' });
  });
});
