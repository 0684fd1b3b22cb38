import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { decode } from '../../src/source/decode.ts';
import { SourceError } from '../../src/source/failure.ts';
import { sourceOf, speech } from './speeches.ts';

/** Bytes of any kind, and those of a speech after something has happened to them. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .tuple(speech, fc.constantFrom('utf8', 'utf16le'), fc.array(fc.tuple(fc.nat(2_000), fc.nat(255)), { maxLength: 5 }), fc.nat(3))
    .map(([text, encoding, damage, cut]) => {
      const buffer = Buffer.from(text, encoding as BufferEncoding);
      for (const [at, byte] of damage) if (at < buffer.length) buffer[at] = byte;
      return new Uint8Array(buffer.subarray(0, Math.max(0, buffer.length - cut)));
    }),
);

describe('any bytes', () => {
  it('are either text or refused with a reason, and what is text is analysed', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        let text: string;
        try {
          text = decode(input).text;
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
          return;
        }
        expect(() => analyze(sourceOf(text))).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
