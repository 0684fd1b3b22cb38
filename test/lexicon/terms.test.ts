import { describe, expect, it } from 'vitest';
import { type Entry, lexicon } from '../../src/lexicon/lexicon.ts';
import { lookUp } from '../../src/lexicon/lookup.ts';
import { builtInLexicon, Lexicon } from '../../src/lexicon/terms.ts';

const entry = (id: string, term: string, more: Partial<Entry> = {}): Entry => ({
  id,
  term,
  kind: 'numeral',
  category: '',
  variants: [],
  expansion: [],
  introduced: '',
  until: '',
  quotedOnly: false,
  attested: '',
  source: '',
  ...more,
});

const ENTRIES = [
  entry('n1', '三联三促', { expansion: ['联村促发展', '联企促转型', '联户促增收'] }),
  entry('n2', '三联', { expansion: ['甲', '乙', '丙'] }),
  entry('n3', '三联', { expansion: ['丁', '戊', '己'] }),
  entry('n4', '深化三联机制', { variants: ['三联机制'] }),
  entry('f5', '四项清单', { variants: ['4张清单'], expansion: ['“三联”清单'] }),
];

describe('a lexicon with further entries', () => {
  const base = new Lexicon(ENTRIES);
  const found = (one: Lexicon, text: string): [string, string[]][] =>
    one.terms.at(text, 0).map(({ value }) => [value.name, value.senses.map(({ id }) => id)]);

  it('knows the terms of both', () => {
    expect(found(base.with([entry('u1', '五做五加强')]), '五做五加强')).toEqual([['五做五加强', ['u1']]]);
    expect(found(base.with([entry('u1', '五做五加强')]), '三联三促')).toEqual([
      ['三联', ['n2', 'n3']],
      ['三联三促', ['n1']],
    ]);
  });

  it('lets them overrule all senses of a term, in whichever script they write it', () => {
    const own = base.with([entry('u1', '三聯'), entry('u2', '三联', { expansion: ['庚', '辛', '壬'] })]);
    expect(found(own, '三联')).toEqual([['三聯', ['u1', 'u2']]]);
    expect(own.entries.map(({ id }) => id)).toEqual(['u1', 'u2', 'n1', 'n4', 'f5']);
  });

  it('gives them a name that both claim', () => {
    expect(found(base.with([entry('u1', '联动工作法', { variants: ['三联机制'] })]), '三联机制').at(-1)).toEqual(['联动工作法', ['u1']]);
  });

  it('leaves the lexicon itself as it was', () => {
    base.with([entry('u1', '三联')]);
    expect(found(base, '三联')).toEqual([['三联', ['n2', 'n3']]]);
    expect(builtInLexicon().entries).toBe(lexicon());
  });
});

describe('lookUp', () => {
  const ids = (query: string, inExpansions = false): string => {
    const { isExact, entries } = lookUp(ENTRIES, query, inExpansions);
    return `${isExact ? 'exact' : 'partly'} ${entries.map(({ id }) => id).join(' ')}`.trim();
  };

  it.each([
    ['三联', 'exact n2 n3'],
    ['三联机制', 'exact n4'],
    ['N1', 'exact n1'],
    ['“三 聯”', 'exact n2 n3'],
    ['４张清单', 'exact f5'],
  ])('%s, a name or an id, finds its entries: %s', (query, expected) => {
    expect(ids(query)).toBe(expected);
  });

  it.each([
    ['联三', 'partly n1'],
    ['三', 'partly n1 n2 n3 n4'],
    ['清单', 'partly f5'],
    ['机制', 'partly n4'],
    ['n', 'partly'],
    ['促增收', 'partly'],
    ['', 'partly'],
    ['“”', 'partly'],
  ])('%s, a part, finds what begins with it and then what holds it: %s', (query, expected) => {
    expect(ids(query)).toBe(expected);
  });

  it.each([
    ['三联*', 'partly n1 n2 n3 n4'],
    ['*三联', 'partly n2 n3'],
    ['*三联*', 'partly n1 n2 n3 n4'],
    ['三*促', 'partly n1'],
    ['＊机制', 'partly n4'],
    ['三联*联', 'partly'],
    ['f*', 'partly f5'],
    ['*', 'partly n1 n2 n3 n4 f5'],
  ])('%s, a pattern, finds what matches as a whole: %s', (query, expected) => {
    expect(ids(query)).toBe(expected);
  });

  it('searches what the terms stand for where it is asked to', () => {
    expect(ids('促增收', true)).toBe('partly n1');
    expect(ids('三联清单', true)).toBe('partly f5');
    expect(ids('三联', true)).toBe('partly n2 n3 f5');
    expect(ids('甲', true)).toBe('partly n2');
    expect(ids('*促*型', true)).toBe('partly n1');
  });
});
