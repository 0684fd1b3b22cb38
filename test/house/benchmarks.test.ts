import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markdown, sectionsOf, withSection } from '../../bench/markdown.mjs';
import { PARTS } from '../../bench/parts.mjs';
import { root } from './project.ts';

const sections = sectionsOf(readFileSync(`${root}/docs/benchmarks.md`, 'utf8'));

/** What stands in the first cells of the tables of a section. */
function firstCells(section: string): string[] {
  return [...section.matchAll(/^\| (.*?[^\\])(?: \|)/gm)].map(([, cell = '']) => cell.replaceAll('\\|', '|'));
}

describe('docs/benchmarks.md', () => {
  it.each(Object.entries(PARTS))('has a row for each thing that the part %s measures', (_name, { title, rows }) => {
    const section = sections.get(title) ?? '';
    const cells = firstCells(section);
    expect(rows.filter((row) => !cells.some((cell) => cell.startsWith(row)))).toEqual([]);
  });

  it.each(Object.entries(PARTS))('says when, where and by which command the part %s was measured', (_name, { title }) => {
    expect(sections.get(title)).toMatch(/^Measured on \d{4}-\d\d-\d\d with Node v[^:]+: `npm run bench -- [^`]*--table[^`]*`\.$/m);
  });

  it('holds nothing else', () => {
    expect([...sections.keys()].sort()).toEqual(
      Object.values(PARTS)
        .map(({ title }) => title)
        .sort(),
    );
  });
});

describe('a section that is written anew', () => {
  const table = markdown({ title: 'Times', head: ['', 'time'], rows: [['a | b', '1 ms']] });
  const before = '# Document\n\nWords.\n\n## One\n\nOld.\n\n## Two\n\nStays.\n';

  it('takes the place of the old one and leaves the others', () => {
    const after = withSection(before, 'One', table);
    expect(after).toBe(
      `# Document\n\nWords.\n\n## One\n\n### Times\n\n|  | time |\n| --- | ---: |\n| a \\| b | 1 ms |\n\n## Two\n\nStays.\n`,
    );
    expect(withSection(after, 'One', table)).toBe(after);
  });

  it('goes to the end where there was none', () => {
    expect(withSection(before, 'Three', 'New.')).toBe(`${before}\n## Three\n\nNew.\n`);
  });
});
