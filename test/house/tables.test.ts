import { describe, expect, it } from 'vitest';
import type { ColumnType } from '../../src/reporters/flat/table.ts';
import { TABLE_NAMES } from '../../src/reporters/scan/table-names.ts';
import { tableNamed } from '../../src/reporters/scan/tables.ts';
import { readMarkdown } from './docs.ts';

/** What the documentation calls the types, by language. */
const TYPES: Readonly<Record<string, Readonly<Record<ColumnType, string>>>> = {
  'docs/tables.md': { text: 'text', integer: 'whole number', boolean: 'true or false' },
  'docs/tables.zh-CN.md': { text: '文字', integer: '整数', boolean: 'true 或 false' },
};

/** The columns that a section of the documentation lists: their names and types. */
function documented(path: string, table: string): string[][] {
  const { prose } = readMarkdown(path);
  const start = prose.indexOf(`## ${table}`);
  const end = prose.findIndex((line, index) => index > start && line.startsWith('## '));
  return prose.slice(start, end).flatMap((line) => {
    const [, name, type, holds] = /^\| `(\w+)` \| ([^|]+) \| ([^|]+) \|$/.exec(line) ?? [];
    return name === undefined || type === undefined || !holds?.trim() ? [] : [[name, type]];
  });
}

describe.each(Object.keys(TYPES))('%s', (path) => {
  it('has a section for each table, and for nothing else but how to load them', () => {
    const sections = readMarkdown(path).prose.filter((line) => line.startsWith('## '));
    expect(sections.slice(0, -1)).toEqual(TABLE_NAMES.map((name) => `## ${name}`));
  });

  it.each(TABLE_NAMES)('tells the columns of %s as they are written', (name) => {
    const { columns } = tableNamed(name).table;
    expect(documented(path, name)).toEqual(Object.entries(columns).map(([column, type]) => [column, TYPES[path]?.[type]]));
  });
});

describe.each(TABLE_NAMES)('the table of %s', (name) => {
  it('begins with the path', () => {
    expect(Object.entries(tableNamed(name).table.columns)[0]).toEqual(['path', 'text']);
  });
});
