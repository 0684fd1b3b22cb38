import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Writer } from '../duplicates/writer.ts';
import { runMain } from './io.ts';
import { validatorOf } from './schema.ts';

const DOCUMENTS = 40;
let folder = '';

/** Speeches of which each has a paragraph of the one before it and one of the one three before it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'speechkit-duplicates-'));
  const own = Array.from({ length: DOCUMENTS }, (_, index) => new Writer(index + 1).speech(4));
  for (const [index, paragraphs] of own.entries()) {
    const lifted = [own[index - 1]?.[1], own[index - 3]?.[2]].filter((text) => text !== undefined);
    writeFileSync(
      join(folder, `${String(index).padStart(2, '0')}.txt`),
      `在全县工作会议上的讲话\n\n同志们：\n${[...paragraphs, ...lifted].join('\n')}\n`,
    );
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('speechkit duplicates', () => {
  it.each(['table', 'json', 'ndjson', 'csv', 'markdown'])('prints the same bytes as %s, however many threads read', async (format) => {
    const printed = async (jobs: number): Promise<string> => {
      const { status, stdout, stderr } = await runMain(['duplicates', '-f', format, '-j', String(jobs), folder], {});
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      return stdout;
    };
    const one = await printed(1);
    expect(one).not.toBe('');
    expect(await printed(3)).toBe(one);
  });

  it('prints the same whatever the order in which documents are named', async () => {
    const names = ['03.txt', '02.txt', '05.txt', '00.txt'].map((name) => join(folder, name));
    const [one, other] = [names, names.toReversed()].map(
      async (paths) => (await runMain(['duplicates', '-f', 'json', ...paths], {})).stdout,
    );
    expect(await other).toBe(await one);
  });

  it('tells of each passage the document that it was taken from', async () => {
    const { stdout } = await runMain(['duplicates', '-f', 'json', '--against', join(folder, '20.txt'), folder], {});
    const { passages } = JSON.parse(stdout) as { passages: { places: { path: string }[] }[] };
    const names = passages.map(({ places }) => places.map(({ path }) => path.slice(-6)));
    // Two of its own went on into others, two it has from others.
    expect(names.toSorted()).toEqual([
      ['20.txt', '17.txt'],
      ['20.txt', '19.txt'],
      ['20.txt', '21.txt'],
      ['20.txt', '23.txt'],
    ]);
  });

  it('prints records that the schema describes', async () => {
    const { stdout } = await runMain(['duplicates', '-f', 'json', folder, 'missing.txt'], {});
    const output = validatorOf('Output');
    expect(output(JSON.parse(stdout)), JSON.stringify(output.errors)).toBe(true);
    const { stdout: lines } = await runMain(['duplicates', '-f', 'ndjson', folder, 'missing.txt'], {});
    const seen = new Set<string>();
    for (const line of lines.trimEnd().split('\n')) {
      const record = JSON.parse(line) as { type: string };
      expect(output(record), JSON.stringify(output.errors)).toBe(true);
      seen.add(record.type);
    }
    expect([...seen].sort()).toEqual(['cluster', 'error', 'pair', 'passage', 'summary']);
  });

  it('shows nothing of a document or its name that a terminal obeys', async () => {
    const hostile = mkdtempSync(join(tmpdir(), 'speechkit-duplicates-'));
    try {
      const text = `在会上的讲话\n\n${new Writer(1).paragraph(100)}\u001b[31m\u202e${new Writer(2).paragraph(100)}\n`;
      for (const name of ['=a|b.txt', 'c\u001b[31m.txt']) writeFileSync(join(hostile, name), text);
      for (const format of ['table', 'markdown']) {
        const { stdout } = await runMain(['duplicates', '-f', format, hostile], { stdoutColumns: 80, env: { NO_COLOR: '1' } });
        expect(stdout).toContain('1');
        expect(stdout).not.toMatch(/[\u001b\u202e]/);
      }
      const { stdout } = await runMain(['duplicates', '-f', 'csv', join(hostile, '=a|b.txt'), hostile], {});
      expect(stdout).not.toMatch(/^=/m);
    } finally {
      rmSync(hostile, { recursive: true });
    }
  });
});
