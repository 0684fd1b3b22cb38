import { describe, expect, it } from 'vitest';
import { FormError } from '../../src/filling/form.ts';
import { isFilledForm, readForm } from '../../src/filling/read-form.ts';
import { LANGUAGES } from '../../src/language.ts';
import type { FillInForm } from '../../src/reporters/form/contract.ts';
import { formAsCsv, formAsJson } from '../../src/reporters/form/write.ts';
import { decode } from '../../src/source/decode.ts';
import { encode, encodeWithMark } from '../source/encode.ts';

const SHA = '1e5'.padEnd(64, '0');

const FORM: FillInForm = {
  schemaVersion: 1,
  tool: { name: 'speechkit', version: '1.2.3' },
  speech: { path: '讲话.txt', sha256: SHA, encoding: 'gb18030', format: 'text' },
  placeholders: [
    {
      id: 'number-1',
      line: 3,
      category: 'number',
      unit: '家',
      context: { before: '-新增企业', after: '家，"其中"' },
      text: '**',
      value: '36',
    },
    {
      id: 'place-2',
      line: 4,
      category: 'place',
      context: { before: '在', after: '市' },
      text: 'XX',
      suggestion: '青石',
      group: 'A',
      value: '',
    },
  ],
};

const ROWS = [
  { id: 'number-1', value: '36', suggestion: '', group: '' },
  { id: 'place-2', value: '', suggestion: '青石', group: 'A' },
];

const csv = (form: FillInForm = FORM, lang: 'zh' | 'en' = 'zh'): string => [...formAsCsv(form, lang)].join('');
const fields = async (text: string): Promise<unknown> => (await readForm(text)).rows.map(({ row: _row, ...rest }) => rest);
const fault = async (text: string): Promise<unknown> => {
  try {
    await readForm(text);
  } catch (error) {
    if (error instanceof FormError) return error.fault;
  }
  return null;
};

describe('a form that comes back', () => {
  it.each(LANGUAGES)('is read with heads in %s', async (lang) => {
    expect(await fields(csv(FORM, lang))).toEqual(ROWS);
    expect((await readForm(csv(FORM, lang))).speech).toEqual(FORM.speech);
  });

  it('is read as JSON, where a number may be a number', async () => {
    const json = [...formAsJson(FORM)].join('');
    expect(await fields(json)).toEqual(ROWS);
    expect((await readForm(json)).speech).toEqual(FORM.speech);
    expect((await readForm(json.replace('"value": "36"', '"value": 36'))).rows[0]?.value).toBe('36');
  });

  it.each([
    ['Excel in Chinese, as CSV', (text: string) => encode(text, 'gb18030')],
    ['Excel in traditional Chinese, as CSV', (text: string) => encode(text.replaceAll('编', '編').replaceAll('码', '碼'), 'big5'), 'en'],
    ['Excel as Unicode text', (text: string) => encodeWithMark(text.replaceAll(',', '\t'), 'utf-16le')],
    ['LibreOffice', (text: string) => encode(text.replaceAll('\r\n', '\n'), 'utf-8')],
    ['Excel where the comma divides decimals', (text: string) => encodeWithMark(text.replaceAll(',', ';'), 'utf-8')],
  ] as const)('is read as %s saves it', async (_name, save, lang?: 'en') => {
    const plain: FillInForm = {
      ...FORM,
      speech: { ...FORM.speech, path: 'speech.txt' },
      placeholders: FORM.placeholders.map((entry) => ({ ...entry, context: { before: '全市各地都要行动起来抓住', after: '市不放' } })),
    };
    const bytes = save(csv(plain, lang ?? 'zh').replace('\uFEFF', ''));
    expect(await fields(decode(bytes).text)).toEqual(ROWS);
  });

  it('may be sorted, have rows and columns taken out, and have some added', async () => {
    const [head = '', first = '', second = ''] = csv().split('\r\n');
    const lines = [`${head},备注`, `${second},问一下办公室`, `${first},`, ',,,,,,,,,,,,,,', '合计,,,,,,,,,,,,,,'];
    expect(await fields(lines.join('\n'))).toEqual([...ROWS].reverse());
    expect(await fields([head, second].join('\n'))).toEqual([ROWS[1]]);
  });

  it('may have been defused by hand, and gives the value back', async () => {
    expect((await readForm(csv().replace(',36,', ",'-5.2%,"))).rows[0]?.value).toBe('-5.2%');
    expect((await readForm(csv().replace(',36,', ",'好',"))).rows[0]?.value).toBe("'好'");
  });

  it('keeps the lines of a passage', async () => {
    expect((await readForm(csv().replace(',36,', ',"一、\n二、",'))).rows[0]?.value).toBe('一、\n二、');
  });

  it('may be empty: then it says of no speech that it is its own', async () => {
    expect(await readForm(csv({ ...FORM, placeholders: [] }))).toEqual({ speech: null, rows: [] });
  });
});

describe('what is no form', () => {
  const [head = '', first = '', second = ''] = csv().split('\r\n');

  it.each([
    ['some other table', 'a,b\n1,2\n', { kind: 'not-a-form' }],
    ['a speech', '在全市大会上的讲话\n\n同志们：\n', { kind: 'not-a-form' }],
    ['nothing', '', { kind: 'not-a-form' }],
    ['some other JSON', '{"documents": []}', { kind: 'not-a-form' }],
    ['a lost column', csv().replace('编号', '序号'), { kind: 'no-column', column: 'id / 编号' }],
    ['a doubled column', csv().replace('建议', '填写'), { kind: 'column-twice', column: '填写' }],
    ['a value without an id', [head, first.replace('number-1', '')].join('\n'), { kind: 'no-id', row: 2 }],
    ['a row that has lost its speech', [head, first.replace(`sha256:${SHA}`, '')].join('\n'), { kind: 'no-speech', row: 2 }],
    ['rows of two speeches', [head, first, second.replace('1e5', '2e5')].join('\n'), { kind: 'several-speeches', row: 3 }],
    ['a quote that is never closed', `${head}\n3,数目,"abc\n`, { kind: 'unclosed-quote', row: 2 }],
  ])('is refused: %s', async (_name, text, expected) => {
    expect(await fault(text)).toEqual(expected);
  });

  it('is refused: broken JSON, with the reason', async () => {
    expect(await fault('{"speech": ')).toMatchObject({ kind: 'bad-json' });
  });
});

describe('a form in which somebody has filled something in', () => {
  it('is told from an empty one and from other files', async () => {
    const empty = { ...FORM, placeholders: FORM.placeholders.map((entry) => ({ ...entry, value: '' })) };
    expect(await Promise.all([csv(), csv(empty), 'a,b\n1,2\n'].map((text) => isFilledForm(Buffer.from(text))))).toEqual([
      true,
      false,
      false,
    ]);
    expect(await isFilledForm(Buffer.from([0, 1, 2, 3]))).toBe(false);
  });
});
