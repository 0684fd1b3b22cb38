import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { RULES } from '../../src/checks/rules.ts';
import { readSubject } from '../../src/checks/subject.ts';
import type { Finding } from '../../src/model.ts';
import { cleanSpeech } from '../outline/clean-speech.ts';
import { DAMAGE } from '../outline/damage.ts';
import { sourceOf } from '../properties/speeches.ts';

/** The rules that a speech with well-numbered headings cannot break, whatever its titles are. */
const STRUCTURE = RULES.filter(({ id }) => /^(?:numbering\/.+|claim\/.+|heading\/empty|punctuation\/marker|text\/cut-off)$/.test(id)).map(
  (rule) => ({ rule, severity: rule.severity }),
);
const RUNS = { numRuns: 150 };

function findingsOf(text: string): Finding[] {
  return check(readSubject(sourceOf(text)), STRUCTURE, 'en');
}

/** `numbering/gap 7 三、`: rule, line and what stands there. */
function rowsOf(text: string): string[] {
  return findingsOf(text).map(({ rule, span, actual, expected }) =>
    `${rule} ${span.start.line} ${actual} ${expected?.join('') ?? ''}`.trim(),
  );
}

const NUMERALS = '一二三四五六七八九十';
const FORMS = [/^[一二三四五]、/u, /^（[一二三四五]）/u, /^[1-5]．/u];

interface Heading {
  readonly index: number;
  readonly level: number;
  readonly ordinal: number;
  readonly marker: string;
}

/** The headings of a clean speech, read off its lines in another way than the product does. */
function headingsOf(lines: readonly string[]): Heading[] {
  return lines.flatMap((line, index) => {
    const level = FORMS.findIndex((form) => form.test(line));
    const [marker] = FORMS[level]?.exec(line) ?? [];
    if (marker === undefined) return [];
    const [sign] = /[一二三四五1-5]/u.exec(marker) as RegExpExecArray;
    return [{ index, level, ordinal: NUMERALS.includes(sign) ? NUMERALS.indexOf(sign) + 1 : Number(sign), marker }];
  });
}

/** The heading after the one at `index` in its list, or undefined. */
function nextOf(headings: readonly Heading[], index: number): Heading | undefined {
  const { level } = headings[index] as Heading;
  const next = headings.slice(index + 1).find((heading) => heading.level <= level);
  return next?.level === level ? next : undefined;
}

function numbered(level: number, ordinal: number): string {
  const numeral = NUMERALS[ordinal - 1] as string;
  return [`${numeral}、`, `（${numeral}）`, `${ordinal}．`][level] as string;
}

/** A clean speech, and a number by which one of its headings is chosen. */
const choice = fc.tuple(cleanSpeech, fc.nat());

describe('a well-numbered speech', () => {
  it('has no finding', () => {
    fc.assert(
      fc.property(cleanSpeech, (lines) => {
        expect(rowsOf(lines.join('\n'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.keys(DAMAGE))('has none after %s', (name) => {
    fc.assert(
      fc.property(cleanSpeech, fc.integer({ min: 30, max: 40 }), (lines, size) => {
        expect(rowsOf(DAMAGE[name]?.(lines, size) ?? '')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a heading that is taken out', () => {
  it('leaves one gap, at the next of its list', () => {
    fc.assert(
      fc.property(choice, ([lines, pick]) => {
        const headings = headingsOf(lines);
        const inner = headings.filter((heading, i) => heading.ordinal > 1 && nextOf(headings, i) !== undefined);
        const gone = inner[pick % inner.length];
        // Of 1． and 2． two are no list yet: that takes three besides the one that is gone.
        fc.pre(gone !== undefined && (gone.level < 2 || sizeOf(headings, gone) >= 4));
        const next = nextOf(headings, headings.indexOf(gone)) as Heading;
        const rest = lines.filter((_, index) => index !== gone.index);
        expect(rowsOf(rest.join('\n'))).toEqual([`numbering/gap ${next.index} ${next.marker} ${gone.marker}`]);
      }),
      RUNS,
    );
  });

  it('leaves none where the text says that a passage was taken out', () => {
    fc.assert(
      fc.property(choice, ([lines, pick]) => {
        const headings = headingsOf(lines);
        const inner = headings.filter((heading, i) => heading.ordinal > 1 && nextOf(headings, i) !== undefined);
        const gone = inner[pick % inner.length];
        fc.pre(gone !== undefined);
        const rest = lines.map((line, index) => (index === gone.index ? '……（此处省略752字）……' : line));
        expect(rowsOf(rest.join('\n')).filter((row) => row.startsWith('numbering/'))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('leaves a list that does not begin with one', () => {
    fc.assert(
      fc.property(cleanSpeech, (lines) => {
        const [first] = headingsOf(lines) as [Heading];
        const second = headingsOf(lines).find(({ level, ordinal }) => level === 0 && ordinal === 2) as Heading;
        const rest = lines.filter((_, index) => index !== first.index);
        expect(rowsOf(rest.join('\n')).filter((row) => row.startsWith('numbering/'))).toEqual([
          `numbering/start ${second.index} 二、 一、`,
        ]);
      }),
      RUNS,
    );
  });
});

/** The lists of points of a clean speech: line, and where its markers stand in it. */
function listsOf(lines: readonly string[]): { index: number; marks: RegExpExecArray[] }[] {
  return lines.flatMap((line, index) => {
    const from = line.indexOf('具体来说：');
    const marks = [...line.matchAll(/(?:[一二三四][是要]|（[1-4]）)(?=思想|责任|措施|督查|宣传)/gu)].filter(
      (mark) => from >= 0 && mark.index > from,
    );
    return marks.length > 0 ? [{ index, marks }] : [];
  });
}

describe('a point that is taken out', () => {
  it('leaves one gap, at the next point', () => {
    fc.assert(
      fc.property(choice, ([lines, pick]) => {
        // Two of （1） are no list yet.
        const lists = listsOf(lines).filter(({ marks }) => marks.length > (marks[0]?.[0].startsWith('（') ? 3 : 2));
        const list = lists[pick % lists.length];
        fc.pre(list !== undefined);
        const [, gone, next] = list.marks as [RegExpExecArray, RegExpExecArray, RegExpExecArray];
        const text = lines
          .map((line, index) => (index === list.index ? line.slice(0, gone.index) + line.slice(next.index) : line))
          .join('\n');
        expect(rowsOf(text)).toEqual([`numbering/gap ${list.index + 1} ${next[0]} ${gone[0]}`]);
      }),
      RUNS,
    );
  });
});

describe('a number that is used twice', () => {
  it('is found once, and where the list counts on behind it the right one is told', () => {
    fc.assert(
      fc.property(choice, ([lines, pick]) => {
        const headings = headingsOf(lines);
        const later = headings.filter((heading) => heading.ordinal > 1 && (heading.level < 2 || sizeOf(headings, heading) > 2));
        const wrong = later[pick % later.length];
        fc.pre(wrong !== undefined);
        const before = numbered(wrong.level, wrong.ordinal - 1);
        const text = lines.map((line, index) => (index === wrong.index ? line.replace(wrong.marker, before) : line)).join('\n');
        expect(rowsOf(text)).toEqual([`numbering/repeated ${wrong.index + 1} ${before} ${wrong.marker}`]);
      }),
      RUNS,
    );
  });
});

describe('two headings that change places', () => {
  it('are out of order once', () => {
    fc.assert(
      fc.property(choice, ([lines, pick]) => {
        const headings = headingsOf(lines);
        const pairs = headings.filter((heading, i) => heading.ordinal > 1 && nextOf(headings, i) !== undefined && heading.level < 2);
        const first = pairs[pick % pairs.length];
        fc.pre(first !== undefined);
        const second = nextOf(headings, headings.indexOf(first)) as Heading;
        const text = lines
          .map((line, index) => {
            if (index === first.index) return line.replace(first.marker, second.marker);
            return index === second.index ? line.replace(second.marker, first.marker) : line;
          })
          .join('\n');
        expect(rowsOf(text)).toEqual([`numbering/order ${second.index + 1} ${first.marker}`]);
      }),
      RUNS,
    );
  });
});

function sizeOf(headings: readonly Heading[], member: Heading): number {
  let index = headings.indexOf(member);
  let size = 1;
  for (let next = nextOf(headings, index); next; next = nextOf(headings, index)) {
    index = headings.indexOf(next);
    size++;
  }
  return size + member.ordinal - 1;
}
