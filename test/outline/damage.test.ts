import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { sourceOf } from '../properties/speeches.ts';
import { cleanSpeech } from './clean-speech.ts';
import { rowsOf } from './rows.ts';

/** What may happen to a speech; none of it changes what a reader takes for its outline. */
const DAMAGE: Readonly<Record<string, (lines: readonly string[], size: number) => string>> = {
  'CRLF between the lines': (lines) => lines.join('\r\n'),
  'CR between the lines': (lines) => lines.join('\r'),
  'U+2028 between the lines': (lines) => lines.join('\u2028'),
  'every line indented': (lines) => lines.map((line) => `\u3000\u3000${line}`).join('\n'),
  'a blank line after every line': (lines) => lines.join('\n\n'),
  'blanks at the ends of lines': (lines) => lines.map((line) => `${line} \u3000`).join('\n'),
  'a hard wrap, paragraphs indented': (lines, size) => lines.flatMap((line) => wrap(`\u3000\u3000${line}`, size)).join('\n'),
  'a hard wrap, a blank line after every paragraph': (lines, size) => lines.map((line) => wrap(line, size).join('\n')).join('\n\n'),
  'a hard wrap, a blank line after every line': (lines, size) => lines.flatMap((line) => wrap(`\u3000\u3000${line}`, size)).join('\n\n'),
  'a page line between paragraphs': (lines, size) =>
    lines.map((line, index) => (index % (size % 7) === 5 ? `${line}\n- ${index} -` : line)).join('\n'),
  'page lines that cut paragraphs': cutByPages,
  'half-width punctuation': (lines) => halfWidth(lines.join('\n')),
  'line breaks turned into two ideographic spaces': (lines) => lines.join('\u3000\u3000'),
  'line breaks turned into tabs': (lines) => lines.join('\t'),
  'the title printed twice': (lines) => [lines[0], ...lines].join('\n'),
  'a site around the speech': (lines) => ['首页 > 公文 > 领导讲话', ...lines, '责任编辑：某某', '上一篇：没有了', '关闭窗口'].join('\n'),
};

/** Lines of a width, as editors break them: none begins with a mark that closes or ends with one that opens; here none begins with a marker. */
function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  for (let from = 0; from < line.length; ) {
    let to = Math.min(from + width, line.length);
    while (to < line.length && /^.(?:[，。；：！、”）]|[一二三四][是要、]|（|(?<=（.?)[1-4]|[1-4]．)/u.test(line.slice(to - 1))) to--;
    lines.push(line.slice(from, to));
    from = to;
  }
  return lines;
}

/** A page ends inside every third long paragraph, after whole words or in the middle of one. */
function cutByPages(lines: readonly string[], size: number): string {
  let page = 0;
  return lines
    .map((line) => {
      const at = size + 20;
      if (line.length < at + 10 || /[。：；]$/u.test(line.slice(0, at))) return line;
      page++;
      return page % 3 === 1 ? `${line.slice(0, at)}\n— ${page} —\n${line.slice(at)}` : line;
    })
    .join('\n');
}

const WIDTHS = new Map([...'，：；！（）'].map((mark) => [mark, String.fromCharCode(mark.charCodeAt(0) - 0xfee0)]));

function halfWidth(text: string): string {
  return text.replace(/[，：；！（）]/gu, (mark) => WIDTHS.get(mark) ?? mark);
}

function outlineOf(text: string): string[] {
  return rowsOf(analyze(sourceOf(text)).outline);
}

describe('the outline of a speech is the same after', () => {
  it.each(Object.keys(DAMAGE))('%s', (name) => {
    fc.assert(
      fc.property(cleanSpeech, fc.integer({ min: 30, max: 40 }), (lines, size) => {
        const damaged = DAMAGE[name]?.(lines, size) ?? '';
        const rows = outlineOf(lines.join('\n'));
        expect(outlineOf(damaged).map(halfWidth)).toEqual(rows.map(halfWidth));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the outline of a speech that nothing happened to', () => {
  it('has every marker of it, in order', () => {
    fc.assert(
      fc.property(cleanSpeech, (lines) => {
        const written = lines.flatMap((line) => [
          ...(/^(?:[一二三四]、|（[一二三四]）|[1-4]．)/u.exec(line) ?? []),
          ...Array.from(line.split('具体来说：')[1]?.matchAll(/(?:^|；)([一二三四][是要]|（[1-4]）)/gu) ?? [], (match) => match[1]),
        ]);
        expect(outlineOf(lines.join('\n')).map((row) => row.split('|')[1]?.trim())).toEqual(written);
      }),
      { numRuns: 200 },
    );
  });
});
