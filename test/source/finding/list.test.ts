import { describe, expect, it } from 'vitest';
import { pathsIn } from '../../../src/source/finding/list.ts';
import { encode } from '../encode.ts';

const paths = (list: string): unknown[] => pathsIn(Buffer.from(list));

describe('a list of paths', () => {
  it('has one a line; empty lines are none', () => {
    expect(paths('a.txt\n讲话/二.txt\n\n b.txt \n')).toEqual(['a.txt', '讲话/二.txt', ' b.txt ']);
    expect(paths('a.txt\r\n\r\nb.txt\r\n')).toEqual(['a.txt', 'b.txt']);
    expect(paths('a.txt\nb.txt')).toEqual(['a.txt', 'b.txt']);
    expect(paths('')).toEqual([]);
    expect(paths('\n\r\n\n')).toEqual([]);
  });

  it('has line feeds in its paths where NUL divides them', () => {
    expect(paths('a\nb.txt\0c\r\n.txt\0')).toEqual(['a\nb.txt', 'c\r\n.txt']);
    expect(paths('\0\0a\0')).toEqual(['a']);
  });

  it('may begin with a byte-order mark, and be UTF-16', () => {
    expect(paths('\uFEFFa.txt\n')).toEqual(['a.txt']);
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      expect(pathsIn(encode('\uFEFF讲话.txt\r\nb.txt\r\n', encoding))).toEqual(['讲话.txt', 'b.txt']);
    }
  });

  it('gives the bytes of what is not UTF-8', () => {
    const list = Buffer.concat([Buffer.from('a.txt\n'), Buffer.from([0x61, 0xff]), Buffer.from('\nb.txt\n')]);
    expect(pathsIn(list)).toEqual(['a.txt', Buffer.from([0x61, 0xff]), 'b.txt']);
  });
});
