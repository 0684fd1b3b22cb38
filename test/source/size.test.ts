import { describe, expect, it } from 'vitest';
import { parseSize, sizeText, sizeTexts } from '../../src/source/size.ts';

describe('a size', () => {
  it.each([
    ['1', 1],
    ['4096', 4096],
    ['4096b', 4096],
    ['500k', 512_000],
    ['10M', 10_485_760],
    ['10MB', 10_485_760],
    ['64MiB', 67_108_864],
    ['1.5G', 1_610_612_736],
    [' 2T ', 2_199_023_255_552],
  ])('may be %j', (text, bytes) => expect(parseSize(text)).toBe(bytes));

  it.each(['', '0', '0.0001K', '-1', '1.5', '10 MiB left', 'M', '1e6', '10X', '9999999T', '１０M'])('is not %j', (text) =>
    expect(parseSize(text)).toBeUndefined(),
  );

  it('is told in the largest unit of which there is one', () => {
    expect([1, 1023, 1024, 1536, 67_108_864, 5e9, 9e12].map(sizeText)).toEqual([
      '1 B',
      '1023 B',
      '1 KiB',
      '1.5 KiB',
      '64 MiB',
      '4.7 GiB',
      '8.2 TiB',
    ]);
  });

  it('is told to the byte beside one that would look the same', () => {
    expect(sizeTexts(67_108_865, 67_108_864)).toEqual(['67108865 B', '67108864 B']);
    expect(sizeTexts(99_614_720, 67_108_864)).toEqual(['95 MiB', '64 MiB']);
    expect(sizeTexts(1024, 1024)).toEqual(['1 KiB', '1 KiB']);
  });
});
