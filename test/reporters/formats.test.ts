import { describe, expect, it } from 'vitest';
import type { OutlineRecord } from '../../src/reporters/contract.ts';
import * as csv from '../../src/reporters/outline/csv.ts';
import type { OutlineOptions } from '../../src/reporters/outline/formats.ts';
import * as markdown from '../../src/reporters/outline/markdown.ts';
import * as opml from '../../src/reporters/outline/opml.ts';
import { node, OPTIONS, record, SUMMARY, write } from './records.ts';

type Format = typeof csv | typeof markdown | typeof opml;
const print = (format: Format, records: readonly OutlineRecord[], options: Partial<OutlineOptions> = {}): string =>
  write(format.createReporter({ ...OPTIONS, ...options }), records, SUMMARY);

describe('CSV', () => {
  const HEAD = 'path,level,kind,marker,ordinal,title,line,column,offset,characters,parent';
  const rows = (text: string): string[] => text.split('\r\n').slice(1, -1);

  it('has one row a node, which names its parent by offset', () => {
    const outline = [node('一、', '提高认识', 3, [node('一是', '看清', 4)])];
    expect(print(csv, [record({ outline })])).toBe(
      `${HEAD}\r\na/speech.txt,1,heading,一、,1,提高认识,3,1,300,30,\r\na/speech.txt,2,point,一是,1,看清,4,1,400,40,300\r\n`,
    );
  });

  it('has its head even where there is nothing below it', () => {
    expect(print(csv, [])).toBe(`${HEAD}\r\n`);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['＝1+1', "'＝1+1"],
    ['=cmd|"/c calc"!A1,2', '"\'=cmd|""/c calc""!A1,2"'],
    ['甲，乙', '甲，乙'],
    ['甲,乙', '"甲,乙"'],
    ['甲"乙', '"甲""乙"'],
    ['甲\n乙', '"甲\n乙"'],
    [' 甲', '" 甲"'],
    ['', ''],
  ])('writes the title %j as %s', (title, expected) => {
    expect(rows(print(csv, [record({ outline: [node('一、', title, 3)] })]))).toEqual([
      `a/speech.txt,1,heading,一、,1,${expected},3,1,300,30,`,
    ]);
  });

  it('leaves the sign of standard input alone', () => {
    expect(rows(print(csv, [record({ path: '-', outline: [node('一、', '题', 3)] })]))[0]).toMatch(/^-,1,/);
  });
});

describe('Markdown', () => {
  const print1 = (outline: OutlineRecord['outline'], options: Partial<OutlineOptions> = {}): string =>
    print(markdown, [record({ outline })], options);

  it('has headings for headings and nested lists for points', () => {
    const outline = [
      node('一、', '提高认识', 3, [node('一是', '看清', 4, [node('第一', '一层', 4)]), node('二是', '找准', 5)]),
      node('二、', '落实', 6),
    ];
    const point = outline[0]?.children[0]?.children[0];
    if (point) point.kind = 'point';
    expect(print1(outline)).toBe('# 讲话\n\n## 一、提高认识\n\n- 一是看清\n  - 第一 一层\n- 二是找准\n\n## 二、落实\n');
    expect(print1(outline, { points: false })).toBe('# 讲话\n\n## 一、提高认识\n\n## 二、落实\n');
    expect(print1(outline, { depth: 1 })).toBe('# 讲话\n\n## 一、提高认识\n\n## 二、落实\n');
  });

  it('goes on as a list below the sixth level', () => {
    let outline = [node('九、', '底', 9)];
    for (let depth = 8; depth > 0; depth--) outline = [node('一、', `第${depth}层`, depth, outline)];
    expect(print1(outline)).toMatch(/\n###### 一、第5层\n\n- 一、第6层\n {2}- 一、第7层\n {4}- 一、第8层\n {6}- 九、底\n$/);
  });

  it.each([
    ['', '1. 项目', '## 1\\. 项目'],
    ['', '- 破折', '## \\- 破折'],
    ['', '*星*_线_`码`[链](x)<b>', '## \\*星\\*\\_线\\_\\`码\\`\\[链\\](x)\\<b\\>'],
    ['', '\u001b[0m', '## ␛\\[0m'],
    ['1.', '项目', '## 1\\.项目'],
  ])('escapes %s%s', (marker, title, expected) => {
    expect(print1([node(marker, title, 1)]).split('\n')[2]).toBe(expected);
  });

  it('calls a document without a title by its file name', () => {
    expect(print(markdown, [record({ title: null, path: 'a/b/工作.报告.txt' })])).toBe('# 工作.报告\n');
  });
});

describe('OPML', () => {
  it('is one tree a document', () => {
    const outline = [node('一、', '提高认识', 3, [node('一是', '看清', 4)])];
    const text = print(opml, [record({ outline }), record({ title: null, path: 'b.txt' })], { several: true });
    expect(elementsOf(text)).toEqual([
      'opml{version=2.0}',
      ' head{}',
      '  title{}',
      ' body{}',
      '  outline{text=讲话,path=a/speech.txt,characters=1234}',
      '   outline{text=一、提高认识,kind=heading,line=3,characters=30}',
      '    outline{text=一是看清,kind=point,line=4,characters=40}',
      '  outline{text=b,path=b.txt,characters=1234}',
    ]);
    expect(text).toContain('<title>speechkit</title>');
  });

  it('is well-formed whatever a title holds', () => {
    const title = `<&"'>\u0000\u0008\u001b\u009b\u202e\ud800\ufffe\u2028\t\n甲`;
    const text = print(opml, [record({ title, outline: [node('', title, 3)] })]);
    expect(elementsOf(text)).toContain('   outline{text=<&"\'>���\u009b\u202e��\u2028\t\n甲,kind=heading,line=3,characters=30}');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}]/u);
  });

  it('is whole where there are no documents', () => {
    expect(elementsOf(print(opml, []))).toEqual(['opml{version=2.0}', ' head{}', '  title{}', ' body{}']);
  });
});

/** The elements of an XML text with their attributes, indented; throws where it is not well-formed. */
function elementsOf(xml: string): string[] {
  const elements: string[] = [];
  const open: string[] = [];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  for (const [all, close, name = '', attributes = '', empty, text] of body.matchAll(
    /<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)|</g,
  )) {
    if (all === '<' || (text !== undefined && /&(?!(?:amp|lt|gt|quot|#x[0-9A-F]+);)/.test(text)))
      throw new Error(`not well-formed: ${all}`);
    if (text !== undefined) continue;
    if (close) {
      if (open.pop() !== name) throw new Error(`not well-formed: ${all}`);
      continue;
    }
    const pairs = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value = '']) => `${key}=${unescaped(value)}`);
    elements.push(`${' '.repeat(open.length)}${name}{${pairs.join(',')}}`);
    if (!empty) open.push(name);
  }
  if (open.length > 0) throw new Error(`not closed: ${open}`);
  return elements;
}

function unescaped(value: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return value.replace(/&(?:#x([0-9A-F]+)|([a-z]+));/g, (_all, code?: string, name = '') =>
    code === undefined ? (named[name] ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
