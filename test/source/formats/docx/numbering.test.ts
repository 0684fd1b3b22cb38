import { describe, expect, it } from 'vitest';
import { writeNumber } from '../../../../src/source/formats/number-formats.ts';
import { inList, inStyle, level, levels, list, paragraph as p, style } from './make.ts';
import { lines, read } from './read.ts';

/** The levels of GB/T 9704, as offices set them. */
const OFFICIAL = [
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'chineseCountingThousand', '（%2）'),
  level(2, 'decimal', '%3.'),
  level(3, 'decimal', '（%4）'),
];
const restart = (value: number): string => `<w:lvlRestart w:val="${value}"/>`;

/** The lines of paragraphs that are each a letter: `甲@1.0` stands on level 0 of list 1. */
const listed = (places: string, numbering: string, styles = ''): Promise<string[]> => {
  const body = places.split(' ').map((place) => {
    const [text = '', where = ''] = place.split('@');
    const [id, index] = where.split('.');
    return p(text, id === undefined || id === '' ? '' : inList(Number(id), Number(index)));
  });
  return lines({ body: body.join(''), numbering, styles });
};

describe('the numbers of lists', () => {
  it.each<[what: string, places: string, numbering: string, expected: string]>([
    ['count on each level, and anew below each outer one', '甲@1.0 乙@1.1 丙@1.1 丁@1.2 戊@1.0 己@1.1 庚@1.3', levels(1, ...OFFICIAL) + list(1, 1), '一、甲 （一）乙 （二）丙 1.丁 二、戊 （一）己 （1）庚'],
    ['go on over paragraphs that have none', '甲@1.0 乙 丙@1.0', levels(1, ...OFFICIAL) + list(1, 1), '一、甲 乙 二、丙'],
    ['go on from a list that shares the levels', '甲@1.0 乙@2.0', levels(1, ...OFFICIAL) + list(1, 1) + list(2, 1), '一、甲 二、乙'],
    ['begin anew where a list says so, once', '甲@1.0 乙@2.0 丙@2.0 丁@1.0', levels(1, ...OFFICIAL) + list(1, 1) + list(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'), '一、甲 一、乙 二、丙 三、丁'],
    ['are those of a level that a list makes its own', '甲@2.0 乙@2.1 丙@2.1', levels(1, ...OFFICIAL) + list(2, 1, `<w:lvlOverride w:ilvl="1">${level(1, 'upperRoman', '%2-', '', 5)}</w:lvlOverride>`), '一、甲 V-乙 VI-丙'],
    ['start where the level says', '甲@1.0 乙@1.0', levels(1, level(0, 'decimal', '第%1条', '', 3)) + list(1, 1), '第3条甲 第4条乙'],
    ['show the numbers of outer levels', '甲@1.0 乙@1.1 丙@1.1', levels(1, level(0, 'decimal', '%1'), level(1, 'decimal', '%1.%2')) + list(1, 1), '1甲 1.1乙 1.2丙'],
    ['show outer levels in Arabic numerals on a legal level', '甲@1.0 乙@1.1', levels(1, level(0, 'chineseCounting', '第%1章'), level(1, 'chineseCounting', '%1.%2', '<w:isLgl/>')) + list(1, 1), '第一章甲 1.1乙'],
    ['never begin anew on a level that restarts after none', '甲@1.0 乙@1.1 丙@1.0 丁@1.1', levels(1, level(0, 'decimal', '%1、'), level(1, 'decimal', '（%2）', restart(0))) + list(1, 1), '1、甲 （1）乙 2、丙 （2）丁'],
    ['begin anew only after the level that is named', '甲@1.0 乙@1.1 丙@1.2 丁@1.1 戊@1.2 己@1.0 庚@1.2', levels(1, ...OFFICIAL.slice(0, 2), level(2, 'decimal', '%3、', restart(1))) + list(1, 1), '一、甲 （一）乙 1、丙 （二）丁 2、戊 二、己 1、庚'],
    ['stand at their start on outer levels that nothing has counted', '甲@1.1', levels(1, level(0, 'decimal', '%1'), level(1, 'decimal', '%1.%2')) + list(1, 1), '1.1甲'],
    ['are those of the list of a style that the levels name', '甲@1.0 乙@2.0', `${levels(1, '<w:numStyleLink w:val="L"/>')}${levels(2, '<w:styleLink w:val="L"/>', ...OFFICIAL)}${list(1, 1)}${list(2, 2)}`, '一、甲 二、乙'],
    ['are signs in a list without numbers', '甲@1.0 乙@1.1', levels(1, level(0, 'bullet', '\uF06C'), level(1, 'bullet', '—')) + list(1, 1), '●甲 —乙'],
    ['are not shown where they are hidden or nothing is written', '甲@1.0 乙@1.1 丙@1.0', levels(1, level(0, 'decimal', '', ''), level(1, 'none', '%2')) + list(1, 1), '甲 乙 丙'],
    ['stand alone in an empty paragraph', '甲@1.0 @1.0 丙@1.0', levels(1, ...OFFICIAL) + list(1, 1), '一、甲 二、 三、丙'],
  ])('%s', async (_what, places, numbering, expected) => {
    const styles = '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const found = await listed(places, numbering, styles);
    expect(found.map((line) => line.replace(/ /g, '')).join(' ')).toBe(expected);
  }); // biome-ignore format: a table

  it.each([
    ['tab', '%1、', '一、甲'],
    ['tab', '第%1章', '第一章 甲'],
    ['space', '%1、', '一、 甲'],
    ['nothing', '%1．', '一．甲'],
    ['nothing', '第%1章', '第一章甲'],
  ])('with a %s behind %s make %s: a tab is only for the looks', async (suffix, text, expected) => {
    const numbering = levels(1, level(0, 'chineseCounting', text, `<w:suff w:val="${suffix}"/>`)) + list(1, 1);
    expect(await listed('甲@1.0', numbering)).toEqual([expected]);
  });

  it('come with styles, by the level that belongs to the style, and with styles that are based on them', async () => {
    const numbering =
      levels(
        1,
        level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>'),
        level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="2"/>'),
      ) + list(1, 1);
    const styles =
      style('1', 'heading 1', `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>`) +
      style('2', 'heading 2', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('2a', 'own', '', '2');
    const body =
      p('甲', inStyle('1')) +
      p('乙', inStyle('2')) +
      p('丙', inStyle('2a')) +
      p('丁', `${inStyle('1')}<w:numPr><w:numId w:val="0"/></w:numPr>`) +
      p('戊', inStyle('1'));
    expect(await lines({ body, numbering, styles })).toEqual(['一、甲', '（一）乙', '（二）丙', '丁', '二、戊']);
  });

  it('end nowhere: styles and lists that lead in a circle have none', async () => {
    const numbering = `${levels(1, '<w:numStyleLink w:val="A"/>')}${list(1, 1)}`;
    const styles = style('A', 'a', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', 'B') + style('B', 'b', '', 'A');
    expect(await lines({ body: p('甲', inStyle('B')) + p('乙', inList(7)), numbering, styles })).toEqual(['甲', '乙']);
  });

  it('are text of the document, so that what is found in a paragraph keeps its place', async () => {
    const { text, parts } = await read({ body: p('甲', inList(1)) + p('乙', inList(1)), numbering: levels(1, ...OFFICIAL) + list(1, 1) });
    expect(parts?.starts.map((start) => text[start])).toEqual(['一', '二']);
  });
});

describe('a number', () => {
  it.each<[format: string, written: Record<number, string>]>([
    ['decimal', { 1: '1', 120: '120' }],
    ['decimalZero', { 1: '01', 10: '10' }],
    ['decimalFullWidth', { 12: '１２' }],
    ['decimalEnclosedCircle', { 1: '①', 20: '⑳', 21: '㉑', 50: '㊿', 51: '51' }],
    ['decimalEnclosedCircleChinese', { 10: '⑩' }],
    ['decimalEnclosedParen', { 1: '⑴', 20: '⒇', 21: '21' }],
    ['decimalEnclosedFullstop', { 1: '⒈', 20: '⒛' }],
    ['chineseCounting', { 1: '一', 10: '十', 11: '十一', 20: '二十', 99: '九十九', 105: '一○五' }],
    ['chineseCountingThousand', { 10: '十', 100: '一百', 101: '一百零一', 110: '一百一十', 1001: '一千零一', 10010: '一万零一十', 120000: '十二万' }],
    ['taiwaneseCountingThousand', { 12: '十二', 10000: '一萬' }],
    ['japaneseCounting', { 11: '十一', 100: '百', 101: '百一' }],
    ['chineseLegalSimplified', { 1: '壹', 10: '壹拾', 21: '贰拾壹', 101: '壹佰零壹' }],
    ['ideographLegalTraditional', { 3: '參' }],
    ['ideographDigital', { 10: '一〇', 21: '二一' }],
    ['ideographTraditional', { 1: '甲', 10: '癸', 11: '11' }],
    ['ideographZodiac', { 1: '子', 12: '亥', 13: '13' }],
    ['ideographZodiacTraditional', { 1: '甲子', 60: '癸亥' }],
    ['upperRoman', { 4: 'IV', 1994: 'MCMXCIV', 40000: '40000' }],
    ['lowerRoman', { 9: 'ix' }],
    ['upperLetter', { 1: 'A', 26: 'Z', 27: 'AA', 53: 'AAA' }],
    ['lowerLetter', { 28: 'bb' }],
    ['ordinal', { 1: '1st', 2: '2nd', 11: '11th', 23: '23rd' }],
    ['none', { 1: '' }],
    ['nobody knows it', { 7: '7' }],
    ['toString', { 7: '7' }],
  ])('in the format %s', (format, written) => {
    for (const [value, expected] of Object.entries(written)) expect(writeNumber(Number(value), format)).toBe(expected);
  }); // biome-ignore format: a table

  it('is written in some way whatever it is', () => {
    for (const format of ['upperRoman', 'chineseCountingThousand', 'lowerLetter', 'decimalEnclosedCircle', 'ideographDigital', 'custom']) {
      for (const value of [-1, 0, 999_999_999]) expect(writeNumber(value, format)).not.toBe('undefined');
      expect(writeNumber(-7, format)).toBe('-7');
    }
  });

  it('has as many digits as its own pattern shows', () => {
    expect(writeNumber(7, 'custom', '001, 002, 003, ...')).toBe('007');
    expect(writeNumber(7, 'custom', '')).toBe('7');
  });
});
