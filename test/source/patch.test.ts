import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/source/decode.ts';
import { encode as encodeOrNot } from '../../src/source/encode.ts';
import { ENCODINGS } from '../../src/source/encodings.ts';
import { patch } from '../../src/source/patch.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { encode, encodeWithMark } from './encode.ts';

/** Of traditional characters, which every encoding has. */
const WORDS = '各級領導要帶頭學習，把思想統一到會議要求上來。\r\nAbc 123\n';
const words = fc.string({ unit: fc.constantFrom(...WORDS), minLength: 1, maxLength: 30 });

describe.each(ENCODINGS)('a file in %s', (encoding) => {
  const text = `一、${WORDS}`;

  it('is changed where the edits are, and nowhere else', () => {
    const bytes = encode(text, encoding);
    const start = text.indexOf('，');
    const patched = patch(bytes, encoding, [{ start, end: start + 1, text: '；' }]);
    expect(Buffer.from(patched)).toEqual(Buffer.from(encode(text.replace('，', '；'), encoding)));
    expect(Buffer.from(patch(bytes, encoding, []))).toEqual(Buffer.from(bytes));
  });

  it.skipIf(encoding === 'big5')('keeps its byte-order mark', () => {
    const patched = patch(encodeWithMark(text, encoding), encoding, [{ start: 0, end: 1, text: '二' }]);
    expect(Buffer.from(patched)).toEqual(Buffer.from(encodeWithMark(`二${text.slice(1)}`, encoding)));
  });

  it('takes any edits of any text', () => {
    const edit = fc.tuple(fc.nat(30), fc.nat(3), words);
    fc.assert(
      fc.property(words, fc.array(edit, { maxLength: 4 }), (content, places) => {
        let from = 0;
        const edits = places
          .toSorted(([a], [b]) => a - b)
          .flatMap(([at, size, replacement]) => {
            if (at < from || at > content.length) return [];
            from = Math.min(content.length, at + size);
            return [{ start: at, end: from, text: replacement }];
          });
        const expected = applyEdits(content, edits);
        expect(decode(patch(encode(content, encoding), encoding, edits), encoding).text).toBe(expected);
      }),
    );
  });
});

describe('characters of two code units', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const)('are counted as two in %s', (encoding) => {
    const text = '𠮷野家，👨‍👩‍👧。';
    const start = text.indexOf('，');
    const patched = patch(encode(text, encoding), encoding, [{ start, end: start + 1, text: '𠮷' }]);
    expect(decode(patched, encoding).text).toBe(text.replace('，', '𠮷'));
  });
});

describe('broken bytes', () => {
  const before = '各级领导干部要带头学习，把思想统一到会议要求上来，把力量凝聚到任务落实上来，确保各项工作取得实效。';

  it.each([
    ['utf-8', [0xe4, 0xbd]],
    ['utf-8', [0xff]],
    ['gb18030', [0xff]],
    ['gb18030', [0x81, 0xff, 0xff]],
  ] as const)('of %s stay as they are: %j', (encoding, broken) => {
    const bytes = Buffer.concat([encode(before, encoding), Buffer.from(broken), encode('，落实，', encoding), encode(before, encoding)]);
    const { text } = decode(bytes, encoding);
    const start = text.indexOf('落实，', before.length);
    const patched = patch(bytes, encoding, [
      { start: 0, end: 2, text: '全体' },
      { start: start + 2, end: start + 3, text: '；' },
    ]);
    const expected = [encode('全体', encoding), bytes.subarray(encode('各级', encoding).length)];
    const whole = Buffer.concat(expected);
    const comma = encode('，', encoding);
    const at = whole.indexOf(Buffer.from(encode('落实，', encoding)), encode(before, encoding).length) + encode('落实', encoding).length;
    whole.set(encode('；', encoding), at);
    expect(comma.length).toBe(encode('；', encoding).length);
    expect(Buffer.from(patched)).toEqual(whole);
  });

  it('at the end of a file that was cut stay too', () => {
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xe4, 0xbd])]);
    const patched = patch(bytes, 'utf-8', [{ start: 0, end: 1, text: '' }]);
    expect(Buffer.from(patched)).toEqual(bytes.subarray(3));
  });

  it('are refused where a change would leave them uncertain', () => {
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xff, 0xff]), Buffer.from(before)]);
    const start = decode(bytes, 'utf-8').text.indexOf('\uFFFD') + 1;
    expect(() => patch(bytes, 'utf-8', [{ start, end: start, text: '字' }])).toThrow(RangeError);
  });
});

describe('what an encoding cannot write', () => {
  it.each([
    ['big5', '这'],
    ['utf-8', '\ud800'],
    ['gb18030', '\udc00'],
  ] as const)('%s: %j is refused', (encoding, text) => {
    expect(encodeOrNot(text, encoding)).toBeUndefined();
    expect(() => patch(encode('一、', encoding), encoding, [{ start: 0, end: 1, text }])).toThrow(RangeError);
  });
});
