import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { ScanIndex } from '../../../src/reporters/contract.ts';
import { inFolderWith } from '../../source/disk.ts';
import { speechkit } from '../io.ts';

const SPEECH = '在大会上的讲话\n\n一、开头\n第一段话。\n二、结尾\n第二段话。\n';
const NAMES = ['line\nfeed.txt', 'escape\u001b[2J.txt', 'bidi\u202etxt.txt', '=cmd|x.txt', '-o', '"quoted", and more.txt'];
/** What the paths are called where bytes of a name are no UTF-8. */
const PATHS = [...NAMES, '坏\\xFF\u001b[31m.txt'].map((name) => `in/${name}`).toSorted();

// Names of files are bytes of any kind on no other system.
describe.skipIf(process.platform !== 'linux')(
  'names of files that are hostile, and a folder that links to itself',
  { timeout: 60_000 },
  () => {
    inFolderWith(Object.fromEntries(NAMES.map((name) => [`in/${name}`, SPEECH])));

    const scan = async (...args: string[]) => {
      writeFileSync(Buffer.concat([Buffer.from('in/坏'), Buffer.from([0xff, 0x1b]), Buffer.from('[31m.txt')]), SPEECH);
      if (!readdirSync('in').includes('self')) symlinkSync('.', 'in/self');
      return await speechkit(['scan', '--no-cache', ...args], { cwd: process.cwd() });
    };

    it.each(['json', 'ndjson'])('stand in %s as they are', async (format) => {
      for (const jobs of ['1', '2']) {
        const { status, stdout } = await scan('-f', format, '-j', jobs, '--follow', 'in');
        const records =
          format === 'json'
            ? [JSON.parse(stdout)]
            : stdout
                .trimEnd()
                .split('\n')
                .map((line) => JSON.parse(line));
        const documents = format === 'json' ? records[0].documents : records.slice(0, -1);
        expect({ status, paths: documents.map(({ path }: { path: string }) => path) }).toEqual({ status: 0, paths: PATHS });
      }
    });

    it('move no cursor where people read them, and break no row', async () => {
      const { status, stdout } = await scan('in');
      expect(status).toBe(0);
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
      for (const shown of ['line␊feed.txt', 'escape␛[2J.txt', '坏\\xFF␛[31m.txt']) expect(stdout).toContain(shown);
      expect(stdout.split('\n').filter((line) => line.includes('讲话'))).toHaveLength(PATHS.length);
    });

    it.each(['csv', 'tsv'])('run in no spreadsheet, and each is one row (%s)', async (format) => {
      const { stdout } = await scan('-f', format, '--table', 'documents', '.');
      expect(stdout).not.toMatch(/(?:^|[,\t])"?[=+@]/mu);
      const { parse } = await import('csv-parse/sync');
      const rows = parse(stdout, { delimiter: format === 'csv' ? ',' : '\t', columns: true, relax_quotes: format === 'tsv' }) as {
        title: string;
      }[];
      expect(rows.map(({ title }) => title)).toEqual(PATHS.map(() => '在大会上的讲话'));
    });

    it('stand in Parquet as they are', async () => {
      expect((await scan('-f', 'parquet', '-o', 'out.parquet', 'in')).status).toBe(0);
      const bytes = readFileSync('out.parquet');
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
      expect((await parquetReadObjects({ file })).map(({ path }) => path)).toEqual(PATHS);
    });

    it('are made harmless as names of the files in a folder of records, which the index gives', async () => {
      expect((await scan('-q', '-o', 'records/', 'in')).status).toBe(0);
      const index = JSON.parse(readFileSync('records/index.json', 'utf8')) as ScanIndex;
      expect(index.documents.map(({ path }) => path)).toEqual(PATHS);
      for (const { path, file } of index.documents) {
        expect(file).toMatch(/^in\/[^\p{C}\p{Zl}\p{Zp}<>:"|?*\\/]+\.json$/u);
        expect(JSON.parse(readFileSync(join('records', file), 'utf8')).path).toBe(path);
      }
    });
  },
);
