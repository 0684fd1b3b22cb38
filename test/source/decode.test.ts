import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/source/decode.ts';
import { ENCODINGS, type Encoding, parseEncoding } from '../../src/source/encodings.ts';
import { SourceError } from '../../src/source/failure.ts';
import { encode, encodeWithMark } from './encode.ts';

const PARAGRAPH = '各级领导干部要带头学习，把思想统一到会议要求上来，把力量凝聚到任务落实上来。';
const SPEECHES = new URL('../../../shared/speeches/', import.meta.url);
const BYTES = fc.uint8Array({ maxLength: 400 });

function failureOf(bytes: Uint8Array, forced?: Encoding): SourceError {
  try {
    decode(bytes, forced);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('was decoded');
}

/** `length` bytes of text whose byte at `at` is FF, which no encoding but UTF-16 uses. */
function broken(encoding: Encoding, length: number, at: number): Uint8Array {
  const bytes = Buffer.alloc(length, encode(PARAGRAPH, encoding));
  bytes[at] = 0xff;
  return bytes;
}

describe('detection', () => {
  const forms: [string, Encoding, (text: string) => Uint8Array][] = [
    ...ENCODINGS.map((encoding): [string, Encoding, (text: string) => Uint8Array] => [
      encoding,
      encoding,
      (text) => encode(text, encoding),
    ]),
    ...ENCODINGS.filter((encoding) => encoding !== 'big5').map((encoding): [string, Encoding, (text: string) => Uint8Array] => [
      `${encoding} with a byte-order mark`,
      encoding,
      (text) => encodeWithMark(text, encoding),
    ]),
  ];

  describe.skipIf(!existsSync(SPEECHES))('of the speeches in ../shared (skipped where it is absent)', () => {
    const texts = existsSync(SPEECHES) ? readdirSync(SPEECHES).map((name) => readFileSync(new URL(name, SPEECHES), 'utf8')) : [];

    it.each(forms)('%s, whole and from 200 bytes up', (_, encoding, encodeForm) => {
      for (const text of texts) {
        // A Markdown file may begin with more than 200 bytes of ASCII, which are the same in three encodings.
        const bytes = encodeForm(text.slice(text.search(/[^\0-\x7f]/)));
        for (const length of [200, 201, 202, 203, 500, 5_000, bytes.length]) {
          expect(decode(bytes.subarray(0, length)).encoding, `${length} bytes of ${text.slice(0, 20)}`).toBe(encoding);
        }
      }
    });
  });

  it('takes English for UTF-8, and does not read it as Chinese in UTF-16 even where a byte is broken', () => {
    const english = Buffer.from('Bush hid the facts, and this is what the whole of the file says, again and again. '.repeat(4));
    expect(decode(english).encoding).toBe('utf-8');
    english[7] = 0xe9;
    expect(decode(english)).toMatchObject({ encoding: 'utf-8', replacedCharacters: 1 });
  });

  it('knows English in UTF-16 by its shape, though half of its bytes are NUL', () => {
    expect(decode(encode('A short English line.', 'utf-16le')).encoding).toBe('utf-16le');
    expect(decode(encode('A short English line.', 'utf-16be')).encoding).toBe('utf-16be');
  });

  it.each(['讲话稿', '政府工作报告', '（二）找准差距'])('reads even a title alone as GB18030: %s', (title) => {
    expect(decode(encode(title, 'gb18030'))).toMatchObject({ encoding: 'gb18030', text: title });
  });
});

describe('a forced encoding', () => {
  it('is used against the looks of the bytes', () => {
    expect(decode(encode('联通', 'gb18030'), 'gb18030').text).toBe('联通');
    expect(decode(encode('会议', 'utf-8'), 'gb18030').encoding).toBe('gb18030');
  });

  it('gives way to a byte-order mark', () => {
    expect(decode(encodeWithMark('会议', 'utf-8'), 'gb18030')).toMatchObject({ encoding: 'utf-8', text: '会议' });
  });

  it('fails on a file in another encoding, and says where', () => {
    expect(failureOf(encode(PARAGRAPH, 'gb18030'), 'utf-8')).toMatchObject({
      code: 'undecodable',
      message: 'cannot be decoded as utf-8: byte 0xb8 at offset 0 begins no character',
      details: { byteOffset: 0, byte: '0xb8', encoding: 'utf-8' },
    });
  });

  it.each([
    ['UTF8', 'utf-8'],
    ['gbk', 'gb18030'],
    ['GB2312', 'gb18030'],
    ['Big5-HKSCS', 'big5'],
    ['utf_16_le', 'utf-16le'],
    ['latin1', undefined],
  ])('may be called %s', (label, encoding) => {
    expect(parseEncoding(label)).toBe(encoding);
  });
});

describe('damage', () => {
  it.each(['utf-8', 'gb18030', 'big5'] as const)('of one byte in 50 KB of %s is counted, and the rest is read', (encoding) => {
    const { text, encoding: found, replacedCharacters } = decode(broken(encoding, 50_000, 30_000), encoding);
    expect(found).toBe(encoding);
    expect(replacedCharacters).toBeGreaterThan(0);
    expect(replacedCharacters).toBeLessThan(6);
    expect(text).toContain('干部');
  });

  it('of more than one byte in fifty is a failure that names the first', () => {
    expect(failureOf(broken('utf-8', 90, 45))).toMatchObject({ code: 'undecodable', details: { byteOffset: 45, byte: '0xff' } });
  });

  it('counts its offset from the beginning of the file, byte-order mark included', () => {
    expect(failureOf(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff))).toMatchObject({ details: { byteOffset: 4, byte: '0xff' } });
  });

  it.each(ENCODINGS)('at the end of %s, where a download was cut, is not held against the file', (encoding) => {
    const bytes = encode(PARAGRAPH, encoding);
    const end = encoding === 'utf-16le' || encoding === 'utf-16be' ? bytes.length - 1 : bytes.lastIndexOf(bytes.at(-3) as number) + 1;
    expect(decode(bytes.subarray(0, end), encoding).replacedCharacters).toBeLessThanOrEqual(1);
  });

  it('of a lone surrogate in UTF-16 is counted', () => {
    const bytes = Buffer.concat([encode(PARAGRAPH, 'utf-16le'), Uint8Array.of(0x00, 0xd8), encode(PARAGRAPH, 'utf-16le')]);
    expect(decode(bytes)).toMatchObject({ encoding: 'utf-16le', replacedCharacters: 1 });
  });

  it('includes characters that were lost before the file was written, however many', () => {
    expect(decode(encode('銆�銆�浜屻', 'utf-8'))).toEqual({ text: '銆�銆�浜屻', encoding: 'utf-8', replacedCharacters: 2 });
  });
});

describe('other data', () => {
  it('is not text where it holds a NUL, in UTF-16 too', () => {
    const lines = Buffer.from(`${'讲话\0'.repeat(20)}list\0of\0names\0`);
    expect(failureOf(lines)).toMatchObject({ code: 'not-text', details: { reason: 'nul', byteOffset: 6 } });
    expect(failureOf(Uint8Array.of(0x61, 0x00, 0x62))).toMatchObject({ code: 'not-text', details: { reason: 'nul', byteOffset: 1 } });
    expect(failureOf(encodeWithMark('ab\0c', 'utf-16be'))).toMatchObject({ code: 'not-text', details: { reason: 'nul', byteOffset: 6 } });
  });

  it('is not text where control characters are many, but a terminal recording is', () => {
    expect(failureOf(Uint8Array.from({ length: 400 }, (_, i) => (i % 31) + 1)).code).toBe('not-text');
    expect(decode(Buffer.from('\x1b[1m标题\x1b[0m\x07')).text).toBe('\x1b[1m标题\x1b[0m\x07');
  });

  it('of a known format is refused with the way out', () => {
    expect(failureOf(Buffer.from('GIF89a'))).toMatchObject({
      code: 'unsupported-format',
      message: 'is a GIF image, which is not read: save its text as a .txt file and give that',
      details: { format: 'gif' },
    });
  });
});

describe('for any input', () => {
  it('decode gives text or a SourceError, never anything else', () => {
    fc.assert(
      fc.property(BYTES, fc.option(fc.constantFrom(...ENCODINGS), { nil: undefined }), (bytes, forced) => {
        try {
          const { text, replacedCharacters } = decode(bytes, forced);
          expect(text.split('\uFFFD').length - 1).toBe(replacedCharacters);
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('a failure to decode names a byte of the file', () => {
    fc.assert(
      fc.property(BYTES, fc.constantFrom(...ENCODINGS), (bytes, forced) => {
        try {
          decode(bytes, forced);
        } catch (error) {
          const { byteOffset, byte } = (error as SourceError).details;
          if (byteOffset !== undefined) expect(Number(byte)).toBe(bytes[byteOffset]);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).filter((s) => !/[\0-\x1f\x7f]/.test(s));

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const)('what %s wrote is read back, with and without a mark', (encoding) => {
    fc.assert(
      fc.property(text, (original) => {
        const expected = { text: original, encoding, replacedCharacters: 0 };
        fc.pre(!/^\uFEFF|\uFFFD/.test(original));
        expect(decode(encode(original, encoding), encoding)).toEqual(expected);
        expect(decode(encodeWithMark(original, encoding))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('what Big5 wrote is read back', () => {
    const characters = fc.array(fc.constantFrom(...'一乙丁七乃九了二人儿入八几刀刁力匕十卜又三下丈上丫、，。「」'), { minLength: 1 });
    fc.assert(
      fc.property(characters, (chosen) => {
        const original = chosen.join('');
        expect(decode(encode(original, 'big5'), 'big5').text).toBe(original);
      }),
    );
  });
});
