import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/source/requests/lines.ts';

async function* pieces(all: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* all;
}

async function linesIn(all: readonly (string | Uint8Array)[], limit = 1000): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { bytes, isTooLong } of linesOf(pieces(all), limit)) lines.push(isTooLong ? null : Buffer.from(bytes).toString());
  return lines;
}

describe('the lines of a stream', () => {
  it('are what its line feeds divide, in whatever pieces it comes', async () => {
    const text = fc.string({ unit: fc.constantFrom('讲', '话', 'x', '\r', '\n'), maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(80), { maxLength: 8 }), async (whole, cuts) => {
        const bytes = Buffer.from(whole);
        const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
        const cut = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
        expect(await linesIn(cut)).toEqual(whole === '' ? [] : whole.replace(/\n$/, '').split('\n'));
      }),
    );
  });

  it('are empty where two line feeds follow each other, and end without one', async () => {
    expect(await linesIn(['a\n\nb'])).toEqual(['a', '', 'b']);
    expect(await linesIn(['\n'])).toEqual(['']);
    expect(await linesIn([''])).toEqual([]);
  });

  it('are not kept where they are longer than the limit, and those behind them are', async () => {
    expect(await linesIn(['1234', '5678', '9\n12345\n123456\n'], 5)).toEqual([null, '12345', null]);
    expect(await linesIn(['123456'], 5)).toEqual([null]);
  });

  it('come before anything more is asked of the stream', async () => {
    let asked = 0;
    async function* stream(): AsyncGenerator<string> {
      for (const piece of ['a\nb\nc', 'd\n']) {
        asked++;
        yield piece;
      }
    }
    const lines = linesOf(stream(), 10);
    await lines.next();
    await lines.next();
    expect(asked).toBe(1);
    await lines.next();
    expect(asked).toBe(2);
  });

  it('have bytes of their own: a short one does not keep the piece that it came in', async () => {
    const piece = Buffer.alloc(60_000, 'x');
    piece[3] = 0x0a;
    const { value } = await linesOf(pieces([piece]), 100_000).next();
    expect(value?.bytes.buffer.byteLength).toBe(3);
  });
});
