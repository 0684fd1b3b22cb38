import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonBytes } from '../../src/reporters/json-bytes.ts';
import { serialize } from '../../src/reporters/serialize.ts';

const written = (value: object, end = ''): string => Buffer.from(jsonBytes(value, end)).toString();
const serialized = (value: object): string => [...serialize(value, null)].join('');

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'中文，。“”—…①ab"\\\n\t\u007f\u0085\u061c\u200b\u202e\u2066\ufeff\ud83d\ude00é×·') }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
);
const number = fc.oneof(
  fc.nat(),
  fc.integer(),
  fc.double(),
  fc.nat({ max: 5_000_000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(-0, 9, 10, 99, 100, 2 ** 31 - 1, 2 ** 31, 1e7 - 0.01, 1e7 + 0.5, 0.1 + 0.2),
);
const { object } = fc.letrec((tie) => ({
  value: fc.oneof(
    { withCrossShrink: true },
    number,
    text,
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc.array(tie('value')),
    tie('object'),
  ),
  object: fc.dictionary(fc.oneof(text, fc.constantFrom('span', 'start', 'end', 'line')), tie('value')),
}));

describe('a record as bytes of JSON', () => {
  it('is what it is as text, whatever it holds', () => {
    fc.assert(
      fc.property(object as fc.Arbitrary<object>, (value) => {
        expect(written(value)).toBe(serialized(value));
      }),
      { numRuns: 500 },
    );
  });

  it('comes with what is to stand behind it', () => {
    expect(written({ a: [{}, []] }, '\n')).toBe('{"a":[{},[]]}\n');
  });

  it.each([
    ['plain text', '好'],
    ['text with marks that are written otherwise', '"\u0001'],
    ['characters of two halves', '\u{20000}'],
    ['a half beside them', '\u{20000}\ud800'],
  ])('may be larger than the room that is kept: %s', (_what, unit) => {
    const value = { before: [1, 2], long: unit.repeat(400_000), behind: { a: null } };
    expect(written(value) === serialized(value)).toBe(true);
  });

  it('may be so of many small parts, and deep', () => {
    const many = { spans: Array.from({ length: 50_000 }, (_, line) => ({ start: { line }, end: { line: line + 0.25 } })), ends: [[[[]]]] };
    expect(written(many) === serialized(many)).toBe(true);
    const numbers = { numbers: Array.from({ length: 300_000 }, () => 1 / 3) };
    expect(written(numbers) === serialized(numbers)).toBe(true);
    let deep: object = {};
    for (let depth = 0; depth < 500; depth++) deep = { in: [deep] };
    expect(written(deep)).toBe(JSON.stringify(deep));
  });

  it('has memory of its own, of just its size', () => {
    const bytes = jsonBytes({ text: '好' });
    const copy = Buffer.from(bytes);
    expect(bytes.buffer.byteLength).toBe(bytes.length);
    jsonBytes({ other: 'words' });
    expect(copy.equals(bytes)).toBe(true);
  });
});
