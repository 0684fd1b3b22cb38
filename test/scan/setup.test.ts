import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/corpus/work.ts';
import { analystOf, type ScanFormat, type ScanSetup } from '../../src/scan/setup.ts';
import { place } from '../corpus/cache/entries.ts';
import { inFolderWith } from '../source/disk.ts';

const TEXT = '在推进会上的讲话\n同志们：\n一、提高认识\u200b\n要增强“四个意识”。\n二、狠抓落实\n全区有**个村。\n';
const TASK: Task = { path: 'in/\u202e讲话.txt', bytes: Buffer.from(TEXT) };

const OPTIONS: ScanFormat['options'] = {
  tool: { name: 'speechkit', version: '1' },
  lang: 'zh',
  width: null,
  ambiguousWidth: 1,
  several: true,
  sort: 'path',
  reverse: false,
  limit: null,
  top: 10,
  table: 'slogans',
  bom: false,
};

async function partOf(setup: ScanSetup): Promise<string> {
  const result = await (await analystOf(setup))(TASK);
  if ('failure' in result) throw new Error(result.failure.message);
  return Buffer.from(result.part).toString();
}

describe('the part of a document', () => {
  inFolderWith({});

  it.each(['', 'ndjson', 'json', 'csv'])('is the same whether it goes to the cache, comes from there, or neither, as %j', async (name) => {
    const setup: ScanSetup = name === '' ? {} : { format: { name, options: OPTIONS, isFolder: false } };
    const cached = { ...setup, cache: place('cache', name) };
    const part = await partOf(setup);
    expect(part).toContain('四个意识');
    expect([await partOf(cached), await partOf(cached)]).toEqual([part, part]);
  });
});
