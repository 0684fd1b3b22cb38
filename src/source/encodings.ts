/** The encodings that are read; each name is also a label that `TextDecoder` knows. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;

/** Canonical name of an encoding, as the output reports it. */
export type Encoding = (typeof ENCODINGS)[number];

/**
 * Other names that people and programs use. GB2312 and GBK are subsets of GB18030, and only `gb18030` reads the four-byte
 * characters, so all of them mean it.
 */
const ALIASES: ReadonlyMap<string, Encoding> = new Map([
  ['utf8', 'utf-8'],
  ['utf16le', 'utf-16le'],
  ['utf16be', 'utf-16be'],
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['cp936', 'gb18030'],
  ['big5hkscs', 'big5'],
  ['cp950', 'big5'],
]);

/** The encoding that a user names (`GBK`, `utf8`, `Big5-HKSCS`, …), or undefined where it is none that is read. */
export function parseEncoding(label: string): Encoding | undefined {
  const name = label.trim().toLowerCase();
  return ENCODINGS.find((encoding) => encoding === name) ?? ALIASES.get(name.replaceAll(/[-_ ]/g, ''));
}

/** U+FEFF as each encoding writes it. Big5 cannot. */
const MARKS: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
];

/** A byte-order mark: the encoding it tells and its length in bytes. */
export interface ByteOrderMark {
  readonly encoding: Encoding;
  readonly length: number;
}

/** The byte-order mark in front of `bytes`, if there is one. */
export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | undefined {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  return mark && { encoding: mark.encoding, length: mark.bytes.length };
}
