import { describe, expect, it } from 'vitest';
import { clauseStart, sentenceStart, withoutMarker } from '../../src/claims/clause.ts';

/** The clause in which the text behind it would go on. */
const clauseOf = (text: string): string => text.slice(clauseStart(text, text.length, 0));

describe('the clause before a number', () => {
  it.each([
    ['begins behind the mark that ends the one before it', '今年任务很重，要办好', '要办好'],
    ['holds a quotation with marks of its own', '大家都知道，要把“学、思、用”结合起来抓好', '要把“学、思、用”结合起来抓好'],
    ['ends at the mark before a quotation and its words', '形势好，“双联双促”行动要抓好', '“双联双促”行动要抓好'],
    ['begins inside of a bracket that is open', '有关部门（今年要抓好', '今年要抓好'],
    ['begins behind the marker of its paragraph', '（三）要抓好', '要抓好'],
  ])('%s: %s', (_what, text, expected) => {
    expect(clauseOf(text)).toBe(expected);
  });

  it('does not begin before the place that is given', () => {
    expect(clauseStart('一二三四五', 5, 3)).toBe(3);
  });
});

describe('a marker', () => {
  it.each([
    ['二、转变作风', '转变作风'],
    ['2. 转变作风', '转变作风'],
    ['一是转变作风', '转变作风'],
    ['转变作风', '转变作风'],
  ])('in front is no part of what is said: %s', (text, expected) => {
    expect(text.slice(withoutMarker(text, 0, text.length))).toBe(expected);
  });
});

describe('a sentence', () => {
  it('begins behind the end of the one before it, at most so many characters back', () => {
    expect(sentenceStart('时间很紧。任务很重，要抓好', 13, 0, 60)).toBe(5);
    expect(sentenceStart('时间很紧。任务很重，要抓好', 13, 0, 4)).toBe(9);
  });
});
