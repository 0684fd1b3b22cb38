import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DuplicatesOptions, type DuplicatesResult, duplicates } from '../../src/copies/duplicates.ts';
import { findDuplicates } from '../../src/copies/find.ts';
import type { Progress } from '../../src/corpus/run.ts';
import { findInputs } from '../../src/source/find.ts';
import { han } from '../duplicates/found-in.ts';
import { Writer } from '../duplicates/writer.ts';

const TITLE = '在全县工作会议上的讲话\n\n同志们：\n';
const writer = new Writer(11);
const SHARED = [writer.paragraph(180), writer.paragraph(120)] as const;
const speech = (...parts: readonly string[]): string => TITLE + [writer.paragraph(300), ...parts, writer.paragraph(300)].join('\n');
const TEXTS: Readonly<Record<string, string>> = {
  'draft.txt': speech(SHARED[0], writer.paragraph(200), SHARED[1]),
  'first.txt': speech(SHARED[0]),
  'second.txt': speech(SHARED[1]),
  'alone.txt': speech(),
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'speechkit-copies-'));
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

/** What is found, with names for paths. */
async function found(names: readonly string[], options: DuplicatesOptions = {}): Promise<DuplicatesResult> {
  const result = await duplicates(names.map(at), options);
  return JSON.parse(JSON.stringify(result).replaceAll(`${folder}/`, '')) as DuplicatesResult;
}

const pathsOf = ({ passages }: DuplicatesResult): string[][] => passages.map(({ places }) => places.map(({ path }) => path));

describe.each([1, 2])('duplicates on %i threads', (jobs) => {
  it('tells which documents share what, and where it stands', async () => {
    const result = await found(['.'], { jobs });
    expect(result.pairs.map(({ paths, passages }) => [...paths, passages])).toEqual([
      ['draft.txt', 'first.txt', 1],
      ['draft.txt', 'second.txt', 1],
    ]);
    expect(pathsOf(result)).toEqual([
      ['draft.txt', 'first.txt'],
      ['draft.txt', 'second.txt'],
    ]);
    for (const { text, places } of result.passages) {
      for (const { path, span } of places) expect(han((TEXTS[path] ?? '').slice(span.start.offset, span.end.offset))).toBe(han(text));
    }
    expect(result.totals).toMatchObject({ documents: 4, pairs: 2, passages: 2, isPartial: false });
  });

  it('goes on where inputs fail, and says why they did', async () => {
    writeFileSync(at('broken.bin'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]));
    const { errors, pairs } = await found(['draft.txt', 'missing.txt', 'broken.bin', 'first.txt'], { jobs });
    expect(errors.map(({ path }) => path).sort()).toEqual(['broken.bin', 'missing.txt']);
    expect(pairs).toHaveLength(1);
    rmSync(at('broken.bin'));
  });

  it('reads standard input, though every document is read more than once', async () => {
    async function* stdin() {
      yield TEXTS['draft.txt'] ?? '';
    }
    const result = await duplicates(['-', at('first.txt')], { jobs, stdin: stdin() });
    expect(result.pairs.map(({ paths }) => paths)).toEqual([['-', at('first.txt')]]);
    expect(result.passages).toHaveLength(1);
  });

  it('throws the reason of its signal', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const onProgress = (): void => controller.abort(reason);
    await expect(duplicates(folder, { jobs, signal: controller.signal, onProgress })).rejects.toBe(reason);
    await expect(duplicates(folder, { jobs, signal: controller.signal })).rejects.toBe(reason);
  });
});

it('of one draft all that it took from elsewhere, in its own order', async () => {
  const result = await found(['first.txt', 'second.txt', 'alone.txt'], { against: at('draft.txt') });
  expect(pathsOf(result)).toEqual([
    ['draft.txt', 'first.txt'],
    ['draft.txt', 'second.txt'],
  ]);
  // The draft comes first in every pair, whatever its name.
  const turned = await found(['.'], { against: at('second.txt') });
  expect(turned.pairs.map(({ paths }) => paths)).toEqual([['second.txt', 'draft.txt']]);
  expect(pathsOf(turned)).toEqual([['second.txt', 'draft.txt']]);
  const { pairs } = await found(['.']);
  expect(turned.pairs[0]?.containment).toEqual(pairs[1]?.containment.toReversed());
});

it('a file that has two names is one document, two files with one text are two', async () => {
  linkSync(at('draft.txt'), at('hard.txt'));
  symlinkSync(at('draft.txt'), at('soft.txt'));
  writeFileSync(at('twin.txt'), TEXTS['draft.txt'] ?? '');
  try {
    expect((await found(['draft.txt', 'hard.txt', 'soft.txt'])).totals.documents).toBe(1);
    const { pairs, clusters } = await found(['draft.txt', 'twin.txt']);
    expect(pairs).toMatchObject([{ containment: [1, 1], similarity: 1, passages: 1 }]);
    expect(clusters).toEqual([{ kind: 'version', paths: ['draft.txt', 'twin.txt'] }]);
    const { passages } = await duplicates([at('first.txt'), at('hard.txt')], { against: at('draft.txt') });
    expect(passages).toHaveLength(1);
  } finally {
    for (const name of ['hard.txt', 'soft.txt', 'twin.txt']) rmSync(at(name));
  }
});

it('tells as much as is asked for, and the totals of all', async () => {
  const { pairs, passages, totals } = await found(['.'], { limit: 1 });
  expect([pairs.length, passages.length, totals.pairs, totals.passages]).toEqual([1, 1, 2, 2]);
  expect((await found(['.'], { minCharacters: 150 })).pairs).toHaveLength(1);
  expect((await found(['.'], { minContainment: 0.99 })).pairs).toHaveLength(0);
  await expect(found(['.'], { jobs: 0 })).rejects.toThrow(RangeError);
});

it('tells how far the reading has come: an input that was read once is half done', async () => {
  const told: Progress[] = [];
  await duplicates(folder, { jobs: 1, onProgress: (progress) => told.push(progress) });
  expect(told.map(({ done }) => done)).toEqual([0, 1, 1, 2, 2, 3, 3, 4]);
  expect(told.at(-1)?.bytes).toBe(told.at(-1)?.totalBytes);
});

it('a document that changes while it is read is a failure, and its places are told no more', async () => {
  const inputs = await findInputs([folder]);
  let told = 0;
  const change = (): void => {
    if (++told === 8) writeFileSync(at('first.txt'), TEXTS['alone.txt'] ?? '');
  };
  const options = { minCharacters: 50, minContainment: 0, limit: 100, jobs: 1, onProgress: change };
  try {
    const { failures, passages } = await findDuplicates(inputs, options);
    expect(failures).toMatchObject([{ failure: { path: at('first.txt'), code: 'not-readable' }, details: { reason: 'changed' } }]);
    expect(passages).toHaveLength(1);
  } finally {
    writeFileSync(at('first.txt'), TEXTS['first.txt'] ?? '');
  }
});
