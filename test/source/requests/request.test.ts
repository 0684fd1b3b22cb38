import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../../src/source/requests/request.ts';

const parse = (line: string): ReturnType<typeof parseRequest> => parseRequest(Buffer.from(line));

/** Of a line that asks for nothing: what the answer says of it. */
function refusal(line: string | Uint8Array): unknown {
  const request = parseRequest(Buffer.from(line));
  if (!('error' in request)) return request;
  const { error, ...called } = request;
  return { ...called, [error.code]: error.message };
}

describe('a line of JSON', () => {
  it('asks for a text, which has no path of its own', () => {
    expect(parse('{"id": 7, "text": "一、要点"}')).toEqual({ id: '7', path: '-', text: '一、要点' });
  });

  it('asks for a file, and may say its encoding by any of its names', () => {
    expect(parse('{"path": "报告/1.txt", "encoding": "GBK"}')).toEqual({ path: '报告/1.txt', encoding: 'gb18030' });
  });

  it('asks for a text that is called by a path', () => {
    expect(parse('{"path": "a.md", "text": "# 标题"}')).toEqual({ path: 'a.md', text: '# 标题' });
  });

  it('may hold other keys, white space, a byte-order mark and the carriage return of its line', () => {
    expect(parse('\uFEFF { "source": [{"id": 1}], "text": "" } \r')).toEqual({ path: '-', text: '' });
  });

  it.each([
    ['', 'is an empty line'],
    [' \r', 'is an empty line'],
    ['一、要点', 'is not JSON'],
    ['{"text": "一"} {"text": "二"}', 'is not JSON'],
    ['["一"]', 'is not a JSON object'],
    ['null', 'is not a JSON object'],
    ['"一"', 'is not a JSON object'],
    ['{"id": [1], "text": ""}', 'has an id that is neither text, number, true, false nor null'],
    ['{"id": "\\ud800", "text": ""}', 'has half of a surrogate pair in its id'],
    ['{"path": "\\udc00"}', 'has half of a surrogate pair in its path'],
  ])('that is %j is refused', (line, message) => {
    expect(refusal(line)).toEqual({ 'bad-line': message });
  });

  it.each([
    ['{"id": 1}', 'has neither a text nor a path'],
    ['{"id": 1, "text": null}', 'has a text that is not text'],
    ['{"id": 1, "path": 3}', 'has a path that is not text'],
    ['{"id": 1, "text": "一\\ud83d"}', 'has half of a surrogate pair in its text'],
    ['{"id": 1, "text": "", "encoding": "utf-8"}', 'has an encoding, but its text needs none'],
  ])('that is %s is refused by its id', (line, message) => {
    expect(refusal(line)).toEqual({ id: '1', 'bad-line': message });
  });

  it('is refused by its path where it is known', () => {
    expect(refusal('{"path": "a.txt", "encoding": "ebcdic"}')).toEqual({ path: 'a.txt', 'bad-line': 'has an encoding that is not known' });
    expect(refusal('{"path": "-"}')).toEqual({ path: '-', 'bad-line': 'has the path -, but standard input is where the lines come from' });
  });

  it('is refused where it is not UTF-8', () => {
    expect(refusal(Buffer.from('{"text": "\xb0\xa1"}', 'latin1'))).toEqual({ 'bad-line': 'is not UTF-8' });
  });

  it('is read without an error whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.json().map(Buffer.from)), (line) => {
        const request = parseRequest(line);
        expect('error' in request || typeof request.path === 'string').toBe(true);
      }),
    );
    expect(refusal('['.repeat(1_000_000))).toEqual({ 'bad-line': 'is not JSON' });
  });
});

describe('the id of an answer', () => {
  it('is the JSON of whatever single value the line gives', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
        (id) => {
          const line = JSON.stringify({ before: { id: 'other', list: ['"', '\\'] }, id, text: '', 'id ': 0 });
          expect(JSON.parse((parse(line) as { id: string }).id)).toEqual(JSON.parse(JSON.stringify(id)));
        },
      ),
    );
  });

  it.each(['12345678901234567890', '-0.10', '1E400', '3.141592653589793238462643'])('is %s to the digit', (number) => {
    expect(parse(`{"x": {"id": 2}, "\\"": "id\\\\", "text": "\\\\\\"id\\": 3.5,", "i\\u0064": ${number} }`)).toMatchObject({ id: number });
    expect(parse(`{"id": 1.5, "id": ${number}, "text": ""}`)).toMatchObject({ id: number });
  });
});
