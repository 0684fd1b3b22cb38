import { Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather, streamSink } from '../../src/cli/sink.ts';

const FULL = 1 << 16;
const encoder = new TextEncoder();

/** A sink that remembers what it was handed, as bytes of its own. */
function remembering(): { sink: ReturnType<typeof gather>; handed: Uint8Array[] } {
  const handed: Uint8Array[] = [];
  const sink = gather(null, async (chunk) => void handed.push(typeof chunk === 'string' ? encoder.encode(chunk) : Uint8Array.from(chunk)));
  return { sink, handed };
}

const whole = (chunks: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)));

const some = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.uint8Array(),
  fc.tuple(fc.constantFrom('一', 'a', '😀'), fc.integer({ min: FULL - 2, max: FULL + 2 })).map(([unit, length]) => unit.repeat(length)),
  fc.integer({ min: FULL - 2, max: FULL + 2 }).map((length) => new Uint8Array(length).fill(0x2e)),
);

describe('what a sink gathers', () => {
  it('is handed on byte for byte and in order, texts and bytes of any size among each other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(some, { maxLength: 12 }), async (chunks) => {
        const { sink, handed } = remembering();
        for (const chunk of chunks) await sink.write(chunk);
        await sink.flush();
        expect(Buffer.compare(whole(handed), whole(chunks))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('is its own: whoever wrote bytes may write over them', async () => {
    const { sink, handed } = remembering();
    const bytes = Uint8Array.from([1, 2, 3]);
    await sink.write(bytes);
    bytes.fill(9);
    await sink.write(bytes);
    await sink.flush();
    expect([...whole(handed)]).toEqual([1, 2, 3, 9, 9, 9]);
  });

  it('waits until it is worth a write', async () => {
    const { sink, handed } = remembering();
    for (let line = 0; line < 1000; line++) await sink.write(line % 2 ? '一是要抓落实\n' : encoder.encode('二是要抓督查\n'));
    expect(handed).toHaveLength(0);
    await sink.flush();
    expect(handed).toHaveLength(1);
  });

  it('stays as it was written for a stream that keeps it for whoever reads it', async () => {
    const kept: Buffer[] = [];
    const write = (chunk: Buffer, _encoding: unknown, done: () => void): void => {
      kept.push(chunk);
      done();
    };
    const sink = streamSink(new Writable({ write }));
    const bytes = new Uint8Array(FULL);
    for (const byte of [1, 2]) {
      await sink.write(bytes.fill(byte));
      await sink.write(bytes.subarray(0, 3));
      await sink.flush();
    }
    expect(kept.map((chunk) => [chunk.length, chunk[0]])).toEqual([
      [FULL, 1],
      [3, 1],
      [FULL, 2],
      [3, 2],
    ]);
  });
});
