import { describe, expect, it } from 'vitest';
import { openSource } from '../../../src/source/open.ts';
import { linesOf, SPEECHES, SPEECHES_NOTE } from './alike.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const items = (count: number, item: (index: number) => string): string => Array.from({ length: count }, (_, index) => item(index)).join('');

const MENU = `<ul>${items(12, (index) => `<li><a href="/c${index}">栏目${index}</a></li>`)}</ul>`;
const NEWS = `<div>${items(8, (index) => `<li><a href="/n${index}">某某到基层调研，强调要抓好落实${index}</a><span>03-1${index}</span></li>`)}</div>`;
const FOOT = '<div><p>版权所有：某某市人民政府，未经许可，不得转载。</p><p>某ICP备00000000号</p></div>';

/** How sites are built around an article; none of them says by a name where it stands. */
const SITES: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  paragraphs: (lines) => `${MENU}<div><h1>栏目名</h1><div>${lines.map((line) => `<p>${line}</p>`).join('\n')}</div></div>${NEWS}${FOOT}`,
  'lines in nested tables': (lines) =>
    `<table><tr><td>${MENU}</td></tr></table><table><tr><td>${NEWS}</td><td><table><tr><td>${lines.join('<br>\n')}</td></tr></table></td></tr></table>${FOOT}`,
  'parts beside each other': (lines) => {
    const length = Math.ceil(lines.length / 4);
    const part = (index: number): string =>
      lines
        .slice(index * length, (index + 1) * length)
        .map((line) => `<p><font>${line}</font></p>`)
        .join('');
    return `${MENU}<div>${items(4, (index) => `<div>${part(index)}</div>`)}</div>${NEWS}${FOOT}`;
  },
  'a form around everything': (lines) =>
    `<form>${MENU}${NEWS}<div><span>${lines.map((line) => `<div>${line}</div>`).join('')}</span></div>${FOOT}</form>`,
  'nothing closed': (lines) => `<div>${MENU}</div><div><div>${lines.map((line) => `<p>${line}`).join('\n')}</div>${NEWS}${FOOT}`,
};

describe(`a speech on a site${SPEECHES_NOTE}`, () => {
  describe.each(Object.entries(SITES))('built of %s', (_name, build) => {
    it.each([...SPEECHES.keys()])('is read whole and alone: %s', async (name) => {
      const lines = (await linesOf(name)).map((line) => line.trim()).filter((line) => line !== '');
      const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>网</title></head><body>${build(lines.map(escaped))}</body></html>`;
      const { text } = await openSource('page.html', Buffer.from(page));
      const shown = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      expect(shown).toEqual(lines);
    });
  });
});
