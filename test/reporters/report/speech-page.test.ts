import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotation/annotate.ts';
import { LANGUAGES } from '../../../src/language.ts';
import { speechPage } from '../../../src/reporters/report/speech-page.ts';
import { visibleLines } from '../../../src/reporters/visible.ts';
import { repetition, sourceOf, speech } from '../../properties/speeches.ts';
import { attribute, type Element, elementsOf, textOf } from '../page/dom.ts';
import { annotated, pageOf, SPEECH, TOOL } from './speech.ts';

const elements = (markup: string): Element[] => elementsOf(parse(markup));
const classes = (element: Element): string[] => (attribute(element, 'class') ?? '').split(' ');
const byId = (all: readonly Element[], id: string): Element | undefined => all.find((element) => attribute(element, 'id') === id);
const marksOf = (all: readonly Element[], name: string): Element[] =>
  all.filter((element) => classes(element).includes('mark') && classes(element).includes(name));

/** The words of the article that are of the speech: without what was left out, seams, and heads that the page sets itself. */
function wordsOf(node: Parameters<typeof elementsOf>[0]): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node && classes(node).some((name) => ['dropped', 'seam', 'run-head', 'unseen'].includes(name))) return '';
  return node.childNodes.map(wordsOf).join('');
}

const articleOf = (all: readonly Element[]): Element => byId(all, 'text') as Element;

describe('the page of a speech', () => {
  const all = elements(pageOf(SPEECH));

  it('shows the slogans, placeholders, claims and findings in the text, each leading to its entry in a list and back', () => {
    for (const [name, words] of [
      ['slogan', '四个意识'],
      ['blank', 'XX'],
      ['claim', '我讲三点意见'],
      ['finding', ','],
    ] as const) {
      const mark = marksOf(all, name).find((element) => textOf(element) === words);
      const entry = byId(all, (attribute(mark as Element, 'href') ?? '').slice(1));
      expect(entry?.tagName, words).toBe('tr');
      const links = elementsOf(entry as Element).map((element) => attribute(element, 'href'));
      expect(links, words).toContain(`#${attribute(mark as Element, 'id')}`);
    }
  });

  it('says of a claim whether it holds, with links to what was counted', () => {
    const claim = marksOf(all, 'claim').find((element) => textOf(element) === '我讲三点意见') as Element;
    expect(classes(claim)).toContain('fails');
    const entry = byId(all, (attribute(claim, 'href') ?? '').slice(1)) as Element;
    expect(textOf(entry)).toContain('不符');
    const evidence = elementsOf(entry)
      .filter((element) => attribute(element, 'class') === 'place')
      .map((element) => attribute(element, 'href') ?? '');
    const shown = evidence.map((href) => textOf(byId(all, href.slice(1))));
    expect(shown.join('')).toContain('一、');
    expect(shown.join('')).toContain('二、');
  });

  it('has the outline as nested links to the text', () => {
    const nav = byId(all, 'contents') as Element;
    const links = elementsOf(nav).filter(({ tagName }) => tagName === 'a');
    expect(links.map(textOf).slice(0, 2)).toEqual(['一、提高认识，切实增强“四个意识”', '一是任务重']);
    expect(wordsOf(byId(all, (attribute(links[0] as Element, 'href') ?? '').slice(1)) as Element)).toBe('一、提高认识，切实增强“四个意识”');
  });

  it('holds what was dropped and joined at its place, hidden until it is asked for', () => {
    const dropped = all.filter((element) => element.tagName === 'del').map(textOf);
    expect(dropped).toContain('- 1 -');
    expect(dropped).toContain('责任编辑：张某');
    expect(all.filter((element) => classes(element).includes('seam')).length).toBeGreaterThan(0);
    expect(attribute(byId(all, 'show-trace') as Element, 'checked')).toBeUndefined();
  });

  it('gives the places as the file of the user has them', () => {
    const mark = marksOf(all, 'slogan').find((element) => textOf(element) === '四个意识') as Element;
    const [line, column] = (attribute(mark, 'data-place') ?? '').split(':').map(Number) as [number, number];
    expect(SPEECH.split('\n')[line - 1]?.slice(column - 1, column + 3)).toBe('四个意识');
  });

  it.each([
    ['paragraph', '段:列', '8:17'],
    ['page', '页', '8'],
  ] as const)('names places by what a document counts: %s', (kind, head, place) => {
    const starts = SPEECH.split('\n').map((_line, index, lines) => lines.slice(0, index).join('\n').length + (index === 0 ? 0 : 1));
    const record = annotate({ ...sourceOf(SPEECH), parts: { kind, starts } }, { lang: 'zh' });
    const page = elements([...speechPage(record, { lang: 'zh', tool: TOOL })].join(''));
    expect(page.filter(({ tagName }) => tagName === 'th').map(textOf)).toContain(head);
    expect(attribute(marksOf(page, 'blank')[0] as Element, 'data-place')).toBe(place);
  });

  it('keeps the order of headings of HTML, whatever the levels of the speech', () => {
    const levels = all.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });

  it.each(LANGUAGES)('speaks %s, and leads back to where it comes from', (lang) => {
    const back = { href: 'index.html', text: '<全部>' };
    const markup = [...speechPage(annotated(SPEECH, lang), { lang, tool: TOOL, back })].join('');
    expect(markup).toContain('<a href="index.html">&lt;全部&gt;</a>');
    expect(markup.includes('占位符')).toBe(lang === 'zh');
    expect(markup.includes('Placeholders')).toBe(lang === 'en');
  });

  it('shows a speech without anything to mark, and an empty document', () => {
    expect(wordsOf(articleOf(elements(pageOf('今天天气很好。'))))).toContain('今天天气很好。');
    expect(byId(elements(pageOf('')), 'text')).toBeDefined();
  });
});

describe('a page of any text', () => {
  /** Text that would break out of its place, turn the page round or end it, if it came there as it is. */
  const HOSTILE = [
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '<!--',
    '\u0000',
    '\u202e',
    '\u2028',
    '\ud800',
    '&amp;',
    '</article>',
  ];
  const hostile = fc.tuple(speech, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...HOSTILE)), { maxLength: 6 })).map(([text, insertions]) =>
    insertions.reduce((whole, [at, words]) => {
      const place = at % (whole.length + 1);
      return whole.slice(0, place) + words + whole.slice(place);
    }, text),
  );

  it('holds all of the restored text, in order, and nothing else in between', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const words = wordsOf(articleOf(elements(pageOf(text))));
        // Halves of one character that something parts are two that are none.
        const parts = annotated(text).blocks.flatMap((block) =>
          block.parts.map((part) => (part.type === 'text' ? visibleLines(part.text) : '')),
        );
        expect(words.replaceAll('\n', '')).toBe(parts.join('').replaceAll('\n', ''));
      }),
    );
  });

  it('has links that lead somewhere, and every name once', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const all = elements(pageOf(text));
        const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        const names = new Set(ids);
        const wanted = all.flatMap((element) => [
          ...(attribute(element, 'href') ?? '').split('#').slice(1),
          ...(attribute(element, 'data-marks') ?? '').split(' ').filter((name) => name !== ''),
        ]);
        expect(wanted.filter((name) => !names.has(name))).toEqual([]);
      }),
    );
  });

  it('runs nothing and loads nothing of the text', () => {
    const own = elements(pageOf(''))
      .filter(({ tagName }) => tagName === 'script')
      .map(textOf);
    fc.assert(
      fc.property(hostile, (text) => {
        const all = elements(pageOf(text));
        expect(all.filter(({ tagName }) => tagName === 'script').map(textOf)).toEqual(own);
        expect(all.filter(({ tagName }) => ['img', 'iframe', 'object', 'link', 'base', 'form'].includes(tagName))).toEqual([]);
        const attributes = all.flatMap(({ attrs }) => attrs);
        expect(attributes.filter(({ name }) => name === 'style' || name.startsWith('on'))).toEqual([]);
      }),
    );
  });

  it('is the same, byte for byte, each time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(pageOf(text)).toBe(pageOf(text));
      }),
      { numRuns: 20 },
    );
  });

  it('grows with its text and not faster: each character brings some hundreds of the page, at most', { timeout: 120_000 }, () => {
    const shell = pageOf('').length;
    fc.assert(
      fc.property(repetition, (text) => {
        const record = annotated(text);
        const begin = performance.now();
        const { length } = [...speechPage(record, { lang: 'zh', tool: TOOL })].join('');
        expect(performance.now() - begin).toBeLessThan(5_000);
        expect(length - shell).toBeLessThan(3_000 * text.length);
      }),
      { numRuns: 40 },
    );
  });
});
