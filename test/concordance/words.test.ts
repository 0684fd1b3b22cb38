import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces, hitsAt } from '../../src/concordance/concordance.ts';
import { anyNameOf } from '../../src/concordance/words.ts';
import { lexicon } from '../../src/lexicon/lexicon.ts';
import { termOf } from '../../src/lexicon/terms.ts';
import { extractSlogans } from '../../src/slogans/slogans.ts';
import type { SourceText } from '../../src/source/text.ts';
import { readStructure } from '../../src/structure.ts';
import { anything, sourceOf, speech } from '../properties/speeches.ts';
import { hitsIn, words } from './search.ts';

const inFile = (text: string, pattern: ReturnType<typeof words>): string[] =>
  hitsIn(text, pattern).map(({ span }) => text.slice(span.start.offset, span.end.offset));

describe('words are found', () => {
  it('that a page number cuts in two, at the place where the file has them', () => {
    const text =
      '在全市工作会议上的讲话\n\n同志们：\n\n各级党组织要认真履职，敢抓敢管，把全面从\n- 3 -\n严治党的要求落到实处，一天也不能松，\n- 4 -\n散会以后抓紧办。\n';
    const [hit, ...others] = hitsIn(text, words('全面从严治党'));
    expect(others).toEqual([]);
    expect(hit?.text).toBe('全面从严治党');
    expect(hit?.context).toEqual({ before: '真履职，敢抓敢管，把', after: '的要求落到实处，一天' });
    expect(hit && text.slice(hit.span.start.offset, hit.span.end.offset)).toBe('全面从\n- 3 -\n严治党');
    expect(hit?.span.start.line).toBe(5);
  });

  it('whatever quotation marks, blanks and widths of digits either side is written with', () => {
    const text = '增强“四个” 意识，建设３＋１平台。\n\n“四个意识”要强，3+1要实。\n';
    for (const term of ['四个意识', '“四个意识”', '「四个」意识']) expect(inFile(text, words(term))).toEqual(['四个” 意识', '四个意识']);
    for (const term of ['3+1', '３＋１', ' 3 + 1 ']) expect(inFile(text, words(term))).toEqual(['３＋１', '3+1']);
  });

  it('in the case that they are written in, unless case does not matter', () => {
    expect(inFile('用好AI，让ａｉ干活，让Ai出力。', words('ai'))).toEqual(['ａｉ']);
    expect(inFile('用好AI，让ａｉ干活，让Ai出力。', words('aI', true))).toEqual(['AI', 'ａｉ', 'Ai']);
  });

  it('one after the other, none inside of another', () => {
    expect(inFile('人人人人人', words('人人'))).toEqual(['人人', '人人']);
  });

  it('in title, salutation and paragraphs, but not across two of them, nor in the glossary behind the speech', () => {
    const text = '在落实工作会上的讲话\n\n同志们：\n\n我们抓落\n\n实事求是，同志们要落实。\n\n名词解释\n\n落实：是指把事办成。\n';
    expect(hitsIn(text, words('落实')).map(({ span }) => span.start.line)).toEqual([1, 7]);
    expect(hitsIn(text, words('同志们')).map(({ span }) => span.start.line)).toEqual([3, 7]);
  });

  it('with the innermost heading under which they stand', () => {
    const text =
      '在会上的讲话\n\n落实要快。\n\n一、提高认识\n\n落实要早。\n\n（一）看清形势\n\n落实要准。\n\n（二）找准差距\n\n二、抓好落实\n\n见行动。\n';
    const titles = hitsIn(text, words('落实')).map(({ section }) => section && section.marker + section.title);
    expect(titles).toEqual([null, '一、提高认识', '（一）看清形势', '二、抓好落实']);
  });

  it('with context that cuts no character in two', () => {
    const [hit] = hitsIn('𠮷𠮷落实𠮷𠮷', words('落实'), 3);
    expect(hit?.context).toEqual({ before: '𠮷', after: '𠮷' });
  });
});

describe('the id of a term', () => {
  const namesOf = (term: string) => {
    const entry = lexicon().find((one) => one.term === term);
    if (!entry) throw new Error(`the lexicon has no ${term}`);
    return anyNameOf(termOf([entry]), false);
  };

  it('stands for each of its names', () => {
    const entry = lexicon().find(({ variants }) => variants.length > 0);
    const names = [entry?.term ?? '', ...(entry?.variants ?? [])];
    const text = `会上讲到${names.join('，也讲到')}。\n`;
    expect(hitsIn(text, namesOf(entry?.term ?? '')).map((hit) => hit.text)).toEqual(names);
  });

  it('finds what is the term and not what only looks like it', () => {
    const entry = lexicon().find(({ term, quotedOnly }) => quotedOnly && /^.{2}$/.test(term));
    const term = entry?.term ?? '';
    expect(hitsIn(`要守住“${term}”底线。`, namesOf(term)).map((hit) => hit.text)).toEqual([term]);
    expect(hitsIn(`要守住${term}底线。`, namesOf(term))).toEqual([]);
    expect(hitsIn(`要守住${term}底线。`, words(term)).map((hit) => hit.text)).toEqual([term]);
  });
});

const any = fc.oneof({ weight: 4, arbitrary: speech }, { weight: 1, arbitrary: anything });
const terms = fc.constantFrom('四个意识', '落实', '一', '党的建设', '三大行动', 'THE', '同志', '𠮷', '会一');

/** Folded in another way than the product does. */
const folded = (text: string): string =>
  text
    .replace(/[“”‘’「」『』"＂\s\u200B\u2060\uFEFF\u0085]/g, '')
    .replace(/[＋０-９Ａ-Ｚａ-ｚ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

const everything = (text: string): SourceText => sourceOf(text);

describe('on any text', () => {
  it('as many are found as the folded paragraphs hold, in order, each where it says it is', () => {
    fc.assert(
      fc.property(any, terms, fc.integer({ min: 0, max: 20 }), (text, term, context) => {
        const { restored } = readStructure(everything(text));
        const places = findPlaces(restored, words(term));
        const beside = new Set(['declared-outline', 'annex', 'omission']);
        const paragraphs = restored.blocks.filter(({ kind }) => !beside.has(kind)).map(({ start, end }) => restored.text.slice(start, end));
        const expected = paragraphs.reduce((sum, paragraph) => sum + folded(paragraph).split(term).length - 1, 0);
        expect(places.length).toBe(expected);
        let last = 0;
        for (const { start, end } of places) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(folded(restored.text.slice(start, end))).toBe(term);
          last = end;
        }
        for (const [index, hit] of hitsAt(places, restored, [], context).entries()) {
          const { start, end } = places[index] ?? { start: 0, end: 0 };
          const { before, after } = hit.context;
          expect(restored.text.slice(start - before.length, end + after.length)).toBe(before + hit.text + after);
          expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(context);
          expect(text.slice(hit.span.start.offset, hit.span.end.offset)).toContain(hit.text[0]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a slogan stands at least at the places where slogans counts it', () => {
    fc.assert(
      fc.property(any, (text) => {
        const { restored, record } = readStructure(everything(text));
        for (const { term, occurrences } of extractSlogans(restored, record)) {
          const offsets = new Set(findPlaces(restored, words(term)).map(({ start }) => restored.sourceOffset(start)));
          for (const { text: written, span } of occurrences) if (folded(written) === term) expect(offsets).toContain(span.start.offset);
        }
      }),
      { numRuns: 200 },
    );
  });
});
