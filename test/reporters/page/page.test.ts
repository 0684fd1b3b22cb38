import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/language.ts';
import { bars, periods, strip } from '../../../src/reporters/page/charts.ts';
import { html } from '../../../src/reporters/page/html.ts';
import { page } from '../../../src/reporters/page/page.ts';
import { PALETTE } from '../../../src/reporters/page/palette.ts';
import { read, root } from '../../house/project.ts';
import { type Element, elementsOf, textOf } from './dom.ts';

const TOOL = { name: 'speechkit', version: '1.2.3' } as const;
const shell = (more = {}): string => [...page({ title: '题<目>', lang: 'zh', tool: TOOL, body: [html`<h1>题</h1>`], ...more })].join('');

describe('a page', () => {
  it.each(LANGUAGES)('says its language, its title and who made it (%s)', (lang) => {
    const elements = elementsOf(parse(shell({ lang })));
    expect(elements.find(({ tagName }) => tagName === 'html')?.attrs).toContainEqual({
      name: 'lang',
      value: lang === 'zh' ? 'zh-CN' : 'en',
    });
    expect(textOf(elements.find(({ tagName }) => tagName === 'title'))).toBe('题<目>');
    expect(textOf(elements.find(({ tagName }) => tagName === 'footer'))).toContain('speechkit 1.2.3');
  });

  it('allows its own styles and scripts by their hashes and nothing else', () => {
    const elements = elementsOf(parse(shell({ scripts: ['document.title;'], styles: ['p { color: red }'] })));
    const policy = elements.flatMap(({ attrs }) => attrs).find(({ value }) => value.startsWith('default-src'))?.value ?? '';
    const inline = elements.filter(({ tagName }) => tagName === 'style' || tagName === 'script');
    const hashes = inline.map((element) => `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`);
    expect(hashes).toHaveLength(3);
    expect(policy.match(/'sha256-[^']+'/g)?.sort()).toEqual(hashes.sort());
    expect(policy).toMatch(/^default-src 'none'; style-src '.+'; script-src '.+'; base-uri 'none'; form-action 'none'$/);
    expect(policy).not.toContain('unsafe');
  });

  it('has style sheets and scripts that nothing ends before their end', () => {
    const folder = 'src/reporters/page';
    const files = readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(css|js)$/.test(name));
    expect(files.length).toBeGreaterThan(1);
    expect(shell()).toContain(read(`${folder}/page.css`));
    for (const name of files) expect(read(`${folder}/${name}`)).not.toMatch(/<\/|<!--/);
  });
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the colours of the %s theme', (_theme, index) => {
  const colour = (name: string): string => PALETTE[name]?.[index] as string;
  const GROUNDS = ['paper', 'sheet', 'well'];
  const MARKED = ['slogan', 'blank', 'good', 'bad', 'warn', 'note'];

  it.each(['ink', 'faint', 'link', ...MARKED])('can be read as text: %s', (name) => {
    for (const ground of GROUNDS) expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKED)('can be read on their own ground, as can the text: %s', (name) => {
    for (const text of ['ink', name]) expect(contrast(colour(text), colour(`${name}-ground`)), text).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['edge', 'focus', 'bar', 'bar-2', 'bar-3', 'bar-4'])('can be told from their ground: %s', (name) => {
    for (const ground of GROUNDS) expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(3);
  });
});

describe('a chart', () => {
  const HOSTILE = '</text><script>x</script>"\u202e';
  const charts = (): string[] => [
    bars({
      lang: 'zh',
      caption: '提法',
      heads: ['提法', '次数'],
      rows: [
        { name: '四个意识', value: 3 },
        { name: HOSTILE, value: 2, note: HOSTILE },
        { name: '四个意识', value: 1 },
      ],
    }).text,
    periods({
      lang: 'en',
      caption: 'years',
      head: 'year',
      periods: ['2019', '2020', HOSTILE],
      series: [
        { name: HOSTILE, values: [1, null, 2] },
        { name: 'b', values: [3, 2, 1] },
      ],
      as: 'lines',
    }).text,
    periods({
      lang: 'en',
      caption: 'years',
      head: 'year',
      periods: ['2019', '2020'],
      series: [{ name: 'b', values: [3, 2] }],
      as: 'columns',
    }).text,
    strip({
      lang: 'zh',
      caption: '篇幅',
      heads: ['部分', '字数', '提法'],
      stretches: [{ mark: '一、', name: HOSTILE, start: 0, end: 90, characters: 88 }],
      ticks: [{ at: 3, name: HOSTILE }],
    }).text,
  ];

  it('lives under the policy: no style, no script, no handler, no colour of its own', () => {
    for (const chart of charts()) {
      const elements = elementsOf(parse(chart));
      expect(elements.filter(({ tagName }) => ['style', 'script', 'image', 'foreignObject'].includes(tagName))).toEqual([]);
      const attributes = elements.flatMap(({ attrs }) => attrs);
      expect(attributes.filter(({ name }) => name === 'style' || name === 'id' || name.startsWith('on'))).toEqual([]);
      const colours = attributes.filter(({ name }) => name === 'fill' || name === 'stroke').map(({ value }) => value);
      expect(colours.filter((value) => !/^(none|currentColor|var\(--[a-z0-9-]+\))$/.test(value))).toEqual([]);
    }
  });

  it('is one picture with a name, and its numbers stand beside it', () => {
    for (const chart of charts()) {
      const elements = elementsOf(parse(chart));
      for (const svg of elements.filter(({ tagName }) => tagName === 'svg')) {
        expect(svg.attrs).toContainEqual({ name: 'role', value: 'img' });
        expect(svg.attrs.find(({ name }) => name === 'aria-label')?.value).not.toBe('');
      }
      expect(elements.filter(({ tagName }) => tagName === 'td').length).toBeGreaterThan(0);
    }
  });

  it('has lines at whole numbers only, where a few things are counted', () => {
    const drawing = periods({
      lang: 'zh',
      caption: '各年',
      head: '年',
      periods: ['2019', '2020'],
      series: [{ name: 'b', values: [2, 1] }],
      as: 'columns',
    });
    const [first] = elementsOf(parse(drawing.text)).filter(({ tagName }) => tagName === 'svg');
    const labels = elementsOf(first as Element)
      .filter(({ tagName }) => tagName === 'text')
      .map(textOf);
    expect(labels.filter((label) => label.length < 4)).toEqual(['0', '1', '2']);
  });

  it('has a row for each of two things of one name', () => {
    const drawings = elementsOf(parse(charts()[0] as string)).filter(({ tagName }) => tagName === 'svg');
    const rows = drawings.map((drawing) => elementsOf(drawing).filter(({ tagName }) => tagName === 'rect').length);
    expect(rows, 'for a wide window and for a phone').toEqual([3, 3]);
  });

  it('is the same, byte for byte, each time', () => {
    expect(charts()).toEqual(charts());
  });
});
