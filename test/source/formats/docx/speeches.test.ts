import { AlignmentType, Document, LevelFormat, LevelSuffix, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { readChineseNumeral } from '../../../../src/markers/numerals.ts';
import { writeNumber } from '../../../../src/source/formats/number-formats.ts';
import { openSource } from '../../../../src/source/open.ts';
import { foundIn, linesOf, SPEECHES, SPEECHES_NOTE } from '../alike.ts';

const FORMATS = { chinese: LevelFormat.CHINESE_COUNTING_THOUSAND, decimal: LevelFormat.DECIMAL };

/** A number that stands at the beginning of a line as lists write it: 一、 （一） 1. (1). */
const NUMBER = /^(?<before>[（(]?)(?:(?<chinese>[一二三四五六七八九十]{1,3})|(?<decimal>\d{1,2}))(?<after>[、）).．])/u;

/** The line with its number as a list of its own that starts there, or as it is. */
function listed(line: string): { text: string; list?: { value: number; format: keyof typeof FORMATS; text: string } } {
  const { before = '', chinese, decimal, after = '' } = NUMBER.exec(line)?.groups ?? {};
  const format = chinese === undefined ? 'decimal' : 'chinese';
  const digits = chinese ?? decimal ?? '';
  const value = chinese === undefined ? Number(decimal) : readChineseNumeral(chinese, 0)?.value;
  if (digits === '' || value === undefined || writeNumber(value, FORMATS[format]) !== digits) return { text: line };
  return { text: line.slice(before.length + digits.length + after.length), list: { value, format, text: `${before}%1${after}` } };
}

/** The lines as a Word document, each a paragraph in a font of its own for every other run, as documents are. */
async function documentOf(lines: readonly string[], isListed: boolean): Promise<Uint8Array> {
  const paragraphs = lines.map((line) => (isListed ? listed(line) : { text: line }));
  const config = paragraphs.flatMap(({ list }, index) =>
    list === undefined
      ? []
      : [
          {
            reference: `list-${index}`,
            levels: [
              {
                level: 0,
                format: FORMATS[list.format],
                text: list.text,
                start: list.value,
                suffix: LevelSuffix.NOTHING,
                alignment: AlignmentType.LEFT,
              },
            ],
          },
        ],
  );
  const children = paragraphs.map(({ text, list }, index) => {
    const middle = Math.floor(text.length / 2);
    const runs = [text.slice(0, middle), text.slice(middle)].map(
      (part, at) => new TextRun({ text: part, ...(at === 1 && { font: '仿宋' }) }),
    );
    return new Paragraph({ children: runs, ...(list && { numbering: { reference: `list-${index}`, level: 0 } }) });
  });
  return Packer.toBuffer(new Document({ numbering: { config }, sections: [{ children }] }));
}

describe.each([...SPEECHES.keys()])(`%s${SPEECHES_NOTE}`, (name) => {
  it.each([
    ['typed', false],
    ['automatic', true],
  ])('has the same found in it as a Word document with %s numbers', async (_what, isListed) => {
    const lines = await linesOf(name);
    const source = await openSource(name, SPEECHES.get(name) as Uint8Array);
    const document = await openSource('speech.docx', await documentOf(lines, isListed));
    expect(document.format).toBe('docx');
    expect(foundIn(document)).toEqual(foundIn(source));
    if (isListed) expect(lines.some((line) => listed(line).list !== undefined)).toBe(true);
  });
});

describe('a speech with lists as offices make them', () => {
  const LINES = [
    '0一、提高认识，增强紧迫感',
    '1（一）形势逼人。全市新增企业**家。',
    '1（二）差距明显。',
    '0二、突出重点，狠抓落实',
    '1（一）抓项目。',
    '21.抓前期。',
    '22.抓开工。',
    '1（二）抓服务。',
    '0三、转变作风',
  ];
  const TEXTS = ['%1、', '（%2）', '%3.'];

  it('has the outline that it shows', async () => {
    const head = ['在全市重点工作推进会上的讲话', '同志们：', '下面，我讲三点意见。'];
    const levels = TEXTS.map((text, level) => ({
      level,
      text,
      format: level === 2 ? FORMATS.decimal : FORMATS.chinese,
      suffix: LevelSuffix.NOTHING,
      alignment: AlignmentType.LEFT,
    }));
    const children = [
      ...head.map((text) => new Paragraph(text)),
      ...LINES.map(
        (line) => new Paragraph({ text: listed(line.slice(1)).text, numbering: { reference: 'official', level: Number(line[0]) } }),
      ),
    ];
    const bytes = await Packer.toBuffer(
      new Document({ numbering: { config: [{ reference: 'official', levels }] }, sections: [{ children }] }),
    );
    const typed = [...head, ...LINES.map((line) => line.slice(1)), ''].join('\n');
    const document = await openSource('speech.docx', bytes);
    expect(document.text).toBe(typed);
    expect(foundIn(document)).toEqual(foundIn(await openSource('speech.txt', Buffer.from(typed))));
  });
});
