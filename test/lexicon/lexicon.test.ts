import { describe, expect, it } from 'vitest';
import { COLUMNS, type Entry, isInUse, lexicon, parseLexicon } from '../../src/lexicon/lexicon.ts';
import table from '../../src/lexicon/lexicon.tsv';
import { Matcher } from '../../src/lexicon/matcher.ts';
import { partsOf } from '../../src/slogans/parts.ts';

const entries = lexicon();
const named = (test: (entry: Entry) => boolean): string[] => entries.filter(test).map(({ id, term }) => `${id} ${term}`);

describe('the table', () => {
  const lines = table.split('\n');

  it('has the columns that are documented', () => {
    expect(lines[0]?.split('\t')).toEqual([...COLUMNS]);
    expect(lines.slice(1, -1).filter((line) => line.split('\t').length !== COLUMNS.length)).toEqual([]);
    expect(lines.at(-1)).toBe('');
  });

  it('names no text of the machine on which it was made', () => {
    expect(lines.filter((line) => /\/|[a-z]{3}_|\.(md|txt|tsv)/i.test(line.split('\t').at(-1) ?? ''))).toEqual([]);
  });
});

describe('the entries', () => {
  it('have ids of their own, after their kind', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(named(({ id, kind }) => !new RegExp(`^${kind[0]}\\d{4}$`).test(id))).toEqual([]);
  });

  it('are of a known kind, of two characters or more, and say on what they rest', () => {
    expect(named(({ kind }) => !['numeral', 'formulation', 'metaphor'].includes(kind))).toEqual([]);
    expect(named(({ term, variants }) => [term, ...variants].some((name) => name.length < 2 || /[“”"\s]/.test(name)))).toEqual([]);
    expect(named(({ source }) => source === '')).toEqual([]);
  });

  it('are not repeated: a second row of a term is another sense', () => {
    const senses = entries.map(({ term, expansion }) => `${term}=${expansion.join('|')}`);
    expect(senses.filter((sense, index) => senses.indexOf(sense) !== index)).toEqual([]);
    const terms = entries.map(({ term }) => term);
    expect(named(({ term, expansion }) => expansion.length === 0 && terms.indexOf(term) !== terms.lastIndexOf(term))).toEqual([]);
  });

  it('have variants that are nobody else’s', () => {
    const owners = new Map(entries.map(({ term }) => [term, term]));
    const collisions: string[] = [];
    for (const { term, variants } of entries) {
      for (const variant of variants) {
        if (owners.has(variant)) collisions.push(`${variant}: ${term}, ${owners.get(variant)}`);
        owners.set(variant, term);
      }
    }
    expect(collisions).toEqual([]);
  });

  it('stand for as many things as their number says', () => {
    const isWrong = ({ term, kind, expansion }: Entry): boolean => {
      if (kind !== 'numeral' || expansion.length === 0) return false;
      const numbers = partsOf(term).map(({ value }) => value);
      // 走转改, 千万工程: no number that can be counted.
      if (numbers.length === 0) return false;
      return ![numbers[0], numbers.reduce((sum, number) => sum + number, 0)].includes(expansion.length);
    };
    expect(named(isWrong)).toEqual([]);
  });

  it('stand for different things, each written out and none by the name itself', () => {
    expect(named(({ expansion }) => new Set(expansion).size !== expansion.length)).toEqual([]);
    const isBare = (item: string): boolean => item !== '' && !/^[、，。；：\s]|[、，。；：\s]$/u.test(item);
    expect(named(({ term, expansion }) => expansion.some((item) => !isBare(item) || item.includes(term)))).toEqual([]);
  });

  it('count without quotation marks where two characters are the name and nothing else', () => {
    const short = entries.filter(({ term, kind, quotedOnly }) => kind === 'numeral' && term.length === 2 && !quotedOnly);
    const names = new Set(short.map(({ term }) => term));
    expect(names).toEqual(new Set(['三农', '三废', '双拥', '双碳', '四风', '两会', '五保', '双控']));
  });

  it('end no sooner than they begin', () => {
    const year = (text: string): number => Number.parseInt(text, 10);
    expect(named(({ introduced, until }) => introduced !== '' && until !== '' && year(until) < year(introduced))).toEqual([]);
  });

  it('are dated by a year or a decade', () => {
    expect(named(({ introduced }) => !/^(?:\d{4}(?:年代)?)?$/.test(introduced))).toEqual([]);
    expect(named(({ until }) => !/^(?:\d{4})?$/.test(until))).toEqual([]);
    expect(named(({ attested }) => !/^(?:\d{4}(?:–\d{4})?)?$/.test(attested))).toEqual([]);
  });
});

describe('the senses of a term', () => {
  const pairs = entries.flatMap((one, index) =>
    entries.slice(index + 1).flatMap((other) => (one.term === other.term ? [[one, other] as const] : [])),
  );

  it('are of one kind, and count alike in quotation marks', () => {
    const isOdd = ([one, other]: readonly [Entry, Entry]): boolean => one.kind !== other.kind || one.quotedOnly !== other.quotedOnly;
    expect(pairs.filter(isOdd).map(([{ id, term }]) => `${id} ${term}`)).toEqual([]);
  });

  it('are of other years, or of other things altogether', () => {
    const isOdd = ([one, other]: readonly [Entry, Entry]): boolean =>
      one.introduced === other.introduced && one.until === other.until && one.expansion.some((item) => other.expansion.includes(item));
    expect(pairs.filter(isOdd).map(([{ id, term }]) => `${id} ${term}`)).toEqual([]);
  });
});

describe('isInUse', () => {
  const sense = (introduced: string, until: string): Entry => ({ ...(entries[0] as Entry), introduced, until });

  it('holds from the first year to the last, or from the first year of a decade', () => {
    expect([2013, 2014, 2020, 2021].map((year) => isInUse(sense('2014', '2020'), year))).toEqual([false, true, true, false]);
    expect([1979, 1980].map((year) => isInUse(sense('1980年代', ''), year))).toEqual([false, true]);
  });

  it('holds where no year is known', () => {
    expect(isInUse(sense('', ''), 1921)).toBe(true);
    expect([2023, 2024].map((year) => isInUse(sense('', '2023'), year))).toEqual([true, false]);
  });
});

describe('parseLexicon', () => {
  it('reads a row', () => {
    const [entry] = parseLexicon(
      `${COLUMNS.join('\t')}\nn9\t三保\tnumeral\t经济\t\t甲|乙|丙\t2020\t2024\trequired\t2020–2023\tattested 3×\n`,
    );
    expect(entry).toEqual({
      id: 'n9',
      term: '三保',
      kind: 'numeral',
      category: '经济',
      variants: [],
      expansion: ['甲', '乙', '丙'],
      introduced: '2020',
      until: '2024',
      quotedOnly: true,
      attested: '2020–2023',
      source: 'attested 3×',
    });
  });
});

describe('Matcher', () => {
  it('finds the words that begin at a place, the longest last', () => {
    const matcher = new Matcher<number>();
    ['六个围绕', '六个围绕一加强', '围绕'].forEach((word, index) => {
      matcher.add(word, index);
    });
    expect(matcher.at('六个围绕一加强', 0)).toEqual([
      { end: 4, value: 0 },
      { end: 7, value: 1 },
    ]);
    expect(matcher.at('六个围绕一加强', 1)).toEqual([]);
    expect(matcher.at('围绕', 0)).toEqual([{ end: 2, value: 2 }]);
    expect(matcher.at('围', 0)).toEqual([]);
  });
});
