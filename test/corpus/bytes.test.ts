import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/corpus/bytes.ts';

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
);

describe('text as UTF-8', () => {
  it('is what the encoding standard says, halves of characters too', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
  });

  it('is the same in pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (pieces) => {
        expect([...utf8(pieces)]).toEqual([...new TextEncoder().encode(pieces.join(''))]);
      }),
    );
  });

  it.each([0, 1, 349_525, 524_288, 524_289, 700_000])('has a buffer of its own, of just its size (%i characters)', (length) => {
    const bytes = utf8('好'.repeat(length));
    expect(bytes.length).toBe(3 * length);
    expect(bytes.buffer.byteLength).toBe(3 * length);
  });
});
