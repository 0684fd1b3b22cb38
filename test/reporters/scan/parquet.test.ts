import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { loadScanReporter } from '../../../src/reporters/scan/formats.ts';
import { OPTIONS } from './rows.ts';
import { bytesOf, DOCUMENT } from './written.ts';

/** A file in memory, as the reader of Parquet wants it. */
function inMemory(pieces: readonly Uint8Array[]): { byteLength: number; slice(start: number, end?: number): ArrayBuffer } {
  const { buffer, byteOffset, byteLength } = Buffer.concat(pieces);
  const whole = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  return { byteLength, slice: (start, end) => whole.slice(start, end) };
}

describe('Parquet', () => {
  it('has typed columns, null where nothing is known, and texts as they are', async () => {
    const file = inMemory(bytesOf(await loadScanReporter('parquet', { ...OPTIONS, table: 'claims' }), [DOCUMENT]));
    const place = { line: 1, column: 2, offset: 1, endLine: 1, endColumn: 6, endOffset: 5 };
    expect(await parquetReadObjects({ file })).toEqual([
      { path: 'a.txt', kind: 'count', text: '=讲三点', claimed: 3, found: null, holds: null, evidenceLines: null, ...place },
      {
        path: 'a.txt',
        kind: 'length',
        text: '4字',
        claimed: 4,
        found: 4,
        holds: true,
        evidenceLines: null,
        line: 2,
        column: 1,
        offset: 7,
        endLine: 2,
        endColumn: 3,
        endOffset: 9,
      },
    ]);
    const { schema, created_by: by } = await parquetMetadataAsync(file);
    expect(schema.slice(1, 5).map(({ name, type }) => [name, type])).toEqual([
      ['path', 'BYTE_ARRAY'],
      ['kind', 'BYTE_ARRAY'],
      ['text', 'BYTE_ARRAY'],
      ['claimed', 'INT32'],
    ]);
    expect(by).toBe('speechkit 1.2.3');
  });

  it('is a whole file where there are no rows', async () => {
    const file = inMemory(bytesOf(await loadScanReporter('parquet', { ...OPTIONS, table: 'outline' }), []));
    expect(await parquetReadObjects({ file })).toEqual([]);
    expect((await parquetMetadataAsync(file)).schema).toHaveLength(12);
  });

  it('is written group by group, so that no more than one is in memory', async () => {
    const claims = Array.from({ length: 1000 }, () => DOCUMENT.claims).flat();
    const documents = Array.from({ length: 70 }, (_, index) => ({ ...DOCUMENT, path: `${index}.txt`, claims }));
    const pieces = bytesOf(await loadScanReporter('parquet', { ...OPTIONS, table: 'claims' }), documents);
    expect(pieces.length).toBeGreaterThan(2);
    const { row_groups: groups, num_rows: rows } = await parquetMetadataAsync(inMemory(pieces));
    expect(rows).toBe(140_000n);
    expect(groups.map((group) => Number(group.num_rows))).toEqual([65_536, 65_536, 8928]);
  });
});
