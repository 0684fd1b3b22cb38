import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writeOverview } from '../../../src/reporters/overview/html.ts';
import { elementsOf, textOf } from '../page/dom.ts';
import { DUPLICATES, FULL, OPTIONS, PASSAGE, report, row, slogan, spanOf } from './records.ts';

const pageOf = (...args: Parameters<typeof writeOverview>): string => [...writeOverview(...args)].join('');
const elements = (markup: string, name: string) => elementsOf(parse(markup)).filter(({ tagName }) => tagName === name);
const attribute = (element: ReturnType<typeof elements>[number] | undefined, name: string): string | undefined =>
  element?.attrs.find((each) => each.name === name)?.value;

/** The texts of the cells of a table, row by row. */
function cellsOf(markup: string, className: string): string[][] {
  const table = elements(markup, 'table').find((each) => (attribute(each, 'class') ?? '') === className);
  const rows = table ? elementsOf(table).filter(({ tagName }) => tagName === 'tr') : [];
  return rows.map((line) =>
    elementsOf(line)
      .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
      .map(textOf),
  );
}

describe('the page of a folder', () => {
  it('has a row for each document, in the columns of scan', () => {
    const [heads, ...rows] = cellsOf(pageOf(FULL, OPTIONS), 'documents');
    expect(heads).toEqual([
      ...['document', 'title', 'date', 'characters', 'headings', 'points', 'slogans', 'placeholders', 'findings', 'broken claims'],
    ]);
    expect(rows).toEqual([
      ['a.txt', '在全县重点工作推进会上的讲话', '2021-03-01', '900', '3', '0', '2', '4', '0', '1'],
      ['b.txt', '在全县重点工作推进会上的讲话', '2021-05-02', '1100', '3', '0', '0', '0', '2', '0'],
      ['c.txt', '', '', '12000', '3', '0', '0', '0', '0', '0'],
    ]);
  });

  it('leads to its parts, and to the pages of the documents where there are some', () => {
    const markup = pageOf(FULL, OPTIONS);
    const ids = elementsOf(parse(markup)).flatMap((each) => attribute(each, 'id') ?? []);
    const targets = elements(markup, 'a').map((link) => attribute(link, 'href') ?? '');
    const [inside, outside] = [targets.filter((href) => href.startsWith('#')), targets.filter((href) => !href.startsWith('#'))];
    expect(inside.map((href) => href.slice(1)).filter((id) => !ids.includes(id))).toEqual([]);
    expect(inside).toContain('#shared');
    expect(new Set(outside)).toEqual(new Set(['a.txt.html', 'b.txt.html', 'c.txt.html']));
    expect(new Set(ids).size).toBe(ids.length);
    const alone = pageOf(report(FULL.documents.map(({ page: _page, ...each }) => each)), OPTIONS);
    expect(elements(alone, 'a').filter((link) => !attribute(link, 'href')?.startsWith('#'))).toEqual([]);
  });

  it('says of what failed why, in the language of the run', () => {
    const markup = pageOf(FULL, { ...OPTIONS, lang: 'zh', reasons: ['不是文本：偏移 0 处有 NUL 字节'] });
    expect(cellsOf(markup, '')).toContainEqual(['d.txt', '不是文本：偏移 0 处有 NUL 字节']);
    expect(attribute(elements(markup, 'html')[0], 'lang')).toBe('zh-CN');
  });

  it('says once in which folder all documents are', () => {
    const markup = pageOf(report([row({ path: 'reports/2023/a.txt' }), row({ path: 'reports/2024/a.txt' })]), OPTIONS);
    expect(cellsOf(markup, 'documents').map(([path]) => path)).toEqual(['document', '2023/a.txt', '2024/a.txt']);
    expect(elements(markup, 'p').map(textOf)).toContain('In reports/');
  });

  it('leaves out what there is nothing of', () => {
    const headings = (markup: string): string[] => elements(markup, 'h2').map(textOf);
    expect(headings(pageOf(report([row({ path: 'a.txt' })]), OPTIONS))).toEqual(['Documents']);
    expect(headings(pageOf(report([]), OPTIONS))).toEqual([]);
    expect(headings(pageOf(FULL, OPTIONS))).toEqual([
      'Failed inputs',
      'Documents',
      'Slogans in most documents',
      'Slogans by year',
      'Keywords',
      'Most placeholders',
      'Shared text',
      'Damaged characters',
    ]);
  });

  it('shows as many slogans as are wanted and says how many more there are', () => {
    const slogans = Array.from({ length: 30 }, (_, index) => slogan(`提法${index}`));
    const markup = pageOf(report([row({ path: 'a.txt' })], { slogans }), { ...OPTIONS, top: 3 });
    expect(cellsOf(markup, 'terms')).toHaveLength(4);
    expect(elements(markup, 'p').map(textOf)).toContain('3 of 30 terms');
  });

  it('quotes a passage with its places, and no more of a long one than can be read', () => {
    const long = { ...DUPLICATES, passages: [{ ...PASSAGE, text: '长'.repeat(5000) }] };
    const markup = pageOf(report(FULL.documents, { duplicates: long }), OPTIONS);
    expect(textOf(elements(markup, 'blockquote')[0])).toBe(`${'长'.repeat(1000)}…`);
    const places = elements(markup, 'details').find((each) => attribute(each, 'class') === 'passage');
    expect(textOf(places)).toMatch(/a\.txt line 4\s*b\.txt line 5/);
  });

  it('is the same page, whatever the texts of its documents are', () => {
    const hostile = fc.oneof(
      fc.constantFrom('</script><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '\u202e\u0000', "' onclick='", '<!--', ']]>'),
      fc.string({ unit: 'binary' }),
    );
    const shape = (markup: string): string[] =>
      elementsOf(parse(markup))
        // A chart is as wide as its names, and its numbers stand in attributes.
        .filter(({ namespaceURI }) => namespaceURI === 'http://www.w3.org/1999/xhtml')
        .map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`);
    const expected = shape(pageOf(of('a', '题', 'x'), OPTIONS));
    fc.assert(
      fc.property(hostile, hostile, hostile, (path, title, text) => {
        const markup = pageOf(of(path, title, text), { ...OPTIONS, reasons: [text] });
        expect(shape(markup)).toEqual(expected);
        expect(markup).not.toMatch(/[\0\u202e]/);
      }),
      { numRuns: 60 },
    );
  });
});

/** A report that holds a path, a title and a text in every place that a document can fill. */
function of(path: string, title: string, text: string): Parameters<typeof writeOverview>[0] {
  const documents = [row({ path: `${path}1`, page: 'p.html', title, placeholders: 1 }), row({ path: `2${path}`, page: 'q.html', title })];
  const places = documents.map((each) => ({ path: each.path, span: spanOf(3) }));
  return report(documents, {
    errors: [{ path, code: 'not-text', message: text }],
    slogans: [slogan(text, { expansion: [text], expansionSource: 'document' })],
    keywords: {
      engine: { name: 'nodejieba', version: '1' },
      candidates: 1,
      words: [{ word: text, pos: 'n', count: 1, documents: 1, per1000: 1, weight: 1 }],
    },
    duplicates: {
      found: { pairs: 1, passages: 1 },
      clusters: [{ paths: documents.map((each) => each.path), kind: 'version' }],
      pairs: [{ paths: [`${path}1`, `2${path}`], characters: 9, containment: [1, 1], similarity: 1, passages: 1 }],
      passages: [{ text, characters: 9, sameCharacters: 9, setCharacters: 0, places }],
    },
  });
}
