import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inList, level, levels, list, makeDocx, paragraph as p, run } from '../source/formats/docx/make.ts';
import { speechkit } from './io.ts';

const NUMBERING = levels(1, level(0, 'chineseCounting', '%1、'), level(1, 'chineseCounting', '（%2）')) + list(1, 1);
const BODY = [
  p('在青石县重点工作推进会上的讲话'),
  p('同志们：'),
  p('下面，我讲三点意见。'),
  p('认清形势，增强紧迫感', inList(1)),
  p(run('全县新增企业') + run('**', '<w:b/>') + run('家。')),
  p('突出重点，狠抓落实', inList(1)),
  p('抓项目', inList(1, 1)),
  p('抓服务', inList(1, 1)),
].join('');

let folder = '';
const at = (name: string): string => join(folder, name);
const call = (...args: string[]): ReturnType<typeof speechkit> => speechkit(args, { cwd: folder });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'speechkit-documents-'));
  writeFileSync(at('speech.docx'), makeDocx({ body: BODY, numbering: NUMBERING }));
  writeFileSync(at('~$speech.docx'), 'somebody');
  writeFileSync(
    at('changed.docx'),
    makeDocx({ body: `${BODY}${p(`<w:ins w:id="1">${run('一、补充一段')}</w:ins>`)}`, numbering: NUMBERING }),
  );
  writeFileSync(at('cut.docx'), makeDocx({ body: BODY, numbering: NUMBERING }).subarray(0, 900));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a Word document', () => {
  it('has its outline with the numbers of its lists, and paragraphs where text has lines', async () => {
    const { stdout } = await call('outline', 'speech.docx');
    expect(stdout.replace(/ {2,}/g, '  ').split('\n')).toEqual([
      '在青石县重点工作推进会上的讲话  para  chars',
      '一、认清形势，增强紧迫感  4  21',
      '二、突出重点，狠抓落实  6  23',
      '  （一）抓项目  7  6',
      '  （二）抓服务  8  6',
      'Claims that do not hold:',
      '  ✗ 我讲三点意见  says 3, found 2  3',
      '73 characters, 4 headings, 0 points',
      '',
    ]);
    expect((await call('outline', '--lang', 'zh', 'speech.docx')).stdout).toMatch(/讲话 +段 +字数\n/u);
  });

  it('says so in its record, and where a place is in both ways', async () => {
    const { stdout } = await call('placeholders', '--format', 'json', 'speech.docx');
    const { documents } = JSON.parse(stdout) as { documents: { format: string; placeholders: { span: { start: object } }[] }[] };
    expect(documents[0]).toMatchObject({ format: 'docx', encoding: 'utf-8' });
    expect(documents[0]?.placeholders[0]?.span.start).toEqual({ line: 5, column: 7, offset: 51, paragraph: 5 });
  });

  it('is read from standard input and from a folder, but not what Word keeps beside it', async () => {
    const input = readFileSync(at('speech.docx'));
    expect((await speechkit(['outline'], { input })).stdout).toBe((await call('outline', 'speech.docx')).stdout);
    const { stdout } = await call('placeholders', '--format', 'ndjson', '.');
    const paths = stdout.split('\n').flatMap((line) => /^\{"type":"(?:document|error)".*?"path":"([^"]*)"/u.exec(line)?.[1] ?? []);
    expect(paths).toEqual(['changed.docx', 'cut.docx', 'speech.docx']);
  });

  it('comes with a notice where something of it is not as it is shown', async () => {
    const { stderr } = await call('outline', 'changed.docx');
    expect(stderr).toBe('speechkit: changed.docx: has tracked changes: read as if all were accepted\n');
    expect((await call('outline', '--lang', 'zh', 'changed.docx')).stderr).toBe(
      'speechkit: changed.docx: 含有修订记录：按全部接受修订后的文字读取\n',
    );
    expect((await call('outline', '--quiet', 'changed.docx')).stderr).toBe('');
    const { stdout } = await call('outline', '--format', 'json', 'changed.docx');
    expect(JSON.parse(stdout)).toMatchObject({ documents: [{ notices: ['tracked-changes'] }] });
  });

  it('that is damaged is told from others, in the language of the user', async () => {
    const { status, stderr } = await call('outline', 'cut.docx');
    expect(status).toBe(2);
    expect(stderr).toBe('speechkit: cut.docx: is a damaged .docx file: open it in its own program, save it again and give that\n');
    const chinese = await call('outline', '--lang', 'zh', 'cut.docx');
    expect(chinese.stderr).toBe('speechkit: cut.docx: docx 文件已经损坏：请用原来的软件打开后另存再试\n');
  });

  it('is read as what --format-in says, on the call and in the configuration', async () => {
    const { status, stderr } = await call('outline', '--format-in', 'text', 'speech.docx');
    expect([status, stderr]).toEqual([2, 'speechkit: speech.docx: is a Word document (.docx), not plain text\n']);
    writeFileSync(at('own.json'), '{ "formatIn": "text" }');
    expect((await call('outline', '--config', 'own.json', 'speech.docx')).stderr).toBe(stderr);
    expect((await call('outline', '--format-in', 'scroll', 'speech.docx')).stderr).toContain('--format-in cannot be scroll');
  });
});

describe('changing a Word document', () => {
  it('is what fill does, by the form of its placeholders', async () => {
    await call('placeholders', '--form', 'form.json', 'speech.docx');
    const form = JSON.parse(readFileSync(at('form.json'), 'utf8')) as { placeholders: { value: string }[] };
    for (const entry of form.placeholders) entry.value = '36';
    writeFileSync(at('form.json'), JSON.stringify(form));
    const { status, stderr } = await call('fill', 'speech.docx', 'form.json', '-o', 'filled.docx');
    expect([status, stderr]).toEqual([0, 'speechkit: speech.docx: 1 filled, nothing is left open\n']);
    expect((await call('clean', 'filled.docx')).stdout).toContain('全县新增企业36家。\n');
  });

  it('is not what check --fix does; --diff shows what it would', async () => {
    writeFileSync(at('wrong.docx'), makeDocx(p('同志们：') + p('要做到任务、责任“三落实”，，把工作抓好。')));
    const before = readFileSync(at('wrong.docx'));
    const { status, stderr } = await call('check', '--fix', '--in-place', 'wrong.docx');
    expect([status, stderr]).toEqual([
      2,
      'speechkit: wrong.docx: is a docx document, which --fix does not write: mend it in its own program; --diff shows what to change\n',
    ]);
    expect(readFileSync(at('wrong.docx'))).toEqual(before);
    expect((await call('check', '--fix', '--diff', 'wrong.docx')).stdout).toContain('+要做到任务、责任“三落实”，把工作抓好。');
  });

  it('is no table of terms', async () => {
    const { status, stderr } = await call('slogans', '--lexicon', 'speech.docx', 'speech.docx');
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('speech.docx: docx is not read: save the table as CSV or TSV and give that'),
    ]);
  });
});
