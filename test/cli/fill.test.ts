import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encode, encodeWithMark } from '../source/encode.ts';
import { command, runMain, speechkit } from './io.ts';

const SPEECH = '在XX市重点工作推进会上的讲话\r\n\r\n同志们：\r\n\r\n今年全市新增企业**家。问题是时代的_，XX市委要带头。\r\n';
const FILLED = SPEECH.replace('**', '36').replaceAll('XX', '青石');

let folder = '';
const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), 'utf8');
const run = (...args: string[]): ReturnType<typeof speechkit> => speechkit(args, { cwd: folder });

/** Fills a form that is in English: values by the column of marks. */
function fillIn(values: Readonly<Record<string, string>>, name = 'form.csv'): void {
  const [head = '', ...rows] = text(name).split('\r\n');
  const columns = head.replace('\uFEFF', '').split(',');
  const [mark, value] = [columns.indexOf('mark'), columns.indexOf('FILL IN')];
  const filled = rows.map((row) => {
    const cells = row.split(',');
    if (cells.length > value) cells[value] = values[cells[mark] ?? ''] ?? '';
    return cells.join(',');
  });
  writeFileSync(at(name), [head, ...filled].join('\r\n'));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'speechkit-fill-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  for (const name of ['speech.txt', 'form.csv', 'form.json', 'filled.txt']) rmSync(at(name), { force: true });
  writeFileSync(at('speech.txt'), encode(SPEECH, 'gb18030'));
  await run('placeholders', '--form', 'form.csv', 'speech.txt');
});

describe('a form', () => {
  it('is written for spreadsheets: in UTF-8 with a byte-order mark, one row a placeholder', () => {
    expect(text('form.csv').startsWith('\uFEFFline,category,before,mark,after,FILL IN,')).toBe(true);
    expect(text('form.csv').split('\r\n')).toHaveLength(6);
  });

  it('comes with the number of places and the call that fills it', async () => {
    expect((await run('placeholders', '--form', 'form.csv', 'speech.txt')).stderr).toBe(
      "speechkit: form.csv: 4 places to fill in, then 'speechkit fill speech.txt form.csv -o FILE'\n",
    );
    writeFileSync(at('speech.txt'), '同志们：\n散会。\n');
    expect((await run('placeholders', '--form', 'form.csv', 'speech.txt')).stderr).toBe('speechkit: form.csv: 0 places to fill in\n');
  });

  it('is JSON where its name or --form-format says so', async () => {
    await run('placeholders', '--form', 'form.json', 'speech.txt');
    const form = JSON.parse(text('form.json')) as { speech: object; placeholders: { value: string }[] };
    expect(form.speech).toMatchObject({ path: 'speech.txt', encoding: 'gb18030', format: 'text' });
    expect(form.placeholders.map(({ value }) => value)).toEqual(['', '', '', '']);
    expect((await run('placeholders', '--form', '-', '--form-format', 'json', 'speech.txt')).stdout).toBe(text('form.json'));
  });

  it('does not take the place of one that has been filled in', async () => {
    fillIn({ '**': '36' });
    const before = text('form.csv');
    const { status, stderr } = await run('placeholders', '--form', 'form.csv', 'speech.txt');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'speechkit: form.csv is a form that has been filled in, and stays as it is: name another file\n',
    });
    expect(text('form.csv')).toBe(before);
  });

  it.each([
    ['two speeches', ['speech.txt', 'form.csv'], 'speechkit: a form is of one speech: name one file, or none to read standard input\n'],
    ['no such speech', ['nothing.txt'], 'speechkit: nothing.txt: no such file or folder\n'],
    ['--output beside it', ['-o', 'x.csv', 'speech.txt'], 'speechkit: --form and --output cannot be used together\n'],
  ])('is refused for %s', async (_name, args, stderr) => {
    expect(await run('placeholders', '--form', 'other.csv', ...args)).toEqual({ status: 2, stdout: '', stderr });
  });

  it('is not written under the name of a workbook, which a spreadsheet would not open', async () => {
    expect(await run('placeholders', '--form', 'form.xlsx', 'speech.txt')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'speechkit: form.xlsx: a form is written as CSV, which spreadsheets open: name it .csv\n',
    });
    expect(existsSync(at('form.xlsx'))).toBe(false);
  });

  it('that comes back as a workbook is to be saved as CSV', async () => {
    writeFileSync(at('book.xlsx'), 'PK\u0003\u0004 xl/workbook.xml');
    expect(await run('fill', 'speech.txt', 'book.xlsx')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'speechkit: book.xlsx: xlsx is not read: save the table as CSV or TSV and give that\n',
    });
  });
});

describe('fill', () => {
  it('puts the values in their places, in the encoding of the speech, and says what stays open', async () => {
    fillIn({ '**': '36', XX: '青石' });
    const { status, stdout, stderr } = await run('fill', 'speech.txt', 'form.csv', '-o', 'filled.txt');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readFileSync(at('filled.txt'))).toEqual(Buffer.from(encode(FILLED, 'gb18030')));
    expect(stderr).toBe(
      'speechkit: speech.txt: 3 filled, 1 still open:\n' +
        '  line 5  企业**家。问题是时代的【_】，XX市委要带头。\n' +
        'speechkit: for 1 of these the form has a suggestion: --suggested takes it\n',
    );
  });

  it('takes suggestions and fills groups where it is asked to', async () => {
    fillIn({ '**': '36' });
    const [head = '', first = '', ...rest] = text('form.csv').split('\r\n');
    const cells = first.split(',');
    cells[5] = '青石';
    writeFileSync(at('form.csv'), [head, cells.join(','), ...rest].join('\r\n'));
    const { stderr } = await run('fill', '--same', '--suggested', 'speech.txt', 'form.csv', '-o', 'filled.txt');
    expect(stderr).toBe('speechkit: speech.txt: 4 filled, nothing is left open\n');
    expect(readFileSync(at('filled.txt'))).toEqual(Buffer.from(encode(FILLED.replace('_', '声音'), 'gb18030')));
  });

  it('prints bytes, keeps a byte-order mark, and reads standard input', async () => {
    const bytes = encodeWithMark(SPEECH, 'utf-16le');
    const form = await speechkit(['placeholders', '--form', '-', '-'], { input: bytes, cwd: folder });
    writeFileSync(at('form.csv'), form.stdout);
    fillIn({ '**': '36', XX: '青石' });
    writeFileSync(at('speech.txt'), bytes);
    await command(
      'sh',
      ['-c', `'${process.execPath}' '${join(process.cwd(), 'bin/speechkit.js')}' fill -q - form.csv < speech.txt > filled.txt`],
      { cwd: folder },
    );
    expect(readFileSync(at('filled.txt'))).toEqual(Buffer.from(encodeWithMark(FILLED, 'utf-16le')));
  });

  it('may write the speech itself, whole or not at all', async () => {
    fillIn({ '**': '36', XX: '青石' });
    const { mode } = statSync(at('speech.txt'));
    expect((await run('fill', '-q', 'speech.txt', 'form.csv', '-o', 'speech.txt')).stderr).toBe('');
    expect(readFileSync(at('speech.txt'))).toEqual(Buffer.from(encode(FILLED, 'gb18030')));
    expect(statSync(at('speech.txt')).mode).toBe(mode);
  });

  it('makes the text visible on a terminal', async () => {
    writeFileSync(at('speech.txt'), '新增企业**家。\u001b[31m红\n');
    await run('placeholders', '--form', 'form.csv', 'speech.txt');
    fillIn({ '**': '36' });
    const { stdout } = await runMain(['fill', '-q', at('speech.txt'), at('form.csv')], { stdoutColumns: 80 });
    expect(stdout).toBe('新增企业36家。␛[31m红\n');
  });

  it('fills nothing in a speech that has changed since', async () => {
    fillIn({ '**': '36' });
    writeFileSync(at('speech.txt'), encode(SPEECH.replace('今年', '去年'), 'gb18030'));
    expect(await run('fill', 'speech.txt', 'form.csv', '-o', 'filled.txt')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        "speechkit: speech.txt is not the speech that form.csv was made of, or has changed since: make a new form with 'speechkit placeholders --form'\n",
    });
    expect(statSync(at('filled.txt'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('fills nothing where anything in the form is not right, and says everything that is not', async () => {
    fillIn({ '**': '1.38E+10', XX: '\u{1F600}', _: '声\u0007音' });
    const broken = text('form.csv').replace(/place-[0-9a-f]{8}/, 'place-00000000');
    writeFileSync(at('form.csv'), broken);
    const { status, stdout, stderr } = await run('fill', '--lang', 'zh', 'speech.txt', 'form.csv');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      'speechkit: form.csv：没有填入任何内容，原因是\n' +
        '  第 2 行：文稿中没有占位符 place-00000000\n' +
        '  第 3 行：“1.38E+10”是电子表格改写的结果：请把该列设为文本格式后重新填写\n' +
        '  第 4 行：“声␇音”中有控制字符或已丢失的字符\n',
    );
  });

  it.each([
    [
      'a form that is a speech',
      ['speech.txt', 'speech.txt'],
      "speechkit: speech.txt: is not a form that 'speechkit placeholders --form' made\n",
    ],
    ['no form', ['speech.txt', 'nothing.csv'], 'speechkit: nothing.csv: no such file or folder\n'],
    ['a folder', ['.', 'form.csv'], 'speechkit: .: is a folder\n'],
    ['standard input for both', ['-', '-'], 'speechkit: standard input cannot be both the speech and the form\n'],
  ])('is refused: %s', async (_name, args, stderr) => {
    expect(await run('fill', ...args)).toEqual({ status: 2, stdout: '', stderr });
  });

  it('says that a value repeats what stands behind the mark', async () => {
    fillIn({ '**': '36家', XX: '青石' });
    const { stderr } = await run('fill', 'speech.txt', 'form.csv', '-o', 'filled.txt');
    expect(stderr).toContain('speechkit: line 5: "36家家": 家 stands there twice now\n');
  });
});
