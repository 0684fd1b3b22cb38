import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { SourceText } from '../../src/source/text.ts';
import { sourceOf } from '../properties/speeches.ts';

const FOLDER = new URL('../../fixtures/marks/', import.meta.url);
const SENTENCES = 'sentences.txt';

/** The lines of a file without the first, which says what the file is about. */
const linesOf = (name: string): string[] =>
  readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');

/** A short text with its marks: `⟦**|number⟧个` stands for `**个`, `⏎` for a line end; `⟦*\*=**|number⟧` gives the restored mark apart. */
const MARK = /⟦([^|=⟧]*)(?:=([^|⟧]*))?\|?([a-z]*)⟧/gu;

interface Marked {
  readonly text: string;
  readonly marks: readonly string[];
}

/** `mask`: what stands in the place of a mark that gives only its category. */
function read(line: string, mask = ''): Marked {
  const marks: string[] = [];
  let last = 0;
  let text = '';
  const whole = line.replaceAll('⏎', '\n');
  for (const match of whole.matchAll(MARK)) {
    const [all, first = '', restored, category] = match;
    text += whole.slice(last, match.index);
    marks.push(`${text.length} ${category === '' ? `${mask} ${first}` : `${restored ?? first} ${category}`}`);
    text += category === '' ? mask : first;
    last = match.index + all.length;
  }
  return { text: text + whole.slice(last), marks };
}

const found = (text: string, format: SourceText['format'], before = ''): string[] =>
  analyze(sourceOf(before + text, format)).placeholders.map(
    ({ span, text: mark, category }) => `${span.start.offset - before.length} ${mark} ${category}`,
  );

describe('each line of a file of fixtures/marks has the marks that it shows, and no others', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt') && name !== SENTENCES))('%s', (name) => {
    let format: SourceText['format'] = 'text';
    const wrong: unknown[] = [];
    for (const line of linesOf(name)) {
      if (line === '@markdown' || line === '@text') {
        format = line === '@markdown' ? 'markdown' : 'text';
        continue;
      }
      const { text, marks } = read(line);
      const got = found(text, format);
      if (got.join() !== marks.join()) wrong.push({ line, got });
    }
    expect(wrong).toEqual([]);
  });
});

/** A speech around the sentence. */
const BEFORE = '在全市工作会议上的讲话\n\n';
const MASKS = ['**', '***', '****', '＊＊', '×××', 'XX', 'xx', '____', '__', '_', '○○', '〇〇', '□□', '■■', '●●', '△△', '※※', '◎◎'];

describe.each(['text', 'markdown'] as const)('in %s', (format) => {
  it.each(MASKS)('every fact that is masked by %s is found and told by its kind', (mask) => {
    const wrong: unknown[] = [];
    // In Markdown a clause between two runs at the beginning of a paragraph may just as well be emphasised.
    const mayBeEmphasis = (line: string): boolean => format === 'markdown' && /^\*{2,3}$/.test(mask) && line.startsWith('⟦');
    for (const line of linesOf(SENTENCES)) {
      if (mayBeEmphasis(line)) continue;
      const { text, marks } = read(line, mask);
      const got = found(text, format, BEFORE);
      if (got.join() !== marks.join()) wrong.push({ line, got, marks });
    }
    expect(wrong).toEqual([]);
  });
});
