import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/check.ts';
import { isConfusable } from '../../src/checks/phrases/confusable.ts';
import { misprint } from '../../src/checks/rules/phrase/misprint.ts';
import { readSubject } from '../../src/checks/subject.ts';
import accepted from '../../src/checks/tables/accepted.tsv';
import { lexicon } from '../../src/lexicon/lexicon.ts';
import { readTable } from '../../src/text/table.ts';
import { sourceOf } from '../properties/speeches.ts';

const LEAST = 6;
/** 四个坚持 and 十个坚持 are two phrases. */
const NUMERALS = '一二三四五六七八九十两双百千万亿第零';
const phrases = lexicon()
  .filter(({ kind, quotedOnly, term }) => kind !== 'numeral' && !quotedOnly && term.length >= LEAST && /^\p{Script=Han}+$/u.test(term))
  .map(({ term }) => term);
const terms = lexicon().flatMap(({ term, variants }) => [term, ...variants]);
/** What may be written by mistake: the characters of the lexicon. */
const characters = [...new Set(terms.join(''))].filter((character) => /^\p{Script=Han}$/u.test(character) && !NUMERALS.includes(character));

const isAccepted = (wording: string): boolean => readTable(accepted).some(([one = '']) => wording.includes(one));
const speechWith = (words: string): string => `同志们：\n今天开会，专门讲一讲${words}，大家要听清楚。\n散会以后要马上落实。\n`;
const findings = (text: string) => check(readSubject(sourceOf(text, 'text')), [{ rule: misprint, severity: 'error' }], 'en');

describe('a long phrase of the lexicon', () => {
  it('is found where one of its characters is written for another that sounds or looks alike', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), fc.nat(), fc.nat(), (phrase, place, choice) => {
        const at = place % phrase.length;
        const alike = characters.filter((character) => isConfusable(character, phrase[at] as string));
        fc.pre(alike.length > 0 && !NUMERALS.includes(phrase[at] as string));
        const wrong = phrase.slice(0, at) + alike[choice % alike.length] + phrase.slice(at + 1);
        fc.pre(!isAccepted(wrong) && !terms.some((term) => wrong.includes(term) && term.length >= phrase.length - 2));
        const found = findings(speechWith(wrong));
        expect(found.flatMap(({ actual }) => actual ?? []).some((actual) => wrong.includes(actual) || actual.includes(wrong))).toBe(true);
      }),
    );
  });

  it('is found in traditional characters, and is not mended there: the lexicon has it in simplified ones', () => {
    expect(findings(speechWith('全面从演治党'))).toMatchObject([{ actual: '全面从演治党', fix: '全面从严治党' }]);
    const [found, ...others] = findings(speechWith('全面從演治黨'));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ actual: '全面從演治黨', expected: ['全面从严治党'] });
    expect(found).not.toHaveProperty('fix');
  });

  it('is silent where it is written right, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), fc.constantFrom(...phrases), (one, other) => {
        expect(findings(speechWith(`${one}、${other}`))).toEqual([]);
      }),
    );
  });
});
