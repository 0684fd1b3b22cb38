import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documentDate } from '../../src/dating/document-date.ts';
import { readInput } from '../../src/source/open.ts';
import { readStructure } from '../../src/structure.ts';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** The report on a year that is given in the last days of the year before, and a plan that was drafted before its first year. */
const BEFORE = ['岳阳市-2023', '景德镇市-2023', '马鞍山市-2023', '黔东南苗族侗族自治州-2023', 'plan-1976'];

describe('the documents of ../shared/corpus', () => {
  it.skipIf(!existsSync(CORPUS))('print the year of their names, or none (skipped where it is absent)', { timeout: 120_000 }, async () => {
    const files = readdirSync(CORPUS).filter((name) => YEAR.test(name) && !name.endsWith('.csv'));
    const wrong: string[] = [];
    let dated = 0;
    for (const name of files) {
      const { record } = readStructure(await readInput(fileURLToPath(CORPUS) + name));
      const found = documentDate(record, { from: ['dateline', 'front-matter', 'title'] });
      const year = Number(YEAR.exec(name)?.[0]);
      const isBefore = BEFORE.some((part) => name.includes(part));
      if (found === null) continue;
      dated++;
      if (Number(found.date.slice(0, 4)) !== (isBefore ? year - 1 : year)) wrong.push(`${name}: ${found.date} by its ${found.origin}`);
    }
    expect(wrong).toEqual([]);
    expect(dated / files.length).toBeGreaterThan(0.93);
  });
});
