import { describe, expect, it } from 'vitest';
import { builtInLexicon } from '../../../src/index.ts';
import { sourceText } from '../../../src/reporters/lexicon/source-text.ts';

describe('the source of a term, in Chinese', () => {
  it.each([
    ['attested 998× in 756 documents 2007–2026; items beside the term', '756篇文稿中共998次（2007–2026年）；各项与提法一同列出'],
    ['attested 1,024× in 80 documents', '80篇文稿中共1,024次'],
    ['quoted 12× in 9 documents of 5 localities 2011', '5地9篇文稿中加引号共12次（2011年）'],
    ['stated in 政府工作报告 of 2014', '见2014年政府工作报告'],
    ['stated at 全国教育大会 in 2018', '2018年在全国教育大会上提出'],
    ['stated by 十八届五中全会', '由十八届五中全会提出'],
    ['so since 党的十九届五中全会', '自党的十九届五中全会起'],
  ])('%s', (source, expected) => {
    expect(sourceText(source, 'zh')).toBe(expected);
    expect(sourceText(source, 'en')).toBe(source);
  });

  it('keeps what only one row says, and what a table of the user says', () => {
    expect(sourceText('first year: April 2013; 县委文件', 'zh')).toBe('first year: April 2013；县委文件');
  });

  it('leaves hardly a clause of the lexicon in English', () => {
    const clauses = builtInLexicon().entries.flatMap(({ source = '' }) => sourceText(source, 'zh').split('；'));
    const english = clauses.filter((clause) => /[a-z]{2}/i.test(clause));
    expect(english.length / clauses.length).toBeLessThan(0.05);
  });
});
