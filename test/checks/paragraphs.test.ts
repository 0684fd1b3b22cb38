import { describe, expect, it } from 'vitest';
import { paragraphRepeated } from '../../src/checks/rules/text/paragraph-repeated.ts';
import { readSubject } from '../../src/checks/subject.ts';
import { sourceOf } from '../properties/speeches.ts';

const paragraph = (middle: string): string => `各级各部门要把安全生产摆在突出位置，${middle}，层层压实责任，处处堵塞每一个漏洞。\n`;
const lines = (text: string): number[] =>
  [...paragraphRepeated.check(readSubject(sourceOf(text, 'text')))].map(({ span }) => span.start.line);

describe('a paragraph', () => {
  it('is no other that begins and ends like it', () => {
    expect(lines(`同志们：\n${['时时放心不下', '天天有人去看', '月月开会研究'].map(paragraph).join('')}`)).toEqual([]);
  });

  it('is found at each of its places but the first, others like it at the edges between them', () => {
    const [one, other] = [paragraph('时时放心不下'), paragraph('天天有人去看')];
    expect(lines(`同志们：\n${one}${other}要马上行动。\n${one}${other}再说一遍。\n${one}`)).toEqual([5, 6, 8]);
  });
});
