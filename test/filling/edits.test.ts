import { describe, expect, it } from 'vitest';
import { editsOf } from '../../src/filling/edits.ts';
import { findMarks } from '../../src/placeholders/marks.ts';
import { restore } from '../../src/restore/restore.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { sourceOf } from '../properties/speeches.ts';

/** The text with the values in the place of its marks, in order. */
function filled(text: string, values: readonly string[], format: 'text' | 'markdown' = 'text'): string {
  const restored = restore(sourceOf(text, format));
  return applyEdits(text, editsOf(restored, findMarks(restored), new Map(values.map((value, index) => [index, value]))));
}

describe('a value takes the place', () => {
  it('of its mark and of nothing else', () => {
    expect(filled('  在XX市，\t新增**家 。\r\n', ['青石', '36'])).toBe('  在青石市，\t新增36家 。\r\n');
  });

  it('of a mark that a page mark has cut; the page mark stays', () => {
    const text =
      '在全县水利工作会议上的讲话\n\n去年冬春，全县上下大干水利，清淤渠道*\n- 1 -\n*公里，新打机井**眼，改善灌溉面积，\n- 2 -\n群众满意，成绩有目共睹。\n';
    expect(filled(text, ['36', '8'])).toBe(text.replace('*\n- 1 -\n*', '36\n- 1 -\n').replace('**眼', '8眼'));
  });

  it("of Markdown's escaped stars, backslashes and all", () => {
    expect(filled('新增企业\\*\\*家，**全部**投产。\n', ['36'], 'markdown')).toBe('新增企业36家，**全部**投产。\n');
  });

  it('of a whole field of a template, a blank and a passage', () => {
    expect(filled('在{{单位}}年会上的讲话\n（2024年  月  日）\n\n一、形势（略）\n', ['青石集团', '3', '12', '。'])).toBe(
      '在青石集团年会上的讲话\n（2024年3月12日）\n\n一、形势。\n',
    );
  });

  it.each([
    ['\r\n', '\r\n'],
    ['\r', '\r'],
    ['\n', '\n'],
    ['', '\n'],
  ])('with the line ends of the text: %j', (lineEnd, expected) => {
    expect(filled(`一、形势${lineEnd}二、任务（略）`, ['第一段。\n第二段。'])).toBe(
      `一、形势${lineEnd}二、任务第一段。${expected}第二段。`,
    );
  });
});
