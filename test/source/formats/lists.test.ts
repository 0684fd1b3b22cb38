import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../src/source/open.ts';

const LISTS = new URL('../../../fixtures/formats/lists/', import.meta.url);
const expected = readFileSync(new URL('text.txt', LISTS), 'utf8');

/** One document with lists of every kind, saved by LibreOffice in each format. */
describe.each(['doc', 'odt', 'rtf'])('the document of fixtures/formats/lists as .%s', async (format) => {
  const bytes = readFileSync(new URL(`lists.${format}`, LISTS));
  const source = await openSource('-', bytes);
  const lineAt = (start: number): string => source.text.slice(start).split('\n')[0] as string;

  it('is told by its content', () => {
    expect(source.format).toBe(format);
  });

  it('has its numbers, its tables row by row, and nothing that is hidden, deleted, or repeated on each page', () => {
    expect(source.text).toBe(expected);
  });

  it('tells its paragraphs: one a cell, and none after a line break', () => {
    const lines = expected
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('第二行'));
    const paragraphs = lines.flatMap((line) => line.split('\t').map((_cell, index, cells) => cells.slice(index).join('\t')));
    expect(source.parts?.starts.map(lineAt)).toEqual(paragraphs);
  });

  it('tells its headings', () => {
    expect(source.headings?.map(({ start, level }) => [lineAt(start), level])).toEqual([
      ['附录标题', 1],
      ['附录小标题', 2],
    ]);
  });

  it('tells its title', () => {
    expect(source.title).toBe('在全县数字乡村建设推进会上的讲话');
  });

  it('puts its notes apart', () => {
    expect(lineAt(source.notesFrom ?? 0)).toBe('脚注：数据由县统计局提供。');
  });

  it('says that it has tracked changes', () => {
    expect(source.notices).toEqual(['tracked-changes']);
  });
});
