import { describe, expect, it } from 'vitest';
import { encode } from '../../src/source/encode.ts';

const hex = (text: string, encoding: 'gb18030' | 'big5'): string => Buffer.from(encode(text, encoding) ?? []).toString('hex');

describe('bytes as other programs write them', () => {
  it('Big5: the Han characters 十 and 卅, not the numerals that look the same', () => {
    expect(hex('十卅', 'big5')).toBe('a451a4ca');
    expect(hex('一、各級領導', 'big5')).toBe('a440a142a655afc5bbe2bec9');
  });

  it('GB18030: two bytes for what GBK has, four for the rest', () => {
    expect(hex('二十大，×', 'gb18030')).toBe('b6fecaaeb4f3a3aca1c1');
    expect(hex('㐀𠮷', 'gb18030')).toBe('8139ee399534b235');
  });
});
