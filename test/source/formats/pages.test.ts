import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../src/source/open.ts';

const PAGES = new URL('../../../fixtures/pages/', import.meta.url);
const cases = readdirSync(PAGES);
const page = (body: string, head = ''): string => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const open = (text: string, path = 'page.html') => openSource(path, Buffer.from(text));
const textOf = async (body: string): Promise<string> => (await open(page(body))).text;

describe('each folder of fixtures/pages reads as its text.txt says: the article, not the site', () => {
  it.each(cases)('%s', async (name) => {
    const folder = new URL(`${name}/`, PAGES);
    const file = readdirSync(folder).find((entry) => entry.startsWith('page.')) as string;
    const source = await openSource(file, readFileSync(new URL(file, folder)));
    expect(source.format).toBe('html');
    expect(source.text).toBe(readFileSync(new URL('text.txt', folder), 'utf8'));
  });
});

describe('a page', () => {
  it('is one paragraph a block or line, numbered as read', async () => {
    const { text, parts } = await open(page('<p>甲</p><p>乙<br>丙</p><div>丁<div>戊</div>己</div>'));
    expect(text).toBe('甲\n乙\n丙\n丁\n戊\n己\n');
    expect(parts).toEqual({ kind: 'paragraph', starts: [0, 2, 4, 6, 8, 10] });
  });

  it('tells its headings and their levels', async () => {
    const { text, headings } = await open(page('<h1>讲话</h1><p>同志们：</p><h2>一、<b>形势</b></h2><h6>（一）成绩</h6>'));
    expect(headings?.map(({ start, level }) => [level, text.slice(start).split('\n')[0]])).toEqual([
      [1, '讲话'],
      [2, '一、形势'],
      [6, '（一）成绩'],
    ]);
  });

  it('loses the white space that a browser does not show, and no more', async () => {
    expect(await textOf('<p>  四个\n  意识 </p>')).toBe('四个意识\n');
    expect(await textOf('<p>GDP\n growth</p>')).toBe('GDP growth\n');
    expect(await textOf('<p>&emsp;&emsp;一、&nbsp;形势</p>')).toBe('\u2003\u2003一、\u00a0形势\n');
    expect(await textOf('<p>“两个\n维护”——\n根本</p>')).toBe('“两个维护”——根本\n');
  });

  it('shows an empty line where a browser does', async () => {
    expect(await textOf('<p>甲</p><p></p><p>&nbsp;</p><p><br></p><p>乙</p>')).toBe('甲\n\n\n乙\n');
  });

  it('numbers the items of lists as a browser does', async () => {
    expect(await textOf('<ol><li>甲<li>乙</ol>')).toBe('1. 甲\n2. 乙\n');
    expect(await textOf('<ol start="9" style="list-style:cjk-ideographic inside"><li>甲<li>乙<li>丙</ol>')).toBe(
      '九、甲\n十、乙\n十一、丙\n',
    );
    expect(await textOf('<ol type="A"><li value="0">零<li>甲</ol>')).toBe('0. 零\nA. 甲\n');
    expect(await textOf('<ul><li>甲<ol><li>乙</ol><li>丙</ul>')).toBe('甲\n1. 乙\n丙\n');
  });

  it('puts notes apart and leaves out the marks that refer to them', async () => {
    const body =
      '<p>甲<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>乙</p><div id="sdfootnote1"><p>注</p></div><p>丙</p>';
    const { text, notesFrom } = await open(page(body));
    expect(text).toBe('甲乙\n丙\n注\n');
    expect(notesFrom).toBe(text.indexOf('注'));
  });

  it('takes the contents of a Word page for a table of contents', async () => {
    const { text, contents } = await open(
      page('<p class=MsoToc1><a href="#a">一、形势</a></p><p class=MsoToc1><a href="#b">二、任务</a></p><p>正文</p>'),
    );
    expect(contents).toEqual([[0, text.indexOf('正文')]]);
  });

  it('gives the title of an article that does not print it', async () => {
    const links = `<ul>${'<li><a href="/x">栏目名称</a>'.repeat(9)}</ul>`;
    const article = `<div class="content">${'<p>这是一段话，说明情况，提出要求。</p>'.repeat(5)}</div>`;
    const { title, text } = await open(page(links + article, '<title>在会上的讲话_某市政府网</title>'));
    expect(title).toBe('在会上的讲话');
    expect(text).not.toContain('栏目');
  });

  it.each(['gb2312', 'GBK', 'gb18030'])('is decoded as it says: charset=%s', async (charset) => {
    // 镕 is not in GB/T 2312: pages say gb2312 and mean its successors.
    const [before, after] = page('<p>|</p>', `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`).split('|') as [
      string,
      string,
    ];
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xc4, 0xe3, 0xe9, 0x46]), Buffer.from(after)]);
    expect(await openSource('p.htm', bytes)).toMatchObject({ encoding: 'gb18030', text: '你镕\n' });
  });

  it('is decoded by its bytes where it says something else', async () => {
    const bytes = Buffer.from(page(`<p>${'同志们，讲三点意见。'.repeat(30)}</p>`, '<meta charset="gb2312">'));
    expect((await openSource('p.html', bytes)).encoding).toBe('utf-8');
  });

  it('is read as the user says, whatever it says itself', async () => {
    const bytes = Buffer.from(page('<p>\xa4\xa4</p>', '<meta charset="gbk">'), 'latin1');
    expect(await openSource('p.html', bytes, { encoding: 'big5' })).toMatchObject({ encoding: 'big5', text: '中\n' });
  });

  it('holds text, or is refused', async () => {
    await expect(open(page('<script>alert(1)</script>'))).rejects.toMatchObject({ code: 'not-text' });
    await expect(
      openSource('p.mht', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n\r\n--x--')),
    ).rejects.toMatchObject({
      code: 'undecodable',
      details: { reason: 'no-page' },
    });
  });
});

describe('what is a page and what is text', () => {
  it.each([
    ['讲话.txt', '<!-- saved from url=(0014)about:internet -->\r\n<HTML><body><p>甲'],
    ['讲话', '\ufeff<!doctype html><p>甲'],
    ['讲话', '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "x"><html><p>甲</html>'],
    ['讲话.htm', '<p>只有一段</p>'],
    ['讲话.html', '前面有字<br>后面也有'],
  ])('%s with %j is a page', async (path, text) => {
    expect((await openSource(path, Buffer.from(text))).format).toBe('html');
  });

  it.each([
    ['讲话.txt', '一、形势<br>二、任务'],
    ['讲话.txt', '<p>一、形势</p>'],
    ['讲话.txt', '讲话稿，说明 <html> 怎样写。'],
    ['讲话.html', '没有标签的一段话，5<6。'],
    ['讲话.txt', 'Subject: 讲话\n\n同志们：'],
  ])('%s with %j is text', async (path, text) => {
    expect(await openSource(path, Buffer.from(text))).toMatchObject({ format: 'text', text });
  });

  it('sees a page in UTF-16', async () => {
    const bytes = Buffer.from(`\ufeff${page('<p>同志们：</p>')}`, 'utf16le');
    expect(await openSource('x', bytes)).toMatchObject({ format: 'html', encoding: 'utf-16le', text: '同志们：\n' });
  });
});
