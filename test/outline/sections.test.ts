import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutlineNode } from '../../src/model.ts';
import { divideSections, type Section, sectionAt } from '../../src/outline/sections.ts';
import { readStructure } from '../../src/structure.ts';
import { CharacterCount } from '../../src/text/count.ts';
import { anything, sourceOf, speech } from '../properties/speeches.ts';

function sectionsOf(
  text: string,
  depth: number,
  format?: 'text' | 'markdown',
): { sections: Section[]; restored: string; outline: OutlineNode[]; characters: number } {
  const { restored, record } = readStructure(sourceOf(text, format));
  const sections = divideSections(restored, record.outline, depth, new CharacterCount(restored.signs));
  return { sections, restored: restored.text, outline: record.outline, characters: record.characters };
}

const titlesOf = (sections: readonly Section[]): (string | null)[] =>
  sections.map(({ heading }) => heading && heading.marker + heading.title);

const REPORT = `在全市工作会议上的讲话

同志们：

现在开会，讲几个问题。

2023年工作回顾

一年来，各项工作都有进展，成绩来之不易。

一、认清形势

形势总体是好的。

（一）看到成绩

成绩要讲够。

（二）看到差距

差距要讲透。

二、抓好落实

任务要一件一件办。

名词解释

三清单：问题清单、任务清单、责任清单。
`;

describe('the sections of a speech', () => {
  it('begin at the headings down to the depth, and at titles without a number', () => {
    expect(titlesOf(sectionsOf(REPORT, 1).sections)).toEqual([null, '2023年工作回顾', '一、认清形势', '二、抓好落实']);
    expect(titlesOf(sectionsOf(REPORT, 2).sections)).toEqual([
      null,
      '2023年工作回顾',
      '一、认清形势',
      '（一）看到成绩',
      '（二）看到差距',
      '二、抓好落实',
    ]);
  });

  it('end with the speech: the glossary behind it is no part of the last', () => {
    const { sections, restored } = sectionsOf(REPORT, 1);
    expect(restored.slice(sections.at(-1)?.start, sections.at(-1)?.end)).toBe('二、抓好落实任务要一件一件办。');
  });

  it('are one where there are no headings, and none where there is no text', () => {
    expect(titlesOf(sectionsOf('请各单位认真抓好落实。', 9).sections)).toEqual([null]);
    expect(sectionsOf('', 9).sections).toEqual([]);
  });

  it('have nothing before the first where the text begins with a heading', () => {
    expect(titlesOf(sectionsOf('一、提高认识\n\n要早动手。\n\n二、狠抓落实\n\n要见实效。\n', 1).sections)).toEqual([
      '一、提高认识',
      '二、狠抓落实',
    ]);
  });

  it('on any text come one after the other, hold all of it, and know what stands in them', () => {
    const any = fc.oneof({ weight: 4, arbitrary: speech }, { weight: 1, arbitrary: anything });
    fc.assert(
      fc.property(any, fc.constantFrom('text', 'markdown'), fc.integer({ min: 1, max: 4 }), fc.nat(), (text, format, depth, at) => {
        const { sections, restored, outline, characters } = sectionsOf(text, depth, format);
        expect(sections.reduce((sum, section) => sum + section.characters, 0)).toBe(characters);
        sections.forEach(({ start, end }, index) => {
          expect(end).toBeLessThanOrEqual(sections[index + 1]?.start ?? restored.length);
          expect(end).toBeGreaterThan(start);
        });
        const levels = (nodes: readonly OutlineNode[]): number =>
          nodes.reduce((sum, node) => sum + (node.level > depth ? 0 : Number(node.kind === 'heading') + levels(node.children)), 0);
        const numbered = sections.filter(({ heading }) => heading !== null && heading.family !== 'unnumbered');
        expect(numbered.length).toBe(levels(outline));
        const offset = restored.length === 0 ? 0 : at % restored.length;
        const section = sections[sectionAt(sections, offset)];
        if (section) expect(section.start).toBeLessThanOrEqual(offset);
      }),
      { numRuns: 300 },
    );
  });
});
