import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure, Finding } from '../../src/model.ts';
import * as checkstyle from '../../src/reporters/check/checkstyle.ts';
import * as compact from '../../src/reporters/check/compact.ts';
import type { CheckRecord, CheckSummary } from '../../src/reporters/check/contract.ts';
import * as csv from '../../src/reporters/check/csv.ts';
import { Fingerprints } from '../../src/reporters/check/fingerprints.ts';
import type { CheckOptions } from '../../src/reporters/check/formats.ts';
import { frameOf } from '../../src/reporters/check/frame.ts';
import * as github from '../../src/reporters/check/github.ts';
import * as pretty from '../../src/reporters/check/pretty.ts';
import { type Mark, quote } from '../../src/reporters/check/quote.ts';
import * as sarif from '../../src/reporters/check/sarif.ts';
import { uriOf } from '../../src/reporters/check/uri.ts';
import type { Reporter } from '../../src/reporters/reporter.ts';
import { displayWidth } from '../../src/reporters/width.ts';
import { linesOf } from '../lines.ts';
import { OPTIONS } from './records.ts';

const SUMMARY: CheckSummary = { documents: 1, errors: 0, characters: 9, findings: { error: 1, warning: 0, info: 0 }, fixable: 0 };
const RULES: CheckOptions['rules'] = [
  {
    id: 'words/hostile',
    severity: 'error',
    defaultSeverity: 'error',
    summary: 'A *word*',
    documentation: 'Because <b>.',
    examples: { wrong: ['甲\n```\n乙\n'], right: ['丙'] },
  },
];

/** A finding of a stretch of a text. */
function findingOf(text: string, start: number, end: number, parts: Partial<Finding> = {}): Finding {
  return { rule: 'words/hostile', severity: 'error', message: 'no such word', span: linesOf(text).span(start, end), ...parts };
}

const recordOf = (findings: Finding[], path = 'a.txt'): CheckRecord => ({
  path,
  encoding: 'utf-8',
  format: 'text',
  title: null,
  characters: 9,
  findings,
});

type Format = { createReporter(options: CheckOptions): Reporter<CheckRecord, CheckSummary> };

function print(format: Format, record: CheckRecord, text: string, options: Partial<CheckOptions> = {}, failure?: Failure): string {
  const reporter = format.createReporter({ ...OPTIONS, lang: 'en', rules: RULES, ...options });
  return [
    ...reporter.document(record, text),
    ...(failure && reporter.failure ? reporter.failure(failure) : []),
    ...reporter.end(SUMMARY),
  ].join('');
}

/** What a document may hold to be obeyed by whoever reads a report. */
const HOSTILE = '甲\u001b[2J\r\n::error::x\n]]>&<"\'>%0A{0}[x](http://example.invalid)\u202e乙\ud800,:=1';
const hostile = recordOf(
  [findingOf(HOSTILE, 0, 3, { actual: HOSTILE, expected: [HOSTILE], fix: HOSTILE, message: HOSTILE })],
  `${HOSTILE}.txt`,
);
const FAILURE: Failure = { path: HOSTILE, code: 'not-found', message: HOSTILE };

describe('hostile words', () => {
  it.each([
    ['pretty', pretty],
    ['compact', compact],
    ['github', github],
    ['checkstyle', checkstyle],
    ['sarif', sarif],
  ])('are not obeyed by a terminal in %s', (_name, format) => {
    expect(print(format, hostile, HOSTILE, { width: 80 }, FAILURE).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });

  it('are no commands of a workflow: each line begins with ours, and none follows', () => {
    const lines = print(github, hostile, HOSTILE, {}, FAILURE).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const [, properties = '', data = ''] = /^::error ([^\n]*?)::(.*)$/.exec(line) ?? [];
      expect(properties.split(',').every((property) => /^[a-zA-Z]+=[^:,]*$/.test(property))).toBe(true);
      expect(data).toContain('%250A');
      expect(data).not.toMatch(/%(?!25)/);
    }
  });

  it('end no element of XML', () => {
    const text = print(checkstyle, hostile, HOSTILE, {}, FAILURE);
    const shape = text.replace(/"[^"]*"/g, '""').replace(/^<\?xml[^\n]*\n/, '');
    expect(shape).toBe(
      '<checkstyle version="">\n  <file name="">\n    <error line="" column="" severity="" message="" source=""/>\n  </file>\n' +
        '  <file name="">\n    <error severity="" message="" source=""/>\n  </file>\n</checkstyle>\n',
    );
    expect(text).toContain('message="甲');
    expect(text).toContain(']]&gt;&amp;&lt;&quot;&#x27;&gt;%0A{0}[x]');
  });

  it('are neither holes nor links in a message of SARIF, and stay as they are in a fix', () => {
    const { runs } = JSON.parse(print(sarif, hostile, HOSTILE, {}, FAILURE));
    const [result] = runs[0].results;
    expect(result.message.text).toContain('{{0}}[x] (http');
    expect(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe(HOSTILE);
    expect(runs[0].invocations[0].toolExecutionNotifications[0].message.text).toContain('{{0}}');
    const { markdown } = runs[0].tool.driver.rules[0].help;
    expect(markdown).toContain('A \\*word\\*.');
    expect(markdown).toContain('````text\n甲\n```\n乙\n````');
  });

  it('stay in the cells of CSV', () => {
    const rows = print(csv, recordOf([findingOf('甲', 0, 1, { actual: '=1+1', message: 'a,b' })]), '甲').split('\r\n');
    expect(rows[1]).toBe('a.txt,words/hostile,error,"a,b",\'=1+1,,,1,1,0,1,2,1');
  });
});

describe('the place of a finding', () => {
  it('is marked below its line, by the width of what stands there', () => {
    const text = '甲“乙”丙\n';
    const finding = findingOf(text, 1, 4);
    const mark = (ambiguousWidth: 1 | 2): string | undefined => print(pretty, recordOf([finding]), text, { ambiguousWidth }).split('\n')[3];
    expect(mark(1)).toBe('      |   ^~~~');
    expect(mark(2)).toBe('      |   ^~~~~~');
  });

  it('may go on in another line, which is said', () => {
    const text = '甲乙\n- 1 -\n丙丁';
    const lines = print(pretty, recordOf([findingOf(text, 1, 10, { actual: '乙丙', expected: ['乙戊'] })]), text).split('\n');
    expect(lines.slice(2, 5)).toEqual(['    1 | 甲乙', '      |   ^~ to 3:2', '      | 乙丙 → 乙戊']);
  });

  it('is shown with those that show it too, the first of them with their lines', () => {
    const text = '甲\n'.repeat(20);
    const evidence = Array.from({ length: 16 }, (_, index) => linesOf(text).span(2 * index + 2, 2 * index + 3));
    const printed = print(pretty, recordOf([findingOf(text, 0, 1, { evidence })]), text);
    expect(printed.match(/^ +\d+ \| 甲$/gm)).toHaveLength(4);
    expect(printed).toContain('also at 5:1, 6:1, 7:1, 8:1, 9:1, 10:1, 11:1, 12:1 and 5 more\n');
  });

  it('keeps to the width of the terminal, however long the line', () => {
    const texts = fc.string({
      unit: fc.constantFrom('讲', '“', 'a', '…', '𠮷', ' ', 'e\u0301', '\u001b', '\u202e', '\ud800', '\n'),
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(
        texts,
        fc.nat(120),
        fc.nat(40),
        fc.integer({ min: 20, max: 90 }),
        fc.constantFrom(1 as const, 2 as const),
        (text, at, length, room, ambiguous) => {
          const start = at % text.length;
          const span = linesOf(text).span(start, Math.min(text.length, start + 1 + length));
          const { before, marked, after, indent, width } = frameOf(text, span, room, ambiguous);
          expect(displayWidth(before + marked + after, ambiguous)).toBeLessThanOrEqual(room);
          expect(before + marked + after).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          expect(indent).toBe(displayWidth(before, ambiguous));
          expect(indent + width).toBeLessThanOrEqual(room + 1);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('is found in time by what is shown, not by the length of the line', () => {
    const text = '甲'.repeat(2_000_000);
    const span = findingOf(text, 1_000_000, 1_000_002).span;
    const begin = performance.now();
    for (let i = 0; i < 2_000; i++) frameOf(text, span, 80, 1);
    expect(performance.now() - begin).toBeLessThan(3_000);
  });
});

describe('a quotation', () => {
  const markOf = (text: string, start: number, end: number, sign: Mark['sign']): Mark => ({
    span: linesOf(text).span(start, end),
    sign,
    color: (shown) => shown,
  });

  it('marks what shows a finding in the line of the finding itself', () => {
    const text = '讲四点：一是快，二是准。';
    const [anchor, ...others] = [markOf(text, 0, 3, '^'), markOf(text, 8, 10, '~'), markOf(text, 4, 6, '~')] as const;
    expect(quote(text, [anchor, ...others], 40, 1)).toEqual({ line: text, marks: '^~~~~~  ~~~~    ~~~~', goesOn: false, left: [] });
  });

  it('leaves places that it does not show whole, that overlap, or that stand in another line', () => {
    const text = '讲四点意见，下面一点一点讲清楚。\n一是快。';
    const others = [markOf(text, 1, 3, '~'), markOf(text, 14, 15, '~'), markOf(text, 17, 19, '~')];
    const { line, marks, left } = quote(text, [markOf(text, 0, 2, '^'), ...others], 20, 1);
    expect({ line, marks, left }).toEqual({ line: '讲四点意见，下面一…', marks: '^~~~', left: others });
  });

  it('has each mark below its place, however wide the text and wherever it is cut', () => {
    const characters = fc.array(fc.constantFrom('甲', '“', 'a', '\u001b', '𠮷', '…'), { minLength: 12, maxLength: 60 });
    const places = fc.uniqueArray(fc.nat(100), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(characters, places, fc.integer({ min: 20, max: 60 }), fc.constantFrom(1 as const, 2 as const), (all, ats, room, wide) => {
        const text = all.join('');
        const offsets = all.map((_, index) => all.slice(0, index).join('').length);
        const signs = [...new Set(ats.map((at) => at % all.length))].map((index, n) => {
          const start = offsets[index] as number;
          return markOf(text, start, start + (all[index] as string).length, n === 0 ? '^' : '~');
        });
        const [anchor, ...others] = signs as [Mark, ...Mark[]];
        const { line, marks, left } = quote(text, [anchor, ...others], room, wide);
        expect(displayWidth(line, wide)).toBeLessThanOrEqual(room);
        const below = [...line].filter((character, index, shown) => {
          const column = displayWidth(shown.slice(0, index).join(''), wide);
          const sign = marks.slice(column, column + displayWidth(character, wide));
          return sign.trim() !== '';
        });
        const marked = [anchor, ...others.filter((mark) => !left.includes(mark))].sort((a, b) => a.span.start.offset - b.span.start.offset);
        const words = marked.map(({ span }) => text.slice(span.start.offset, span.end.offset).replace('\u001b', '␛'));
        expect(below).toEqual(words);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a fingerprint', () => {
  const of = (text: string, at: number): string => new Fingerprints().of(findingOf(text, at, at + 1), text);

  it('stays the same where the line moves, and where blanks or other lines change', () => {
    const text = '第一段。\n要抓好落实。\n第三段。';
    const name = of(text, text.indexOf('抓'));
    for (const other of ['序。\n\n要抓好落实。', '\u3000\u3000要抓 好落实。\n丙。']) expect(of(other, other.indexOf('抓'))).toBe(name);
    expect(of('要狠抓好落实。', 2)).not.toBe(name);
  });

  it('tells those that are alike by their order', () => {
    const text = '要抓好。\n要抓好。';
    const fingerprints = new Fingerprints();
    const names = [1, 6].map((at) => fingerprints.of(findingOf(text, at, at + 1), text));
    expect(names.map((name) => name.split(':')[1])).toEqual(['1', '2']);
    expect(names[0]?.split(':')[0]).toBe(names[1]?.split(':')[0]);
  });
});

describe('a path as a URI', () => {
  it.each([
    ['a/讲话 1.txt', 'a/%E8%AE%B2%E8%AF%9D%201.txt'],
    ['/a b/c.txt', 'file:///a%20b/c.txt'],
    ['C:/a/b.txt', 'file:///C:/a/b.txt'],
    ['//server/a.txt', 'file://server/a.txt'],
    ['../a#b?c%d.txt', '../a%23b%3Fc%25d.txt'],
    ['a:b.txt', 'a%3Ab.txt'],
    ['-', '-'],
    ['\ud800.txt', '%EF%BF%BD.txt'],
  ])('%s is %s', (path, expected) => {
    expect(uriOf(path)).toBe(expected);
  });
});
